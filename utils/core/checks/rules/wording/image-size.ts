import type { Draft } from '../../../draft/draft.ts';
import type { Bilingual } from '../../../i18n/language.ts';
import type { ImageFacts } from '../../../images/facts.ts';
import { labelOf } from '../../../images/label.ts';
import { defineRule } from '../../define-rule.ts';

const MEGABYTE = 1024 * 1024;
/** What the platforms take, by their own upload forms. */
const LARGEST: Readonly<Record<Draft['platform'], number>> = {
  weibo: 20 * MEGABYTE,
  wechat: 10 * MEGABYTE,
  douyin: 20 * MEGABYTE,
};
/** Narrower pictures are blurred on any telephone; marks and rules of a few pixels are decoration. */
const LEAST_WIDTH = 300;
const DECORATION = 64;

const SMALL: Bilingual = { zh_CN: '图片太小，可能看不清', en: 'A picture is too small to be clear' };
const LARGE: Bilingual = { zh_CN: '图片超过平台大小限制', en: 'A picture is larger than the platform takes' };

export const imageSize = defineRule({
  id: 'image-size',
  kind: 'image-size',
  scope: 'draft',
  gate: 'wording',
  level: 'note',
  title: SMALL,
  why: {
    zh_CN: '图片太小看不清，太大平台会拒收或压缩。请换用清晰、大小合适的图片。',
    en: 'Too small cannot be read, too large is refused or compressed. Use a clear picture of a fitting size.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关',
  check: ({ draft, imageFacts }) =>
    imageFacts.flatMap((facts) => {
      const title = judge(facts, draft);
      return title ? [{ field: null, evidence: labelOf(facts, imageFacts), title }] : [];
    }),
  flags: [
    {
      text: '海报',
      images: ['a.jpg'],
      imageFacts: { 'a.jpg': { width: 200, height: 150 } },
      evidence: ['a.jpg'],
    },
    {
      text: '海报',
      images: ['b.jpg'],
      imageFacts: { 'b.jpg': { width: 120, height: 900 } },
      evidence: ['b.jpg'],
    },
    {
      text: '海报',
      platform: 'wechat',
      surface: 'article',
      images: ['c.jpg'],
      imageFacts: { 'c.jpg': { width: 4000, height: 3000, bytes: 11 * MEGABYTE } },
      evidence: ['c.jpg'],
    },
    {
      text: '海报',
      images: ['d.jpg'],
      imageFacts: { 'd.jpg': { width: 280, height: 280, bytes: 9000 } },
      evidence: ['d.jpg'],
    },
  ],
  passes: [
    {
      text: '海报',
      images: ['a.jpg'],
      imageFacts: { 'a.jpg': { width: 1080, height: 720, bytes: MEGABYTE } },
    },
    { text: '分隔线', images: ['b.png'], imageFacts: { 'b.png': { width: 40, height: 40 } } },
    {
      text: '海报',
      images: ['c.jpg'],
      imageFacts: { 'c.jpg': { width: 4000, height: 3000, bytes: 11 * MEGABYTE } },
    },
    { text: '大小不明', images: ['d.avif'], imageFacts: { 'd.avif': { width: 0, height: 0 } } },
  ],
});

function judge({ state, width, height, bytes }: ImageFacts, { platform }: Draft): Bilingual | null {
  if (bytes > LARGEST[platform]) return LARGE;
  if (state !== 'read' || Math.min(width, height) <= DECORATION) return null;
  return width < LEAST_WIDTH ? SMALL : null;
}
