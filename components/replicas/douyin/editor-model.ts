/** The two editors of the site: the description's zone container, and the one articles have had since 2026-03. */
export type EditorKind = 'zone' | 'tiptap';

/** Marks the zone container puts at line ends; they are not part of the text. */
const ZERO_WIDTH = '\u200b';

/** Fills an editor with lines of plain text, in its own markup. */
export function fillEditor(editor: HTMLElement, kind: EditorKind, text: string): void {
  editor.replaceChildren(...text.split('\n').map((line) => makeLine(editor.ownerDocument, kind, line)));
}

/** The editor's text as the site would send it: one line per block, pictures by their names. */
export function textInEditor(editor: HTMLElement): string {
  return [...editor.childNodes].map(textOfLine).join('\n');
}

/**
 * Turns `#word ` or `@name ` just typed before the caret into a token nobody can edit, as the suggestion layer does.
 * Returns whether a token is still being typed, so that the layer has to show.
 */
export function tokenise(editor: HTMLElement): boolean {
  const selection = editor.ownerDocument.getSelection();
  const node = selection?.anchorNode;
  if (!selection || node?.nodeType !== 3 || !editor.contains(node)) return false;
  const text = node as Text;
  const before = text.data.slice(0, selection.anchorOffset);
  const found = /([#@])([^\s#@]{1,20})[ \u00a0]$/.exec(before);
  if (!found) return /[#@][^\s#@]*$/.test(before);
  const [whole, mark = '#', word = ''] = found;
  const token = editor.ownerDocument.createElement('span');
  token.dataset.mention = mark;
  token.contentEditable = 'false';
  token.textContent = mark + word;
  const rest = text.splitText(found.index);
  rest.data = rest.data.slice(whole.length) || '';
  const space = editor.ownerDocument.createTextNode(' ');
  rest.before(token, space);
  if (rest.data === '') rest.remove();
  selection.collapse(space, 1);
  return false;
}

/** Puts an emoji at the end of the last line, as the emoji panel does: a picture with its name. */
export function addEmoji(editor: HTMLElement, name: string): void {
  const image = editor.ownerDocument.createElement('img');
  image.alt = name;
  image.src =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Ccircle cx='5' cy='5' r='4' fill='%23e8b33c'/%3E%3C/svg%3E";
  const line = editor.lastElementChild ?? editor;
  line.querySelector(':scope > br:only-child')?.remove();
  const end = line.querySelector(':scope > [data-enter]');
  line.insertBefore(image, end);
}

function makeLine(doc: Document, kind: EditorKind, text: string): HTMLElement {
  const line = doc.createElement(kind === 'zone' ? 'div' : 'p');
  if (kind === 'zone') line.className = 'ace-line';
  if (text) line.append(text);
  else line.append(doc.createElement('br'));
  return line;
}

function textOfLine(line: Node): string {
  if (line.nodeType === 3) return (line as Text).data.replaceAll(ZERO_WIDTH, '');
  if (line.nodeName === 'IMG') return (line as HTMLImageElement).alt;
  if (line.nodeName === 'BR') return line.nextSibling ? '\n' : '';
  return [...line.childNodes].map(textOfLine).join('');
}
