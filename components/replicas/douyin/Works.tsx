import { usePage } from './context.ts';

const WORKS = [
  '云湖湿地的四季',
  '一分钟看懂医保新政',
  '消防小课堂：电动车充电',
  '老街焕新记',
  '社区食堂开门了',
];

/** The list of works, where a publication ends. Nothing here is guarded, though the word is everywhere. */
export function Works() {
  const { classOf } = usePage();
  return (
    <section class={classOf('works')}>
      <h1>作品管理</h1>
      <ul>
        {WORKS.map((title, index) => (
          <li key={title} class={classOf('video-card')}>
            <span>{title}</span>
            <span class={classOf('time')}>发布于2026年06月0{index + 1}日</span>
            <span class={classOf('status')}>已发布</span>
            <button type="button" class="semi-button">
              发布作品
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
