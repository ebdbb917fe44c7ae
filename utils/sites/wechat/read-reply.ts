import { type DraftAttachment, MAIN_FIELD } from '../../core/draft/draft.ts';
import { textOf } from '../../dom/editable.ts';
import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import type { Form } from '../define-site.ts';
import { readCard } from './cards.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';

/** Parts of a reply box that are its own: tools, counters, buttons, and whatever opens over it. */
const TOOLS =
  'button, [contenteditable], .editor_toolbar, .editor_tip, .quick_reply_box_tool_bar, [class*="dialog"], [class*="popup"], [class*="popover"], [class*="picker"], [data-transfer], a[class*="pickup"]';

/** Words on the controls of an attached card. */
const CONTROLS = new Set(['移除', '删除', '更换', '编辑', '×']);

/** What goes out with a reply: 内容链接, 小程序, 小店返佣商品, pictures. And to whom, since boxes stand by the dozen. */
export function readReplyBeside(form: Form): readonly DraftAttachment[] {
  const name = form.container.closest(anyOf(at.item))?.querySelector(anyOf(at.nickname));
  const box = form.editors[MAIN_FIELD];
  const attached = readAttached(form.container);
  // An empty box answers nobody yet.
  const written = attached.length > 0 || (box !== undefined && textOf(box, reading).trim() !== '');
  const recipient = name && written ? [{ kind: 'recipient', text: labelOf(name), url: null }] : [];
  return [...recipient, ...attached];
}

/**
 * No source shows how an attached card looks, so it is found by what it is not: visible, in the box, and none of the
 * box's own parts. Something unknown is rather called attached than overlooked.
 */
function readAttached(scope: Element): readonly DraftAttachment[] {
  return [...scope.children].flatMap((part) => {
    if (part.matches(TOOLS) || !isVisible(part)) return [];
    if (part.querySelector(TOOLS)) return readAttached(part);
    const card = readCard(part.querySelector('a[href]') ?? part);
    const text = wordsIn(part) || card.text;
    const images = part.querySelector('img') ?? (part.tagName === 'IMG' ? part : null);
    if (text === '' && card.url === null && !images) return [];
    const kind = kindOf(part);
    return [{ kind, text, url: card.url ?? images?.getAttribute('src') ?? null }];
  });
}

function wordsIn(part: Element): string {
  const leaves = [part, ...part.querySelectorAll('*')].filter((element) => !element.childElementCount);
  return leaves
    .map(labelOf)
    .filter((words) => words !== '' && !CONTROLS.has(words))
    .join(' ');
}

/** As far as the names of its own parts tell; where it leads counts for more than what it is called. */
function kindOf(part: Element): string {
  const names = [part, ...part.querySelectorAll('*')]
    .map((element) => element.getAttribute('class'))
    .join(' ');
  if (/product|goods|cps|shop/.test(names)) return 'product';
  if (/weapp|miniprogram/.test(names)) return 'miniProgram';
  return part.querySelector('a[href]') ? 'link' : 'card';
}
