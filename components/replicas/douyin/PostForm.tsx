import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Declaration } from './Declaration.tsx';
import { Editor } from './Editor.tsx';
import { OlderDraft } from './OlderDraft.tsx';
import { PublishBar } from './PublishBar.tsx';
import { Schedule } from './Schedule.tsx';
import { Tags } from './Tags.tsx';
import { usePost } from './use-post.ts';

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'%3E%3Crect width='40' height='30' fill='%237aa'/%3E%3C/svg%3E";

interface Props {
  readonly kind: 'video' | 'image';
}

/** The form of a video or an image post. Its title is a controlled input, its description the browser's own. */
export function PostForm({ kind }: Props) {
  const { classOf, options, router } = usePage();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [initial, setInitial] = useState('');
  const post = usePost({ title, text }, kind === 'video' ? 4 : 2);
  const image = kind === 'image';
  const hint = options.build === 'old' && image ? '添加作品标题' : '填写作品标题，为作品获得更多流量';

  useEffect(() => {
    // The address changes under the form, without anything being mounted anew.
    if (options.cases.has('F43') && text) router.rename('/creator-micro/content/post/video');
  }, [options, router, text]);

  return (
    <div class={classOf('container')}>
      {post.older !== null && (
        <OlderDraft
          onTake={() => {
            setInitial(post.older ?? '');
            post.setOlder(null);
          }}
          onDrop={() => post.setOlder(null)}
        />
      )}
      <div class={classOf('media')}>
        {image ? (
          [1, 2].map((number) => <img key={number} src={`${PICTURE}#${number}`} alt="" />)
        ) : (
          <div class={classOf('long-card')}>
            <div>重新上传</div>
            <div hidden>上传失败</div>
          </div>
        )}
      </div>
      <input class="semi-input" placeholder="填写作品标题" hidden value="隐藏的旧标题" readOnly />
      <input
        class="semi-input"
        placeholder={options.cases.has('renamed') ? '起个名字' : hint}
        maxLength={image ? 20 : 30}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <Editor kind="zone" hint="添加作品简介" initial={initial} onText={setText} />
      <Tags attached={post.attached} onAttached={post.setAttached} />
      <Declaration value={post.declared} onValue={post.setDeclared} />
      <Schedule at={post.at} onAt={post.setAt} />
      <PublishBar
        state={`${post.busy} ${title} ${text} ${post.at}`}
        ready={post.ready}
        onPublish={() => void post.send()}
      />
    </div>
  );
}
