import type { Language } from './language.ts';

const zhCn = {
  desk: '工作台（办件、值班）',
  guarding: '正在守护这个页面。发布前会先审核。',
  idle: '这里没有要发布的内容。打开发布框，先审就会开始守护。',
  paused: '这个页面没有守护。',
  pausedUnregistered: '这个账号不在备案台账里，按设置不做审核。',
  elsewhere: '当前页面不在守护范围',
  elsewhereAdvice: '先审守护微博、微信公众号、抖音的发布后台。',
  asking: '正在查看…',
  silent: '扩展后台没有响应',
  silentAdvice: '请关闭弹窗再打开；仍不恢复时，在浏览器的扩展管理页重新启用「先审」。',
  posts: '发布：',
  replies: '评论回复：',
  modes: { enforce: '强制', observe: '观察' },
  settings: '设置',
  report: '工作周报',
  offline: '一切都在这台电脑上，不联网、不上传。',
};

type PopupWords = typeof zhCn;

const en: PopupWords = {
  desk: 'Desk: cases, duty',
  guarding: 'This page is guarded. Posts are reviewed before they go out.',
  idle: 'Nothing to publish here. Open the post form and guarding starts.',
  paused: 'This page is not guarded.',
  pausedUnregistered: 'This account is not in the registry; by your settings it is not reviewed.',
  elsewhere: 'This page is outside what is guarded',
  elsewhereAdvice: 'Xianshen guards the back offices of Weibo, WeChat and Douyin.',
  asking: 'Looking…',
  silent: 'The extension does not answer',
  silentAdvice:
    'Close this and open it again. If that does not help, re-enable Xianshen on the extensions page.',
  posts: 'Posts: ',
  replies: 'Replies: ',
  modes: { enforce: 'enforced', observe: 'observed' },
  settings: 'Settings',
  report: 'Weekly report',
  offline: 'Everything stays on this computer; nothing is uploaded.',
};

/** Words of the popup and of the card about the current tab; none of them goes into pages. */
export const popupWords: Record<Language, PopupWords> = { zh_CN: zhCn, en };
