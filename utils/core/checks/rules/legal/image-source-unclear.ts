import { unfold } from '../../../text/fold.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const UNCLEAR = cueSet([
  ...cuesOf(
    '图源网络 图源:网络 图源于网络 图源自网络 图片来源网络 图片来源:网络 图片来源于网络 图片源于网络 图片来自网络 图片来自互联网 图片源自网络 图片来源互联网 图片取自网络 配图来自网络 配图来源网络 配图源于网络 图/网络 图|网络 图自网络 图来自网络 图据网络 素材来源网络 素材来源于网络 素材来自网络 视频来源网络 视频来源于网络 视频来自网络 侵删 侵权删 侵权即删 侵权必删 侵权请删 侵联删 侵权请联系 侵权联系删除 如有侵权 如侵权请 若侵权请 如涉侵权 如有侵犯',
  ),
  ...cuesOf('来源网络 来源于网络 来源:网络 来自网络', {
    before: '图片?|配图|素材|视频',
    after: '[信空安部监中管平]|问政|舆|投诉|留言|举报|反映',
  }),
]);

export const imageSourceUnclear = defineRule({
  id: 'image-source-unclear',
  kind: 'image-source-unclear',
  scope: 'field',
  reach: 'line',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '图片或素材来源不明', en: 'Pictures or material of unclear source' },
  why: {
    zh_CN: '“图源网络”“侵删”不能免除侵权责任。请换成自有或已获授权的图片，并写明作者或来源单位。',
    en: '“From the internet, will be deleted on request” does not excuse an infringement. Use own or licensed pictures and name the author or source.',
  },
  clause: '著作权法第五十二、五十三条；仑政办〔2020〕44号 二(三) 规范转载发布',
  check: (_text, { folded, meter }) =>
    findCues(UNCLEAR, folded.text, meter).map((found) => unfold(folded, found)),
  flags: [
    '（⟦图源网络⟧）',
    '⟦图片来源于网络⟧，如有不妥请联系。',
    '图片⟦侵删⟧，感谢理解。',
    '文字摘编，⟦来源：网络⟧',
    '⟦如有侵权⟧，联系后台删除。',
  ],
  passes: [
    '图片来源：宁波日报',
    '线索来源：网络问政平台留言，已转办。',
    '摄影：王某某，已获授权。',
    '侵权行为应当依法承担责任，侵害知识产权的从严查处。',
  ],
});
