import { examples } from '#components/overlay/examples.ts';
import type { OverlayActions } from '#components/overlay/model.ts';
import { renderOverlay } from '#components/overlay/render.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import { openOverlayHost } from '#utils/dom/overlay-host.ts';

export type ExampleName = keyof typeof examples;

/** What the screenshot and rendering scripts call in the page; `calls` are the actions the overlay asked for. */
export interface OverlayPage {
  readonly root: ShadowRoot;
  readonly calls: string[];
  readonly gaveUp: () => number;
  /** Paints an example and answers with the milliseconds until the next frame was ready. */
  show(name: ExampleName, language?: Language): Promise<number>;
}

const calls: string[] = [];
let gaveUp = 0;
const host = openOverlayHost({
  onGiveUp: () => {
    gaveUp += 1;
  },
});
const record = (name: string) => () => {
  calls.push(name);
};
const actions: OverlayActions = {
  onFix: record('fix'),
  onFixAll: record('fix all'),
  onResolve: async () => ({ host: 'www.bl.gov.cn', verdict: 'government' }) as const,
  onSettle: record('settle'),
  onTick: record('tick'),
  onSign: record('sign'),
  onPaste: record('paste'),
  onCompare: () => undefined,
  onPass: record('pass'),
  onReturn: record('return'),
  onExport: record('export'),
  onCheck: record('check'),
  onManualReview: record('manual'),
  onReport: () => '',
  onDismiss: record('dismiss'),
  onLocation: record('location'),
  onMarkFix: record('mark-fix'),
  onMarkClose: record('mark-close'),
  onReplyOpen: record('reply-open'),
  onReplyClose: record('reply-close'),
  onReplyAsk: record('reply-ask'),
  onReplyFill: record('reply-fill'),
  onReplyCase: record('reply-case'),
};

const overlayPage: OverlayPage = {
  root: host.root,
  calls,
  gaveUp: () => gaveUp,
  show: (name, language = 'zh_CN') =>
    new Promise((resolve) => {
      const from = performance.now();
      renderOverlay(host.root, { ...examples[name], language }, actions);
      host.root.querySelector('dialog')?.getBoundingClientRect();
      resolve(performance.now() - from);
    }),
};
Object.assign(globalThis, { overlayPage });
