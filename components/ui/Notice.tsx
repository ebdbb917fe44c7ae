import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly role: 'status' | 'alert';
  readonly children: ComponentChildren;
  /** What to know beyond the first line. */
  readonly detail?: string | undefined;
}

/** A message that screen readers announce when it appears. */
export function Notice({ role, children, detail }: NoticeProps) {
  return (
    <p class="notice" role={role}>
      {children}
      {detail && <small>{detail}</small>}
    </p>
  );
}
