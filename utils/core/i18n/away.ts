import type { Language } from './language.ts';

const zhCn = {
  lead: '原页面不断移除审核窗口，审核改在这里进行。这里改不了原文：要改请点「返回修改」，在原页面改好再按发布。',
  passed: '已放行',
  passedAdvice:
    '先审已在原页面替您按下发布，结果会记入台账。原页面没有反应时，请在两分钟内再次点击发布；内容改动过的，会重新打开审核。',
  over: '这次审核已经结束',
  overAdvice: '可能已经放行或返回，也可能原页面已关闭或刷新。要发布，请回到原页面再按发布。',
  silent: '扩展后台没有响应',
  silentAdvice: '请关闭这个窗口，回到原页面再按发布。没有放行任何内容。',
  close: '关闭窗口',
};

type AwayWords = typeof zhCn;

const en: AwayWords = {
  lead: 'The page keeps removing the review, so it goes on here. The text cannot be changed from here: to change it, go back, edit it in the page and publish again.',
  passed: 'Released',
  passedAdvice:
    'Xianshen has pressed publish in the page for you; the result goes into the ledger. If the page does not react, press publish again within two minutes. If the text was changed, the review opens again.',
  over: 'This review is over',
  overAdvice:
    'It was passed or returned, or its page was closed or reloaded. To publish, go back to the page and press publish again.',
  silent: 'The extension’s background does not answer',
  silentAdvice: 'Close this window, go back to the page and press publish again. Nothing was released.',
  close: 'Close window',
};

/** Words of the review window. */
export const awayWords: Record<Language, AwayWords> = { zh_CN: zhCn, en };
