import type { ComponentChildren } from 'preact';

interface ProblemsProps {
  /** What was refused, and that nothing of it was taken. */
  readonly title: string;
  /** One `li` for each thing to be mended. */
  readonly children: ComponentChildren;
}

/** Why a file was refused, said at once to whoever listens. */
export function Problems({ title, children }: ProblemsProps) {
  return (
    <div class="problems" role="alert">
      <p>{title}</p>
      <ul>{children}</ul>
    </div>
  );
}
