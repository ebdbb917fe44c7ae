/**
 * Puts a text on the clipboard, during a person's click; `false`: the browser did not let us. Where the page has
 * forbidden the clipboard (permissions policy), the text is copied out of a box put into `scope`, which the page
 * cannot read when that is a closed root.
 */
export async function copyText(text: string, scope: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission here, or no clipboard at all: the old way is left.
    return copyFromBox(text, scope);
  }
}

function copyFromBox(text: string, scope: Element): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  scope.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}
