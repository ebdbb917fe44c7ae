import { unfold } from '../../../text/fold.ts';
import { cue, cueSet, cuesOf, findCues, sentenceAfter, sentenceBefore } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const REACH = 40;
const SUSPECT = '犯罪嫌疑人';

/** Words that say somebody is guilty. 犯罪分子 in general (打击犯罪分子) names nobody; see `isSomebody`. */
const GUILTY = cueSet([
  cue('罪犯', { after: '(?:改造|教育|监|心理|档案)' }),
  cue('犯罪分子'),
  cue('凶手', { before: '缉拿|隐形|健康|沉默|无声|健康的|致命的' }),
  cue('杀人犯'),
  cue('凶犯'),
  ...cuesOf('盗窃犯 抢劫犯 强奸犯 诈骗犯 贩毒犯 案犯 主犯 从犯 毒贩 人贩子 绑匪 劫匪'),
]);
/** A measure of investigation: the case has not been judged yet. */
const BEFORE_VERDICT =
  /抓获|擒获|捕获|抓住|拘留|刑拘|落网|到案|归案|移送|审查起诉|涉嫌|逮捕|被捕|批捕|投案|自首|缉拿|追捕|警情通报|警方通报|警方|民警|公安/;
const JUDGED =
  /判决|判处|宣判|服刑|法院|审判|量刑|监狱|狱|刑满|死刑|缓刑|假释|减刑|暂予监外|社区矫正|有期徒刑|无期徒刑|定罪|刑罚|罪名成立|终审|一审|二审|执行死刑|特赦|劳改|战犯|引渡|电影|电视剧|小说|剧/;
const SOMEBODY_BEFORE =
  /(?:抓获|擒获|捕获|抓住|逮捕|刑拘|缉拿|追捕|抓捕|押解|控制|该|这名|那名|两名|三名|\d+名|\d+个|一名|[一二两三四五六七八九十]名|名|将|把|向)[^,，。;；、]{0,8}$/;
const SOMEBODY_AFTER =
  /^(?:[\u4e00-\u9fa5]某|[（(][^)）]{1,8}[)）]|\d+[名人]|[一二两三四五六七八九十]+[名人]|落网|被抓|被擒|被捕|到案|归案|已被|抓获|对|系|是|为)/;
const IN_GENERAL = /(?:打击|震慑|惩治|惩处|严惩|防范|防止|依法|各类|一切|所有|任何)[^,，。;；]{0,12}$/;
const LAW_TEXT = /(?:应当|可以|有权|规定|条例|办法|规则|第[一二三四五六七八九十百]+条)/;

export const suspectAsCriminal = defineRule({
  id: 'suspect-as-criminal',
  kind: 'suspect-as-criminal',
  scope: 'field',
  reach: 'line',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '判决前称为罪犯', en: 'Called a criminal before the verdict' },
  why: {
    zh_CN:
      '未经人民法院依法判决，对任何人都不得确定有罪。侦查、审查起诉阶段称“犯罪嫌疑人”，审判阶段称“被告人”。',
    en: 'Nobody is guilty before a court has said so: 犯罪嫌疑人 during investigation, 被告人 at trial.',
  },
  clause: '刑事诉讼法第十二条；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, context) =>
    findCues(GUILTY, context.folded.text, context.meter).flatMap((found) => judge(found, context)),
  flags: [
    '民警连夜抓获⟦罪犯⟧王某，现已刑事拘留。',
    '警方通报：⟦凶手⟧李某已被抓获。',
    '公安机关抓获⟦犯罪分子⟧3名，案件正在侦办。',
    '涉嫌入户行窃的⟦盗窃犯⟧张某落网。',
    '两名⟦犯罪分子⟧已被刑拘。',
  ],
  passes: [
    '法院以盗窃罪判处罪犯王某有期徒刑三年。',
    '严厉打击各类犯罪分子，公安机关保持高压态势。',
    '民警抓获犯罪嫌疑人3名，案件正在侦办。',
    '监狱依法对罪犯减刑、假释。',
    '警惕犯罪分子冒充公安民警实施诈骗。',
    '高血压是健康的隐形凶手。',
  ],
});

function judge(
  { cue: { word }, start, end }: { cue: { word: string }; start: number; end: number },
  { folded, meter }: FieldContext,
): FieldHit[] {
  const before = sentenceBefore(folded.text, start, REACH, meter);
  const after = sentenceAfter(folded.text, end, REACH, meter);
  const sentence = `${before}${word}${after}`;
  if (!BEFORE_VERDICT.test(sentence) || JUDGED.test(sentence) || LAW_TEXT.test(sentence)) return [];
  if (IN_GENERAL.test(before)) return [];
  if (!SOMEBODY_BEFORE.test(before) && !SOMEBODY_AFTER.test(after)) return [];
  return [{ ...unfold(folded, { start, end }), fix: SUSPECT }];
}
