import { useState } from 'preact/hooks';
import { Composer } from './Composer.tsx';
import { usePage } from './context.ts';
import { RichText } from './RichText.tsx';
import type { Part } from './talk.ts';

interface Timed {
  readonly id: string;
  readonly when: string;
  readonly parts: readonly Part[];
}

const LIST: readonly Timed[] = [
  { id: '81', when: '2026-12-01 09:00', parts: ['明早九点起，湖滨路恢复双向通行', { emoji: '[车]' }] },
  { id: '82', when: '2026-12-01 15:30', parts: ['社区食堂十二月菜单', { topic: '#云湖四季#' }] },
  { id: '83', when: '2026-12-02 08:00', parts: ['经办人身份证号33020619900307001X。'] },
];

const TABS = { video: '视频管理', article: '文章管理', timer: '定时微博', live: '直播管理' };
const FRAME = 'https://e.weibo.com/timing?furl=list';

/** The creator centre: its pages are frames of other hosts; with `case=F24` the list of timed posts is its own. */
export function Centre({ path }: { readonly path: string }) {
  const { classOf, options } = usePage();
  const [composing, setComposing] = useState(false);
  const timer = path.endsWith('/timer');
  return (
    <div class={classOf('Centre', 'centre')}>
      <nav class="woo-box-flex">
        {Object.entries(TABS).map(([tab, name]) => (
          <a key={tab} href={`/content/${tab}`}>
            {name}
          </a>
        ))}
      </nav>
      {timer && (
        <button type="button" class="woo-button-main" onClick={() => setComposing(!composing)}>
          发布定时微博
        </button>
      )}
      {composing && <Composer timed onPublished={() => setComposing(false)} />}
      {timer && options.cases.has('F24') ? (
        <TimedList />
      ) : (
        <iframe class="mngFrame" title="内容管理" src={timer ? FRAME : `${FRAME}&quiet=1`} />
      )}
    </div>
  );
}

/** Five at a time; the actions of a row come up under the pointer only. */
function TimedList() {
  const { classOf, publish } = usePage();
  const [list, setList] = useState(LIST);
  const sendNow = (timed: Timed) =>
    publish({
      path: '/ajax/statuses/schedule/edit',
      fields: { id: timed.id, send_now: '1' },
      onPublished: () => setList((all) => all.filter((one) => one !== timed)),
    });
  return (
    <div class={classOf('Timer', 'timers')}>
      {list.map((timed) => (
        <div key={timed.id} class={`woo-panel-main ${classOf('Timer', 'row')}`}>
          <div class={classOf('Timer', 'wbtext')}>
            <RichText parts={timed.parts} />
          </div>
          <div class={classOf('Timer', 'time')}>{timed.when}</div>
          <div class={classOf('Timer', 'opts')}>
            <a onClick={() => void sendNow(timed)}>
              <span>立即发送</span>
            </a>
            <a>编辑</a>
            <a>删除</a>
          </div>
        </div>
      ))}
    </div>
  );
}
