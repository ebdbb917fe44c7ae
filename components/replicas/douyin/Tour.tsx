import { useState } from 'preact/hooks';

/** A product tour as the site shows it to newcomers: a layer over everything that takes every click. */
export function Tour() {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div class="shepherd-modal-overlay-container" onClick={(event) => event.stopPropagation()}>
      <div class="shepherd-element" role="dialog" aria-label="新手引导">
        <p>这里可以设置作品的标题与简介</p>
        <button type="button" class="semi-button" onClick={() => setOpen(false)}>
          我知道了
        </button>
      </div>
    </div>
  );
}
