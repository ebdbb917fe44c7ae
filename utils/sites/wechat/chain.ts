import type { ChainSpec, ControlSpec, PendingSign } from '../define-site.ts';
import * as at from './selectors.ts';

const STEP = { surface: 'article', group: 'posts' } as const satisfies Partial<ControlSpec>;

/**
 * 发表 asks again and again: declaration, copyright, 发表, up to three times 继续发表, a code to scan. A timed
 * publication runs through the same dialogs, and some of those went out at once.
 */
export const chain: ChainSpec = {
  proceed: [
    { ...STEP, id: 'dialog-publish', selector: at.dialogPublish, labels: ['发表', '群发'] },
    {
      ...STEP,
      id: 'confirmation',
      selector: at.confirmation,
      labels: ['继续发表', '继续群发', '无需声明并发表'],
    },
  ],
  cancel: [{ selector: at.dialogCancel, labels: ['取消', '关闭', '去声明', '返回修改', ''] }],
};

/** Both are only waiting: an administrator's consent, or a code that was shown and not scanned. */
export const pendingSigns: readonly PendingSign[] = [
  { selector: at.approvalWords, words: /已发送操作申请/, why: 'approval' },
  { selector: at.scanDialog, words: /^微信验证$/, why: 'captcha' },
];
