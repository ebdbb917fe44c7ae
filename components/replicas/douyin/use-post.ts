import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import type { Attached } from './Tags.tsx';

export interface PostText {
  readonly title: string;
  readonly text: string;
  readonly digest?: string;
}

const PRE_CHECK = '/aweme/v1/post_assistant/fast_detect/pre_check';
const CREATE = '/web/api/media/aweme/create/?aid=1128';
const CREATE_V2 = '/web/api/media/aweme/create_v2/?read_aid=2906&cookie_enabled=true&aid=1128';
const EDIT_MS = 400;
/** Drafts the page remembers until it is loaded anew. */
const OLDER = '上周保存的旧稿，尚未审核。';

/** What the three post forms share: extras, the check while editing, drafts, and the request that publishes. */
export function usePost(post: PostText, mediaType: number) {
  const { backend, options, go, publish, showToast } = usePage();
  const [attached, setAttached] = useState<readonly Attached[]>([]);
  const [declared, setDeclared] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [older, setOlder] = useState<string | null>(options.cases.has('F27') ? OLDER : null);

  const { title, text } = post;
  useEffect(() => {
    if (!title && !text.trim()) return;
    const timer = setTimeout(() => void backend.send(PRE_CHECK, { title, desc: text }), EDIT_MS);
    return () => clearTimeout(timer);
  }, [title, text, backend]);

  const send = async () => {
    if (busy || !text.trim()) return;
    setBusy(true);
    const common = {
      text,
      caption: text,
      item_title: title,
      media_type: mediaType,
      video_id: mediaType === 4 ? 'v0200replica' : '',
      visibility_type: 0,
      timing: at === null ? 0 : Math.floor(Date.parse(at.replace(' ', 'T')) / 1000) || 0,
      text_extra: JSON.stringify(text.match(/[#@][^\s#@]+/g) ?? []),
    };
    const item = {
      common,
      anchor: attached.length ? { kind: attached[0]?.kind, list: JSON.stringify(attached) } : {},
      declare: { user_declare_info: declared ? JSON.stringify({ choose_value: declared }) : '{}' },
      sync: { should_sync: false },
    };
    const published = await publish(options.build === 'old' ? CREATE : CREATE_V2, { item });
    setBusy(false);
    if (!published) return;
    showToast('发布成功');
    go('/creator-micro/content/manage');
  };

  return {
    ...{ attached, setAttached, declared, setDeclared, at, setAt, busy, older, setOlder, send },
    ready: text.trim() !== '' && !busy,
  };
}
