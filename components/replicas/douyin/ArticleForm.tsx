import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Declaration } from './Declaration.tsx';
import { Editor } from './Editor.tsx';
import { PublishBar } from './PublishBar.tsx';
import { Schedule } from './Schedule.tsx';
import { usePost } from './use-post.ts';

/** The article form: title, summary and a long body. */
export function ArticleForm() {
  const { classOf, options } = usePage();
  const [title, setTitle] = useState('');
  const [digest, setDigest] = useState('');
  const [text, setText] = useState('');
  const post = usePost({ title, text, digest }, 40);
  return (
    <div class={classOf('container')}>
      <input
        class="semi-input"
        placeholder="请输入文章标题，最多不超过30个字"
        maxLength={30}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <input
        class="semi-input"
        placeholder="添加内容摘要或文章精彩部分吸引用户阅读，最多不超过30个字"
        maxLength={30}
        value={digest}
        onInput={(event) => setDigest(event.currentTarget.value)}
      />
      <Editor
        kind={options.build === 'old' ? 'zone' : 'tiptap'}
        hint="请输入正文"
        initial=""
        onText={setText}
      />
      <Declaration value={post.declared} onValue={post.setDeclared} />
      <Schedule at={post.at} onAt={post.setAt} />
      <PublishBar
        state={`${post.busy} ${title} ${digest} ${text}`}
        ready={post.ready}
        onPublish={() => void post.send()}
      />
    </div>
  );
}
