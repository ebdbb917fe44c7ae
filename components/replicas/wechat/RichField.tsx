import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { RichBox, type RichBoxOptions } from './rich-box.ts';

interface Props extends RichBoxOptions {
  readonly box: RefObject<RichBox | null>;
  readonly class?: string;
}

/** Puts an editor into the page once; afterwards only the editor itself changes what is in it. */
export function RichField({ box, class: className, ...options }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (!host.current) return;
    const { placeholder, placeholderClass, text, onEnter } = latest.current;
    const made = new RichBox(host.current, {
      placeholder,
      placeholderClass,
      ...(text !== undefined && { text }),
      onChange: () => latest.current.onChange(),
      ...(onEnter && { onEnter: (event: KeyboardEvent) => latest.current.onEnter?.(event) }),
    });
    box.current = made;
    return () => made.destroy();
  }, [box]);
  return <div ref={host} class={className} />;
}
