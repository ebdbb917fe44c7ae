import { unfold } from '../../../text/fold.ts';
import { type Cue, cue, cueSet, cuesOf, type FoundCue, findCues, surroundings } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

interface RegionCue extends Cue {
  readonly fix?: string;
  readonly level: 'warn' | 'note';
  /** Words that show the passage is about Taiwan at all. */
  readonly only?: RegExp;
}

const INSTITUTION = {
  zh_CN: '台湾地区的机构、职务、法规不是国家的，名称应加引号或改称“台湾地区…”“台湾当局…”。请核对。',
  en: 'Offices, posts and laws in Taiwan are not those of a state: put them in quotation marks or say 台湾地区…. Please check.',
};

const withFix = (word: string, fix: string, unless: Parameters<typeof cue>[1] = {}): RegionCue => ({
  ...cue(word, unless),
  fix,
  level: 'warn',
});
const OF_TAIWAN = /台湾|台北|台当局|民进党|国民党|蔡英文|赖清德|马英九|高雄|两岸/;
/** Quotation marks, or words that mark what is said as somebody else's name for it. */
const MARKED = /^[”"』」’']|^[)）]/;

const CUES = cueSet<RegionCue>([
  ...['与', '和', '同', '及'].flatMap((and) => [
    withFix(`大陆${and}香港`, `内地${and}香港`, { before: '欧亚|亚洲|新|台湾和|台湾与' }),
    withFix(`大陆${and}澳门`, `内地${and}澳门`, { before: '欧亚|亚洲|新|台湾和|台湾与' }),
    withFix(`香港${and}大陆`, `香港${and}内地`, { before: '台湾、|澳门、' }),
    withFix(`澳门${and}大陆`, `澳门${and}内地`, { before: '台湾、|香港、' }),
    withFix(`内地${and}台湾`, `大陆${and}台湾`, { before: '、', after: '、' }),
    withFix(`台湾${and}内地`, `台湾${and}大陆`, { before: '港澳|澳门|、' }),
  ]),
  ...['中港', '中澳', '中台'].flatMap((pair) =>
    ['合作', '贸易', '往来', '交流', '经贸', '跨境'].map(
      (what): RegionCue => ({
        ...cue(pair + what, { before: '[集镇村园华其台]', after: '自贸|联委|关系' }),
        level: pair === '中港' ? 'warn' : 'note',
        ...(pair === '中港' ? { fix: `内地与香港${what}` } : {}),
      }),
    ),
  ),
  ...cuesOf(
    '台湾总统 台湾政府 台湾国防部 台湾外交部 台湾行政院 台湾立法院 台湾监察院 台湾司法院 台湾宪法 台湾外长 台湾国军 台湾教育部 台湾内政部 台湾经济部 台湾法务部 台湾卫福部 台湾央行 台湾国安局 台湾海军司令部',
  ).map((one): RegionCue => ({ ...one, level: 'warn' })),
  ...cuesOf('行政院 立法院 监察院 考试院 总统府 陆委会', { before: '国民政府|民国|伪|[“"『「]' }).map(
    (one): RegionCue => ({ ...one, level: 'note', only: OF_TAIWAN }),
  ),
  ...cuesOf('中华台北').map((one): RegionCue => ({ ...one, level: 'note', only: /(?!)/ })),
  ...cuesOf('出境赴国外旅游的港澳台 国外(含港澳台) 境外国家和港澳').map(
    (one): RegionCue => ({ ...one, level: 'note' }),
  ),
  ...cuesOf('福摩萨 满洲里国 东突厥斯坦').map((one): RegionCue => ({ ...one, level: 'note' })),
]);

export const regionWording = defineRule({
  id: 'region-wording',
  kind: 'region-wording',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '涉港澳台用语', en: 'Wording about Hong Kong, Macao and Taiwan' },
  why: {
    zh_CN: '与港澳并提用“内地”，与台湾并提用“大陆”，不用“中港”“中澳”“中台”。请按规范改写。',
    en: 'Beside Hong Kong and Macao write 内地, beside Taiwan 大陆; never 中港, 中澳, 中台.',
  },
  clause: '仑政办〔2020〕44号 二(三) 政治关；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, context) =>
    findCues(CUES, context.folded.text, context.meter).flatMap((found) => judge(found, context)),
  flags: [
    '促进⟦大陆与香港⟧青年交流',
    '⟦内地和台湾⟧企业座谈',
    '深化⟦中港合作⟧',
    '⟦台湾总统⟧发表讲话',
    '⟦台湾行政院⟧宣布',
    '台北方面称，⟦行政院⟧已批准',
    '⟦澳门和大陆⟧的旅游推介',
  ],
  passes: [
    '促进内地与香港青年交流',
    '大陆和台湾企业座谈',
    '深化内地与香港合作',
    '台湾地区领导人、台“行政院”宣布',
    '国民政府行政院旧址位于南京。',
    '粤港澳大湾区与内地、大陆台胞共享机遇',
  ],
});

function judge(
  { cue: { fix, level, only, word }, start, end }: FoundCue<RegionCue>,
  context: FieldContext,
): FieldHit[] {
  const { folded, meter } = context;
  const isInstitution = fix === undefined && !word.startsWith('中');
  if (isInstitution && MARKED.test(folded.text.slice(end, end + 1))) return [];
  if (only && !only.test(surroundings(folded.text, { start, end }, 24, meter))) return [];
  return [
    {
      ...unfold(folded, { start, end }),
      level,
      ...(fix === undefined ? {} : { fix }),
      ...(isInstitution ? { why: INSTITUTION } : {}),
    },
  ];
}
