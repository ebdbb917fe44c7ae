import { unfold } from '../../../text/fold.ts';
import { cueSet, findCues } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';
import { SLIGHTING } from './discriminatory-words.ts';

const WORDS = cueSet(SLIGHTING);

export const discriminatoryWording = defineRule({
  id: 'discriminatory-wording',
  kind: 'discriminatory-wording',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '歧视性称谓', en: 'Wording that slights people' },
  why: {
    zh_CN:
      '对残疾人、务工人员、少数民族等群体不得使用歧视、蔑视的称谓，请改用规范称谓；如是作品名、引语，可忽略。',
    en: 'Use the respectful name for people with disabilities, migrant workers, ethnic groups and others. Ignore it in titles and quotations.',
  },
  clause: '残疾人保障法第三条；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, { folded, meter }) =>
    findCues(WORDS, folded.text, meter).map(({ cue: { fix }, start, end }) => ({
      ...unfold(folded, { start, end }),
      ...(fix === undefined ? {} : { fix }),
    })),
  flags: [
    '帮助⟦残废人⟧就业',
    '一位⟦瞎子⟧在路边迷路',
    '村里的⟦哑巴⟧也来了',
    '不少⟦打工仔⟧返乡创业',
    '个别⟦刁民⟧闹事',
  ],
  passes: [
    '帮助残疾人就业',
    '不要像瞎子摸象，以偏概全',
    '哑巴吃黄连，有苦说不出',
    '神经病学专家坐诊，侏儒症筛查',
    '观看电影《瞎子》《剩女》',
    '伤残军人、一至四级残疾军人',
  ],
});
