import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { DRAFTS } from './samples.ts';

const AUTOSAVE_MS = 900;

/** What the editor page sends of its content; read from the boxes at the moment of sending. */
export type ReadContent = () => Readonly<Record<string, string>>;

/**
 * The draft behind an editor: saved by itself a moment after typing, saved as a copy by every press of 发表. The first
 * save of a new draft changes the address without loading.
 */
export function useDocument(read: ReadContent) {
  const { router, request } = usePage();
  const [known] = useState(() => new URL(router.address(), 'https://mp.weixin.qq.com').searchParams);
  const id = useRef(known.get('appmsgid') ?? '');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [saved, setSaved] = useState('');

  const save = async (sub: 'create' | 'update'): Promise<boolean> => {
    clearTimeout(timer.current);
    const fields = { AppMsgId: id.current, count: '1', ...read() };
    const outcome = await request(`/cgi-bin/operate_appmsg?t=ajax-response&sub=${sub}&type=77`, fields);
    if (outcome.kind !== 'done') return false;
    id.current = outcome.id;
    const url = new URL(router.address(), 'https://mp.weixin.qq.com');
    url.searchParams.delete('isNew');
    url.searchParams.set('appmsgid', outcome.id);
    router.replace(url.pathname + url.search);
    setSaved('已保存');
    return true;
  };

  return {
    stored: DRAFTS.find((draft) => draft.id === id.current) ?? null,
    opensByItself: known.get('isSend') === '1',
    id: () => id.current,
    saved,
    save,
    touched() {
      clearTimeout(timer.current);
      setSaved('');
      timer.current = setTimeout(() => void save(id.current ? 'update' : 'create'), AUTOSAVE_MS);
    },
  };
}
export type OpenDocument = ReturnType<typeof useDocument>;
