import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes on: into the first box of a form that has opened, and to the panel when it has closed. */
export function useFormFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const box = form.current;
    const panel = box?.closest<HTMLElement>('[role="tabpanel"]');
    box?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    return () => {
      // Whoever went elsewhere meanwhile, to another tab, stays there.
      if (box?.contains(document.activeElement)) panel?.focus();
    };
  }, []);
  return form;
}
