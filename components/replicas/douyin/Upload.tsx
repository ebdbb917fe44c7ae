import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';

/** The form mounts only when the upload has begun; on the real site this takes up to forty seconds. */
const BEGIN_MS = 350;

const TABS = ['发布视频', '发布图文', '发布文章'] as const;

/** The upload page: tabs whose names contain 「发布」, and a drop area. It holds no form. */
export function Upload() {
  const { classOf, options, go } = usePage();
  const [tab, setTab] = useState<(typeof TABS)[number]>('发布视频');
  const [begun, setBegun] = useState(false);

  useEffect(() => {
    if (!begun) return;
    const video = options.build === 'old' ? 'publish' : 'post/video';
    const target = { 发布视频: video, 发布图文: 'post/image', 发布文章: 'post/article' }[tab];
    const timer = setTimeout(() => go(`/creator-micro/content/${target}`), BEGIN_MS);
    return () => clearTimeout(timer);
  }, [begun, tab, options, go]);

  return (
    <section class={classOf('upload')}>
      <div class={classOf('tabs')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            class="semi-button"
            aria-pressed={name === tab}
            onClick={() => setTab(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <button type="button" class={classOf('drop')} onClick={() => setBegun(true)}>
        {begun ? '正在上传…' : '点击上传'}
      </button>
    </section>
  );
}
