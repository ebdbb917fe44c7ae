import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, type Node } from 'prosemirror-model';
import { type Command, EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { schema } from './rich-schema.ts';

export interface RichBoxOptions {
  readonly placeholder: string;
  readonly placeholderClass: string;
  readonly text?: string;
  onChange(): void;
  /** Plain Enter, where it sends; otherwise it starts a paragraph. */
  onEnter?(event: KeyboardEvent): void;
}

/** One editor of the platform: the very library it uses, with the hint of the empty box standing inside it. */
export class RichBox {
  readonly #view: EditorView;

  constructor(host: HTMLElement, options: RichBoxOptions) {
    const { onEnter } = options;
    this.#view = new EditorView(host, {
      state: stateOf(options),
      dispatchTransaction: (change) => {
        this.#view.updateState(this.#view.state.apply(change));
        if (change.docChanged) options.onChange();
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter') return false;
        if (event.isComposing || event.keyCode === 229) return true;
        if (!onEnter || event.shiftKey) return false;
        onEnter(event);
        return true;
      },
    });
  }

  /** What was written, as the platform sends it. */
  text(): string {
    const { doc } = this.#view.state;
    return doc.textBetween(0, doc.content.size, '\n');
  }

  html(): string {
    const { ownerDocument } = this.#view.dom;
    const holder = ownerDocument.createElement('div');
    const { content } = this.#view.state.doc;
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document: ownerDocument }));
    return holder.innerHTML;
  }

  clear(): void {
    const { tr, doc } = this.#view.state;
    this.#view.dispatch(tr.replaceWith(0, doc.content.size, schema.node('paragraph')));
  }

  insert(node: Node): void {
    const { tr, selection } = this.#view.state;
    // A card just inserted is selected; the next thing goes behind it, not in its place.
    if (selection instanceof NodeSelection) {
      tr.insert(selection.to, node).setSelection(NodeSelection.create(tr.doc, selection.to));
    } else {
      tr.replaceSelectionWith(node, false);
    }
    this.#view.dispatch(tr);
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function stateOf({ placeholder, placeholderClass, text = '' }: RichBoxOptions): EditorState {
  const lines = text.split('\n').map((line) => schema.node('paragraph', null, line ? schema.text(line) : []));
  return EditorState.create({
    doc: schema.node('doc', null, lines),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Enter': breakLine }),
      keymap(baseKeymap),
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            if (doc.childCount !== 1 || doc.firstChild?.content.size !== 0) return null;
            return DecorationSet.create(doc, [
              Decoration.widget(1, () => hint(placeholder, placeholderClass), { side: -1 }),
            ]);
          },
        },
      }),
    ],
  });
}

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
});

function hint(words: string, className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.contentEditable = 'false';
  element.textContent = words;
  return element;
}
