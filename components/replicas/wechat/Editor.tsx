import { useEffect, useRef, useState } from 'preact/hooks';
import { BottomBar } from './BottomBar.tsx';
import { ChainDialogs } from './ChainDialogs.tsx';
import { usePage } from './context.ts';
import { FrameBox } from './frame-box.ts';
import { HiddenDialogs } from './HiddenDialogs.tsx';
import { MediaList } from './MediaList.tsx';
import { Pictures } from './Pictures.tsx';
import { RichField } from './RichField.tsx';
import type { RichBox } from './rich-box.ts';
import { useChain } from './use-chain.ts';
import { useDocument } from './use-document.ts';

const BODY_HINT = '从这里开始写正文';
const TITLE_HINT = '请在这里输入标题';

/** The editor of articles, old and new, and of image posts. */
export function Editor({ kind }: { kind: 'editor' | 'imagePost' }) {
  const { options } = usePage();
  const old = options.build === 'old' && kind === 'editor';
  const renamed = options.cases.has('renamed');
  const title = useRef<RichBox>(null);
  const body = useRef<RichBox>(null);
  const frame = useRef<FrameBox>(null);
  const [plainTitle, setPlainTitle] = useState('');
  const [author, setAuthor] = useState('');
  const [digest, setDigest] = useState('');
  const [source, setSource] = useState('');
  const [pictures, setPictures] = useState<readonly string[]>([]);

  const read = () => ({
    title0: old ? plainTitle : (title.current?.text() ?? ''),
    content0: old ? (frame.current?.html() ?? '') : (body.current?.html() ?? ''),
    text0: old ? (frame.current?.text() ?? '') : (body.current?.text() ?? ''),
    author0: author,
    digest0: digest,
    sourceurl0: source,
    cdn_url0: pictures.join(','),
  });
  const latest = useRef(read);
  latest.current = read;
  const draft = useDocument(() => latest.current());
  const chain = useChain(draft);
  const change = () => draft.touched();

  useEffect(() => {
    if (draft.stored && old) setPlainTitle(draft.stored.title);
    if (draft.opensByItself) chain.openByItself();
    // Once per page: what the address asks for when it is opened.
  }, []);

  return (
    <div class="main_bd">
      <div id="js_title_main" class={kind === 'imagePost' ? 'is-short' : undefined}>
        <textarea
          id="title"
          class="js_title"
          placeholder={TITLE_HINT}
          style={old ? undefined : 'opacity:0;height:0;padding:0;border:0'}
          tabIndex={old ? 0 : -1}
          value={options.cases.has('F18') ? '旧标题' : plainTitle}
          onInput={(event) => {
            setPlainTitle(event.currentTarget.value);
            change();
          }}
        />
        {!old && (
          <RichField
            box={title}
            class="title-editor__input"
            placeholder={TITLE_HINT}
            placeholderClass="editor_placeholder"
            text={draft.stored?.title ?? ''}
            onEnter={() => undefined}
            onChange={() => {
              if (!options.cases.has('F18')) setPlainTitle(title.current?.text() ?? '');
              change();
            }}
          />
        )}
      </div>
      {kind === 'editor' && (
        <>
          <input
            id="author"
            class="js_author"
            maxLength={8}
            placeholder="请输入作者"
            value={author}
            onInput={(event) => {
              setAuthor(event.currentTarget.value);
              change();
            }}
          />
          <MediaList target={() => (old ? frame.current : body.current)} />
          <div id="edui1_iframeholder">
            {old ? (
              <FrameField box={frame} text={draft.stored?.text ?? ''} onChange={change} />
            ) : (
              <div id={renamed ? 'writing_area' : 'ueditor_0'}>
                <div class="mock-iframe-body">
                  <RichField
                    box={body}
                    class="rich_media_content"
                    placeholder={BODY_HINT}
                    placeholderClass="editor_content_placeholder"
                    text={draft.stored?.text ?? ''}
                    onChange={change}
                  />
                </div>
              </div>
            )}
          </div>
          <div class="settings">
            <textarea
              id="js_description"
              maxLength={120}
              placeholder="选填，摘要会在转发卡片和列表中显示"
              value={digest}
              onInput={(event) => {
                setDigest(event.currentTarget.value);
                change();
              }}
            />
            <div id="js_article_url_area">
              <label>
                原文链接
                <input
                  type="text"
                  value={source}
                  onInput={(event) => {
                    setSource(event.currentTarget.value);
                    change();
                  }}
                />
              </label>
            </div>
          </div>
        </>
      )}
      {kind === 'imagePost' && (
        <>
          <Pictures pictures={pictures} onChange={setPictures} />
          <RichField
            box={body}
            class={renamed ? 'writing_area' : 'share-text__input'}
            placeholder="添加描述"
            placeholderClass="editor_placeholder"
            text={draft.stored?.text ?? ''}
            onChange={change}
          />
        </>
      )}
      <HiddenDialogs />
      <ChainDialogs chain={chain} old={old} />
      <BottomBar
        old={old}
        saved={draft.saved}
        onSave={() => void draft.save('update')}
        onPublish={() => void chain.start()}
      />
    </div>
  );
}

interface FrameProps {
  readonly box: { current: FrameBox | null };
  readonly text: string;
  onChange(): void;
}

/** The old editor's body: a document of its own, of the same origin. */
function FrameField({ box, text, onChange }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <iframe
      ref={frame}
      id="ueditor_0"
      title="正文"
      srcdoc='<style>:root{color-scheme:light dark;font:16px/1.8 system-ui,sans-serif}html,body{min-height:100%;margin:0}body{box-sizing:border-box;padding:8px}p{margin:0}</style><body class="view" contenteditable="true"><p><br></p></body>'
      onLoad={() => {
        const inside = frame.current?.contentDocument;
        if (inside) box.current = new FrameBox(inside, text, onChange);
      }}
    />
  );
}
