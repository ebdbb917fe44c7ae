import { useEffect, useRef } from 'preact/hooks';

/** How long a consequential button must have been visible, uncovered and pressable before a press counts. */
const SETTLE_MS = 500;
/** A page can shrink everything on it with `zoom`, ours too; a button less tall than this cannot be read. */
const LEAST_HEIGHT_PX = 20;
/** The least delay the platform allows for occlusion tracking. */
const TRACKING_DELAY_MS = 100;

/** COMPAT(firefox): occlusion tracking (`trackVisibility`, `isVisible`) exists in Chromium only. */
interface OcclusionInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Guards one button against scripted, blind and overlaid clicks. `onPress` runs for trusted clicks (mouse or keyboard)
 * on a button that has been visible, uncovered and enabled for half a second; any other trusted click runs `onRefused`.
 */
export function useTrustedPress(enabled: boolean, onPress: () => void, onRefused: () => void) {
  const button = useRef<HTMLButtonElement>(null);
  const visibleSince = useRef<number | null>(null);
  const enabledSince = useRef<number | null>(null);

  useEffect(() => {
    enabledSince.current = enabled ? performance.now() : null;
  }, [enabled]);

  useEffect(() => {
    const element = button.current;
    if (!element) return;
    const init: OcclusionInit = { threshold: 1, trackVisibility: true, delay: TRACKING_DELAY_MS };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (!last) return;
      const uncovered = 'isVisible' in last ? last.isVisible === true : true;
      const visible = last.isIntersecting && uncovered;
      visibleSince.current = visible ? (visibleSince.current ?? performance.now()) : null;
    }, init);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onClick = (event: MouseEvent) => {
    const element = button.current;
    if (!event.isTrusted || !element) return;
    const since = Math.max(visibleSince.current ?? Infinity, enabledSince.current ?? Infinity);
    if (performance.now() - since >= SETTLE_MS && isOnTop(element, event)) onPress();
    else onRefused();
  };
  return { button, onClick };
}

/** Whether what the person pressed at that point is our button: for the document it is our host, inside it is us. */
function isOnTop(element: HTMLElement, event: MouseEvent): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const box = element.getBoundingClientRect();
  if (box.height < LEAST_HEIGHT_PX) return false;
  const byKey = event.detail === 0;
  const x = byKey ? box.left + box.width / 2 : event.clientX;
  const y = byKey ? box.top + box.height / 2 : event.clientY;
  const { opacity, visibility } = getComputedStyle(document.documentElement);
  if (Number(opacity) < 0.9 || visibility !== 'visible') return false;
  const inside = root.elementFromPoint(x, y);
  return document.elementFromPoint(x, y) === root.host && inside !== null && element.contains(inside);
}
