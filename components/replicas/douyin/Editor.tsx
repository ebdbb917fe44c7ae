import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { addEmoji, type EditorKind, fillEditor, textInEditor, tokenise } from './editor-model.ts';

interface Props {
  readonly kind: EditorKind;
  readonly hint: string;
  /** Text to start with; another value replaces what is there. */
  readonly initial: string;
  onText(text: string): void;
}

const CLASSES: Record<EditorKind, string> = {
  zone: 'zone-container editor-kit-container editor editor-comp-publish',
  tiptap: 'tiptap ProseMirror',
};

/** The site's rich text box: its content is the browser's, the page only reads it after every input. */
export function Editor({ kind, hint, initial, onText }: Props) {
  const { classOf, options } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const [suggesting, setSuggesting] = useState(false);

  const report = (editor: HTMLElement) => {
    const text = textInEditor(editor);
    setEmpty(text.trim() === '' && !editor.querySelector('img'));
    onText(text);
  };
  useLayoutEffect(() => {
    if (!box.current) return;
    fillEditor(box.current, kind, initial);
    report(box.current);
    // Only another text to start with fills the box again.
  }, [kind, initial]);

  const renamed = options.cases.has('renamed');
  return (
    <div class={classOf('editor-container')}>
      <div
        ref={box}
        class={`${renamed ? classOf('writing') : CLASSES[kind]}${empty ? ' is-empty' : ''}`}
        contentEditable
        role="textbox"
        aria-label={hint}
        {...(kind === 'zone' && { 'data-placeholder': hint })}
        onInput={({ currentTarget }) => {
          // An editor emptied by a person keeps one line, or the next words would stand outside of any.
          if (!currentTarget.firstElementChild)
            fillEditor(currentTarget, kind, currentTarget.textContent ?? '');
          setSuggesting(tokenise(currentTarget));
          report(currentTarget);
        }}
      />
      <button
        type="button"
        class={classOf('emoji')}
        title="表情"
        onClick={() => {
          if (!box.current) return;
          addEmoji(box.current, '[赞]');
          report(box.current);
        }}
      >
        ☺
      </button>
      <div class="semi-portal">
        {suggesting && (
          <div class={classOf('mention-wrapper')} onClick={() => setSuggesting(false)}>
            <div>云湖四季</div>
            <div>政策解读</div>
          </div>
        )}
      </div>
    </div>
  );
}
