import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly disabled?: boolean;
  /** Its name where the text alone does not say what about; begins with the text. */
  readonly label?: string;
  onPress(): void;
}

/** A push button named by its text. */
export function Button({ children, look = 'plain', disabled = false, label, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
