import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly disabled?: boolean;
  onPress(): void;
}

/** A push button named by its text. */
export function Button({ children, look = 'plain', disabled = false, onPress }: ButtonProps) {
  return (
    <button type="button" class="button" data-look={look} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
