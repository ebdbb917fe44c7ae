import { unfold } from '../../../text/fold.ts';
import { findCommerce } from '../../commerce.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 60;
const EMBLEMS = cueSet(cuesOf('国旗 国徽 国歌 党旗 党徽 军旗 军徽 军歌 人民币图样'));

export const emblemInAd = defineRule({
  id: 'emblem-in-ad',
  kind: 'emblem-in-ad',
  scope: 'field',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '商业推广使用国旗国徽等标志', en: 'Flag or emblem in a promotion' },
  why: {
    zh_CN: '国旗、国歌、国徽，军旗、军歌、军徽和党旗、党徽不得用于商业广告或商标。请删去标志或整段推广。',
    en: 'State, army and party flags, emblems and anthems may not be used in advertising. Remove them or the promotion.',
  },
  clause: '广告法第九条第一项；国旗法第二十条；国徽法第十三条；人民币图样见人民币管理条例',
  check: (_text, { folded, meter }) => {
    const passages = findCommerce(folded, meter);
    if (!passages.length) return [];
    return findCues(EMBLEMS, folded.text, meter).flatMap((found) =>
      passages.some(({ start, end }) => start - REACH <= found.end && found.start <= end + REACH)
        ? [unfold(folded, found)]
        : [],
    );
  },
  flags: [
    '印有⟦国旗⟧的文化衫，扫码下单，包邮到家。',
    '⟦党徽⟧纪念章特价，15元一件，加微信abc123。',
    '⟦国徽⟧图案茶具，官方旗舰店热卖。',
    '⟦军旗⟧主题手机壳，到手价19元。',
  ],
  passes: [
    '国庆当天，请规范悬挂国旗。',
    '党徽党旗的制作和使用应当符合规定。',
    '升国旗、奏国歌仪式在广场举行，欢迎市民参加。',
    '国徽应当悬挂在正门上方正中处。',
  ],
});
