import type { Bilingual } from '../../../i18n/language.ts';
import type { OwnerTrace } from '../../../images/facts.ts';
import { labelOf } from '../../../images/label.ts';
import { defineRule } from '../../define-rule.ts';

const TRACES: Readonly<Record<OwnerTrace, Bilingual>> = {
  owner: { zh_CN: '机主姓名', en: 'its owner' },
  author: { zh_CN: '作者', en: 'its author' },
  serial: { zh_CN: '设备序列号', en: 'the serial number of the camera' },
};

export const imageOwner = defineRule({
  id: 'image-owner',
  kind: 'image-owner',
  scope: 'draft',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '图片带有拍摄者信息', en: 'A picture names its maker' },
  why: {
    zh_CN: '图片文件里有作者、机主或设备序列号。不宜公开的，请另存一份不带这些信息的图片再用。',
    en: 'The file holds the author, owner or serial number of the camera. If that is not to be public, save a copy without it.',
  },
  clause: '个人信息保护法第六条；仑政办〔2020〕44号 二(三) 保密关',
  check: ({ imageFacts }) =>
    imageFacts
      .filter(({ owner }) => owner.length > 0)
      .map((facts) => ({
        field: null,
        evidence: labelOf(facts, imageFacts),
        title: {
          zh_CN: `图片带有${facts.owner.map((trace) => TRACES[trace].zh_CN).join('、')}`,
          en: `A picture tells ${facts.owner.map((trace) => TRACES[trace].en).join(', ')}`,
        },
      })),
  flags: [
    {
      text: '走访',
      images: ['IMG_1.jpg'],
      imageFacts: { 'IMG_1.jpg': { owner: ['owner'] } },
      evidence: ['IMG_1.jpg'],
    },
    { text: '现场', images: ['a.jpg'], imageFacts: { 'a.jpg': { owner: ['author'] } }, evidence: ['a.jpg'] },
    { text: '现场', images: ['b.jpg'], imageFacts: { 'b.jpg': { owner: ['serial'] } }, evidence: ['b.jpg'] },
    {
      text: '现场',
      images: ['c.jpg'],
      imageFacts: { 'c.jpg': { owner: ['author', 'serial'] } },
      evidence: ['c.jpg'],
    },
  ],
  passes: [
    { text: '走访', images: ['IMG_1.jpg'], imageFacts: { 'IMG_1.jpg': { owner: [] } } },
    { text: '摄影：王某某', images: ['b.jpg'], imageFacts: { 'b.jpg': {} } },
    { text: '两张照片', images: ['1.jpg', '2.jpg'], imageFacts: { '1.jpg': {}, '2.jpg': {} } },
    '没有图片。',
  ],
});
