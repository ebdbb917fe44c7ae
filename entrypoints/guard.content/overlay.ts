import type { Notice, OverlayActions, OverlayModel } from '#components/overlay/model.ts';
import { withPageActive } from '#components/overlay/page-active.ts';
import { clearOverlay, renderOverlay } from '#components/overlay/render.tsx';
import { type OverlayHost, openOverlayHost } from '#utils/dom/overlay-host.ts';

export interface Overlay {
  readonly model: () => OverlayModel;
  /** Changes some of the model and repaints at once. */
  readonly show: (change: Partial<OverlayModel>) => void;
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (kind: Notice['kind']) => void;
  readonly withPageActive: <T>(work: () => T) => T;
  /** Our closed root, `null` while there is none. */
  readonly root: () => ShadowRoot | null;
  readonly stop: () => void;
  /** The page threw us out for good: nothing shown here is seen any more. */
  readonly isGone: () => boolean;
}

const FIRST: OverlayModel = {
  language: 'zh_CN',
  state: { kind: 'idle' },
  review: null,
  busy: false,
  notices: [],
  marks: [],
  markCard: null,
  provenance: null,
  replyChips: [],
  replyPanel: null,
  hasInquiries: false,
};

/** How long a notice that asks for nothing stays. */
const BRIEF_MS = 6_000;

/** The one overlay of this frame: holds what is shown, and paints it as soon as the document has a root element. */
export function startOverlay(actions: OverlayActions, onGiveUp: () => void): Overlay {
  let model = FIRST;
  let host: OverlayHost | null = null;
  let gone = false;

  const giveUp = () => {
    gone = true;
    onGiveUp();
  };

  const paint = () => {
    if (!document.documentElement) return;
    host ??= openOverlayHost({ onGiveUp: giveUp });
    renderOverlay(host.root, model, actions);
  };

  const show = (change: Partial<OverlayModel>) => {
    model = { ...model, ...change };
    paint();
  };

  const dismiss = (kind: Notice['kind']) => {
    if (!model.notices.some((notice) => notice.kind === kind)) return;
    show({ notices: model.notices.filter((notice) => notice.kind !== kind) });
  };

  const notify = (notice: Notice) => {
    show({ notices: [...model.notices.filter((other) => other.kind !== notice.kind), notice] });
    if (isBrief(notice)) setTimeout(() => model.notices.includes(notice) && dismiss(notice.kind), BRIEF_MS);
  };

  return {
    model: () => model,
    show,
    notify,
    dismiss,
    root: () => host?.root ?? null,
    withPageActive: (work) => (host ? withPageActive(host.root, work) : work()),
    stop: () => {
      if (!host) return;
      clearOverlay(host.root);
      host.destroy();
    },
    isGone: () => gone,
  };
}

function isBrief(notice: Notice): boolean {
  if (notice.kind === 'locationRemoved') return true;
  return notice.kind === 'exported' || (notice.kind === 'result' && notice.outcome === 'confirmed');
}
