import { useLayoutEffect, useRef } from 'preact/hooks';
import { rememberCaret } from './page-caret.ts';

export interface ModalOptions {
  /** While true the dialog cannot be left. */
  readonly busy: boolean;
  onReturn(): void;
}

/**
 * A native modal dialog for as long as the component lives: opens on mount, gives the focus back on unmount, and when
 * the focused control disappears (its finding was settled) moves the focus on to the next thing to do.
 */
export function useModal({ busy, onReturn }: ModalOptions) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** Which finding the focus was in, counted over the whole dialog. */
  const position = useRef(0);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.isConnected) return;
    const putCaretBack = rememberCaret();
    element.showModal();
    reach(nextToDo(element, 0));
    return () => {
      element.close();
      putCaretBack();
    };
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open && !holdsFocus(element)) reach(nextToDo(element, position.current));
  });

  return {
    ref: dialog,
    onFocusIn: ({ target }: FocusEvent) => {
      const finding = target instanceof Element ? target.closest('.finding') : null;
      const at = finding ? findingsIn(dialog.current).indexOf(finding) : -1;
      if (at >= 0) position.current = at;
    },
    onCancel: (event: Event) => {
      event.preventDefault();
      if (!busy) onReturn();
    },
    /** Browsers close on a second Esc whatever `cancel` says; a re-opened dialog (back on top) is not a close. */
    onClose: () => {
      // The event comes a turn late: by then the dialog may be gone, and its end was no choice of the person's.
      if (!dialog.current || dialog.current.open) return;
      if (busy) dialog.current.showModal();
      else onReturn();
    },
    /** A key held down from the page must not settle or publish anything. */
    onKeyDown: (event: KeyboardEvent) => {
      const isHeld = event.repeat && (event.key === 'Enter' || event.key === ' ');
      if (isHeld && event.target instanceof HTMLButtonElement) event.preventDefault();
    },
  };
}

function holdsFocus(dialog: HTMLDialogElement): boolean {
  const root = dialog.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && active !== dialog && dialog.contains(active);
}

/** Focuses a control and shows what it belongs to, not the control alone. */
function reach(control: HTMLElement | null): void {
  control?.focus({ preventScroll: true });
  (control?.closest('.finding') ?? control)?.scrollIntoView({ block: 'nearest' });
}

function findingsIn(dialog: HTMLDialogElement | null): Element[] {
  return dialog ? Array.from(dialog.querySelectorAll('.finding')) : [];
}

/** The first action of the next open finding, then of what holds the post further up, then ticks, then the way on. */
function nextToDo(dialog: HTMLDialogElement, from: number): HTMLElement | null {
  const open = (finding: Element) => finding.matches('[data-open]');
  const holds = (finding: Element) => finding.matches('[data-open]:not([data-level="note"])');
  const findings = findingsIn(dialog);
  const next = findings.slice(from).find(open) ?? findings.find(holds);
  return (
    next?.querySelector<HTMLElement>('button') ??
    dialog.querySelector<HTMLElement>('.paste textarea:placeholder-shown') ??
    dialog.querySelector<HTMLElement>('input[type="checkbox"]:required:not(:checked)') ??
    dialog.querySelector<HTMLElement>('.pass:enabled') ??
    dialog.querySelector<HTMLElement>('.back')
  );
}
