import { useState } from 'preact/hooks';
import { usePage } from './context.ts';

const BASE = '/article/v5/aj/editor/draft';

/** The article editor on its own host: saving a draft and publishing are requests beside one another. */
export function Article() {
  const { classOf, backend, showToast } = usePage();
  const [title, setTitle] = useState('');
  const [content, setContent] = useState('');
  const [asking, setAsking] = useState(false);

  const post = async (action: 'save' | 'publish', done: string) => {
    const fields = { id: '901', title, content, text: `发布了头条文章：《${title}》` };
    const { status, body } = await backend.send(`${BASE}/${action}`, fields);
    const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
    showToast(status === 200 && code === '100000' ? done : '操作失败');
  };

  return (
    <div class={classOf('Article', 'article')}>
      <input
        placeholder="请输入标题"
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div
        class={classOf('Article', 'editor')}
        contentEditable
        onInput={(event) => setContent(event.currentTarget.textContent ?? '')}
      />
      <div class="woo-box-flex">
        <button type="button" onClick={() => void post('save', '草稿已保存')}>
          保存草稿
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          下一步
        </button>
      </div>
      <div class="publish-modal" hidden={!asking}>
        <button
          type="button"
          onClick={() => {
            setAsking(false);
            void post('publish', '文章已发布');
          }}
        >
          发布
        </button>
      </div>
    </div>
  );
}
