import type { Node } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import { schema } from './rich-schema.ts';

/** The body of the old editor: a plain editable document inside a frame, driven by the browser's own commands. */
export class FrameBox {
  readonly #document: Document;

  constructor(inside: Document, text: string, onChange: () => void) {
    this.#document = inside;
    inside.execCommand('defaultParagraphSeparator', false, 'p');
    if (text) inside.body.replaceChildren(...text.split('\n').map((line) => paragraph(inside, line)));
    inside.addEventListener('input', onChange);
  }

  /** Paragraph by paragraph, as the platform's own converter reads it. */
  text(): string {
    return [...this.#document.body.children].map((line) => line.textContent ?? '').join('\n');
  }

  html(): string {
    return this.#document.body.innerHTML;
  }

  insert(node: Node): void {
    const holder = this.#document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeNode(node, { document: this.#document }));
    this.#document.body.focus();
    this.#document.execCommand('insertHTML', false, holder.innerHTML);
  }
}

function paragraph(inside: Document, line: string): HTMLElement {
  const element = inside.createElement('p');
  if (line) element.textContent = line;
  else element.append(inside.createElement('br'));
  return element;
}
