import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { usePage } from './context.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly class?: string;
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** The kit's dialog: always in the page, shown by style only. With F42 it is moved to the page's end. */
export function Dialog({ open, title, class: className = '', onClose, children }: Props) {
  const { options } = usePage();
  const dialog = (
    <div class={`weui-desktop-dialog__wrp ${className}`} style={open ? 'position:fixed' : 'display:none'}>
      <div class="weui-desktop-dialog">
        <div class="weui-desktop-dialog__hd">
          <h3 class="weui-desktop-dialog__title">{title}</h3>
          {onClose && (
            <button
              type="button"
              class="weui-desktop-icon-btn weui-desktop-dialog__close-btn"
              onClick={onClose}
            />
          )}
        </div>
        {children}
      </div>
    </div>
  );
  return options.cases.has('F42') ? createPortal(dialog, document.body) : dialog;
}

interface ButtonProps {
  readonly words: string;
  readonly primary?: boolean;
  onPress(): void;
}

export function DialogButton({ words, primary = false, onPress }: ButtonProps) {
  const kind = primary ? 'weui-desktop-btn_primary' : 'weui-desktop-btn_default';
  return (
    <div class="weui-desktop-btn_wrp" slot={primary ? 'target' : undefined}>
      <button type="button" class={`weui-desktop-btn ${kind}`} onClick={onPress}>
        {words}
      </button>
    </div>
  );
}
