import { labelOf } from '../../../images/label.ts';
import { defineRule } from '../../define-rule.ts';

export const imageLocation = defineRule({
  id: 'image-location',
  kind: 'image-location',
  scope: 'draft',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '图片带有拍摄位置', en: 'A picture tells where it was taken' },
  why: {
    zh_CN: '照片文件里有经纬度，会暴露拍摄地点。请删去该图，重新选择并点“去除位置信息”。',
    en: 'The file holds the coordinates of the place. Remove the picture, choose it again and press “Remove location”.',
  },
  clause: '个人信息保护法第二十八条；仑政办〔2020〕44号 二(三) 保密关',
  check: ({ imageFacts }) =>
    imageFacts
      .filter(({ located }) => located)
      .map((facts) => ({ field: null, evidence: labelOf(facts, imageFacts) })),
  flags: [
    {
      text: '走访',
      images: ['IMG_1.jpg'],
      imageFacts: { 'IMG_1.jpg': { located: true } },
      evidence: ['IMG_1.jpg'],
    },
    { text: '现场', images: ['a.png'], imageFacts: { 'a.png': { located: true } }, evidence: ['a.png'] },
    {
      text: '现场',
      images: ['a.jpg', 'b.webp'],
      imageFacts: { 'a.jpg': {}, 'b.webp': { located: true } },
      evidence: ['b.webp'],
    },
    {
      text: '现场',
      images: ['c.heic'],
      imageFacts: { 'c.heic': { located: true, state: 'unreadable' } },
      evidence: ['c.heic'],
    },
  ],
  passes: [
    { text: '走访', images: ['IMG_1.jpg'], imageFacts: { 'IMG_1.jpg': { located: false } } },
    { text: '活动地点：区文化馆，东经121度。', images: ['b.jpg'], imageFacts: { 'b.jpg': {} } },
    { text: '三张照片', images: ['1.jpg', '2.jpg'], imageFacts: { '1.jpg': {}, '2.jpg': {} } },
    '没有图片。',
  ],
});
