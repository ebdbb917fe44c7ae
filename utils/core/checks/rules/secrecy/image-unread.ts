import type { Bilingual } from '../../../i18n/language.ts';
import type { ImageState } from '../../../images/facts.ts';
import { labelOf } from '../../../images/label.ts';
import { defineRule } from '../../define-rule.ts';

const TITLES: Readonly<Record<Exclude<ImageState, 'read'>, Bilingual>> = {
  remote: { zh_CN: '图片未能读取，请人工核对', en: 'A picture could not be read: look at it yourself' },
  tooLarge: { zh_CN: '图片过大，请人工核对', en: 'A picture is too large: look at it yourself' },
  unreadable: { zh_CN: '图片无法读取，请人工核对', en: 'A picture is unreadable: look at it yourself' },
};

export const imageUnread = defineRule({
  id: 'image-unread',
  kind: 'image-unread',
  scope: 'draft',
  gate: 'secrecy',
  level: 'note',
  title: TITLES.remote,
  why: {
    zh_CN: '这张图片没有机器检查过。请自己核对图中的二维码、证件和文字，以及文件里的位置信息。',
    en: 'Nothing has looked into this picture. Check codes, papers and words on it, and location data in the file.',
  },
  clause: '仑政办〔2020〕44号 二(三) 先审后发',
  check: ({ imageFacts }) =>
    imageFacts.flatMap((facts) =>
      facts.state === 'read'
        ? []
        : [{ field: null, evidence: labelOf(facts, imageFacts), title: TITLES[facts.state] }],
    ),
  flags: [
    { text: '走访', images: ['a'], imageFacts: { a: { state: 'remote' } }, evidence: ['a'] },
    { text: '走访', images: ['b.jpg'], imageFacts: { 'b.jpg': { state: 'tooLarge' } }, evidence: ['b.jpg'] },
    {
      text: '走访',
      images: ['c.svg'],
      imageFacts: { 'c.svg': { state: 'unreadable' } },
      evidence: ['c.svg'],
    },
    {
      text: '走访',
      images: ['d.jpg', 'e.jpg'],
      imageFacts: { 'd.jpg': {}, 'e.jpg': { state: 'unreadable' } },
      evidence: ['e.jpg'],
    },
  ],
  passes: [
    { text: '走访', images: ['a.jpg'], imageFacts: { 'a.jpg': { state: 'read' } } },
    { text: '走访', images: ['b.png'], imageFacts: { 'b.png': { width: 800, height: 600 } } },
    { text: '图片过大无法上传的，请压缩后再试。', images: ['c.jpg'], imageFacts: { 'c.jpg': {} } },
    '没有图片。',
  ],
});
