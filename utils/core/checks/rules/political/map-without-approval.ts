import { fold, unfold } from '../../../text/fold.ts';
import { cue, cueSet, cuesOf, findCues, surroundings } from '../../cues.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

const REACH = 30;
const MAPS = cueSet([
  ...cuesOf(
    '中国地图 全国地图 世界地图 行政区划图 区划图 版图 疆域图 地形图 手绘地图 全省地图 全市地图 全区地图 疫情地图 区位图 位置示意图 线路示意图 管控示意图 分布地图',
  ),
  cue('地图', {
    before: '天',
    after: '导航|软件|app|APP|搜索|上|集|炮|册|服务|市场|管理|测绘|条例|应用',
  }),
]);
/** Words that say a picture goes with the text. */
const SHOWN =
  /下图|上图|如图|附图|见图|图示|[((]图[))]|配图|图为|图中|一(?:张)?图[看读]懂|附地图|附[:：].{0,12}图|看图|收藏这(?:份|张)|上线.{0,6}地图/;
const APPROVED = /审图号|GS\s?[(〔]\d{4}[)〕]|GS[京沪浙粤苏]/;
const NAMED_MAP = /地图|区划|版图|(?:^|[^a-z])map(?:[^a-z]|$)/i;

export const mapWithoutApproval = defineRule({
  id: 'map-without-approval',
  kind: 'map-without-approval',
  scope: 'draft',
  gate: 'political',
  level: 'note',
  title: { zh_CN: '地图未见审图号', en: 'A map without its approval number' },
  why: {
    zh_CN:
      '公开使用地图应当经过审核并标明审图号，不得漏绘、错绘国界和重要岛屿。请使用标准地图服务下载的底图，并在图上注明审图号。',
    en: 'A published map must have been approved and show its number; borders and islands must be right. Use the standard map service and show the number on the map.',
  },
  clause: '地图管理条例第十五条、第三十五条；仑政办〔2020〕44号 二(三) 政治关',
  check: (context) => (isApproved(context) ? [] : [...findInTexts(context), ...findInImages(context)]),
  flags: [
    '最新⟦行政区划图⟧如图所示。',
    '一图看懂：我区⟦疫情地图⟧（图）',
    '收藏这份⟦手绘地图⟧，周末出发！',
    '下图为⟦中国地图⟧局部。',
    { text: '周末去哪儿', images: ['浙江省地图.png'], evidence: ['浙江省地图.png'] },
  ],
  passes: [
    '行政区划图如图所示，审图号：GS(2024)0650号。',
    '打开手机地图导航即可到达。',
    '地图管理条例自2016年1月1日起施行。',
    '规范使用地图，一点都不能错。',
    { text: '周末去哪儿', images: ['活动现场.jpg'] },
  ],
});

function isApproved({ draft, meter }: DraftContext): boolean {
  return Object.values(draft.fields).some((text) => {
    meter.steps += text.length;
    return APPROVED.test(fold(text, meter).text);
  });
}

function findInTexts({ draft, meter }: DraftContext): DraftHit[] {
  return Object.entries(draft.fields).flatMap(([field, text]) => {
    const folded = fold(text, meter);
    const shown = findCues(MAPS, folded.text, meter).find(
      (found) => draft.images.length > 0 || SHOWN.test(surroundings(folded.text, found, REACH, meter)),
    );
    // One reminder for a text, however often it names its map.
    return shown ? [{ field, ...unfold(folded, shown) }] : [];
  });
}

function findInImages({ draft }: DraftContext): DraftHit[] {
  return draft.images.flatMap(({ name }) =>
    name !== null && NAMED_MAP.test(name) ? [{ field: null, evidence: name }] : [],
  );
}
