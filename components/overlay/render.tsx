import { render } from 'preact';
import type { OverlayActions, OverlayModel } from './model.ts';
import { Overlay } from './Overlay.tsx';
import { overlayStyles } from './styles.ts';

const mounts = new WeakMap<ShadowRoot, HTMLElement>();

/** Paints the model into the host's shadow root; call it again with the next model. */
export function renderOverlay(root: ShadowRoot, model: OverlayModel, actions: OverlayActions): void {
  const mount = mounts.get(root) ?? mountIn(root);
  render(<Overlay model={model} actions={actions} />, mount);
}

/** Takes everything down again, giving the focus back to the page. */
export function clearOverlay(root: ShadowRoot): void {
  const mount = mounts.get(root);
  if (mount) render(null, mount);
}

/** COMPAT(firefox): a `<style>` element; constructed style sheets do not cross into a content script's shadow root. */
function mountIn(root: ShadowRoot): HTMLElement {
  const style = document.createElement('style');
  style.textContent = overlayStyles;
  const mount = document.createElement('div');
  root.append(style, mount);
  mounts.set(root, mount);
  return mount;
}
