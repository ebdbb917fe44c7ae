import { ACCOUNT } from './account.ts';
import { usePage } from './context.ts';
import { Shell } from './Shell.tsx';
import { DRAFTS, type StoredDraft } from './samples.ts';

const EDIT = '/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77';
const END = `&token=${ACCOUNT.token}&lang=zh_CN`;

/** The drafts as cards. 发表 opens the editor, where the publish dialog then opens by itself. */
export function Drafts() {
  const { router } = usePage();
  const address = ({ id }: StoredDraft, send: 0 | 1) =>
    `${EDIT}&appmsgid=${id}&isMul=1&replaceScene=0&isSend=${send}&isFreePublish=0${END}`;
  return (
    <Shell title="草稿箱">
      <div class="weui-desktop-card-list">
        {DRAFTS.map((draft) => (
          <div key={draft.id} class="weui-desktop-card" data-appid={draft.id}>
            <a class="weui-desktop-card__title" href={`/s/preview-${draft.id}`}>
              {draft.title}
            </a>
            <p>{draft.when}</p>
            <div class="weui-desktop-card__ft">
              <a class="weui-desktop-icon-btn" title="编辑" href={address(draft, 0)}>
                编辑
              </a>
              <button
                type="button"
                class="weui-desktop-btn weui-desktop-btn_default"
                onClick={() => router.open(address(draft, 1))}
              >
                发表
              </button>
            </div>
          </div>
        ))}
      </div>
    </Shell>
  );
}

/** Home: also where a publication ends. */
export function Home() {
  const { router } = usePage();
  const create = (type: number) =>
    router.open(
      `/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=${type}${END}`,
    );
  return (
    <Shell title="首页">
      <section class="weui-desktop-panel">
        <h3>新的创作</h3>
        <div class="new-creation__menu">
          <button type="button" class="new-creation__menu-item" title="文章" onClick={() => create(0)}>
            文章
          </button>
          <button type="button" class="new-creation__menu-item" title="贴图" onClick={() => create(8)}>
            贴图
          </button>
        </div>
      </section>
      <section class="weui-desktop-panel">
        <h3>近期发表</h3>
        <ul class="published-list">
          <li>秋季植树活动报名 · 已发表</li>
          <li>中小学运动会日程 · 已发表</li>
        </ul>
      </section>
    </Shell>
  );
}

/** Figures only; nothing here publishes. */
export function Statistics() {
  return (
    <Shell title="内容分析">
      <section class="weui-desktop-panel">
        <table>
          <tbody>
            <tr>
              <th>阅读</th>
              <td>12,480</td>
            </tr>
            <tr>
              <th>分享</th>
              <td>386</td>
            </tr>
          </tbody>
        </table>
        <button type="button" class="weui-desktop-btn weui-desktop-btn_primary">
          下载明细
        </button>
      </section>
    </Shell>
  );
}
