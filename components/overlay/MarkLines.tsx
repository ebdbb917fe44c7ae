import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkLine } from './model.ts';

const HEIGHT = 4;
const WAVE = 4;

/** Underlines above the page's text boxes: a wave for 禁止 and 警告, dots for 提示. Nothing here takes a click. */
export function MarkLines({ lines }: { readonly lines: readonly MarkLine[] }) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  return (
    <div ref={layer} class="mark-lines" popover="manual" aria-hidden="true">
      {lines.map(({ left, bottom, width, level }, index) => (
        <svg
          key={index}
          class="mark-line"
          aria-hidden="true"
          data-level={level}
          width={width}
          style={{ left: `${left}px`, top: `${bottom - HEIGHT + 1}px`, width: `${width}px` }}
        >
          <path d={level === 'note' ? `M0 2H${width}` : wave(width)} />
        </svg>
      ))}
    </div>
  );
}

/** A wave from left to right, long enough for the width. */
function wave(width: number): string {
  return `M0 2q${WAVE / 4}-2 ${WAVE / 2} 0${`t${WAVE / 2} 0`.repeat(Math.ceil((width * 2) / WAVE))}`;
}
