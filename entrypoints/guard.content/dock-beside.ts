import type { ReplyPanelModel } from '#components/overlay/model.ts';
import { type Box, intersect, visibleBox } from '#utils/dom/visible-box.ts';

const PANEL_WIDTH = 376;

/** The edge of the window where the panel hides least of what is being answered. */
export function dockBeside(elements: readonly (Element | null)[]): ReplyPanelModel['dock'] {
  const kept = elements.flatMap((element) => (element && visibleBox(element)) ?? []);
  const [width, height] = [innerWidth, innerHeight];
  const wide = width >= 2 * PANEL_WIDTH;
  const docks: readonly (readonly [ReplyPanelModel['dock'], Box])[] = [
    ...(wide
      ? ([
          ['right', { left: width - PANEL_WIDTH, top: 0, right: width, bottom: height }],
          ['left', { left: 0, top: 0, right: PANEL_WIDTH, bottom: height }],
        ] as const)
      : []),
    ['bottom', { left: 0, top: height * 0.5, right: width, bottom: height }],
    ['top', { left: 0, top: 0, right: width, bottom: height * 0.5 }],
  ];
  const hidden = ([, dock]: (typeof docks)[number]) =>
    kept.reduce((sum, box) => {
      const common = intersect(box, dock);
      return sum + (common ? (common.right - common.left) * (common.bottom - common.top) : 0);
    }, 0);
  return docks.toSorted((a, b) => hidden(a) - hidden(b))[0]?.[0] ?? 'right';
}
