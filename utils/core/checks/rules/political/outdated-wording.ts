import type { Bilingual } from '../../../i18n/language.ts';
import { unfold } from '../../../text/fold.ts';
import { type Cue, cue, cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

interface OldCue extends Cue {
  readonly fix?: string;
  readonly level: 'warn' | 'note';
  readonly why: Bilingual;
}

const LIBERATION = {
  zh_CN: '应写“新中国成立前（后）”，“解放前（后）”只用于某地解放的具体时间。',
  en: 'Write 新中国成立前（后）; 解放前（后） is for the day a place was liberated.',
};
const FOUNDING = {
  zh_CN: '国家历史悠久，1949年是新中国成立：应写“新中国成立前（后）”。',
  en: 'The state is older than 1949: write 新中国成立前（后）.',
};
const BELT_AND_ROAD = {
  zh_CN: '“一带一路”是倡议，对外宣传不称“战略”。',
  en: '“一带一路” is an initiative, not a strategy.',
};
const VILLAGE_HEAD = {
  zh_CN: '行政村的负责人是“村委会主任（村主任）”。如是历史称谓或自然村，可忽略。',
  en: 'The head of a village committee is 村主任. Ignore it in history and for hamlets.',
};
const PROVINCE_TWICE = {
  zh_CN: '“省”字重复：应写“××省委书记”“××省省长”。',
  en: 'The province is named twice: ××省委书记, ××省省长.',
};
const CONGRESS = {
  zh_CN: '简称应写“党的十九大”“党的二十大”，不加“第”；全称为“中国共产党第二十次全国代表大会”。',
  en: 'The short form is 党的二十大, without 第; the full form 中国共产党第二十次全国代表大会.',
};

const old = (
  word: string,
  why: Bilingual,
  fix: string | null,
  unless: Parameters<typeof cue>[1] = {},
  level: 'warn' | 'note' = 'warn',
): OldCue => ({
  ...cue(word, unless),
  why,
  level,
  ...(fix === null ? {} : { fix }),
});

/** With a place before it (宁波解放前) it is the day that place was liberated: only these may stand there. */
const OF_A_PLACE = '(?![在于从到是自早直])[\u4e00-\u9fa5]';
/** 王建国 is a name. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙马朱胡林郭何罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付邹熊孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔';
/** What before 建国 shows that no founding in 1949 is meant. */
const NOT_1949 = `新中国|[共和中人民封复立党${SURNAMES}]`;
const CONGRESSES = ['十六', '十七', '十八', '十九', '二十'];

const OLD = cueSet<OldCue>([
  old('解放前', LIBERATION, '新中国成立前', {
    before: OF_A_PLACE,
    after: '[夕线沿方来往进端面台卫列锋景沿期提]',
  }),
  old('解放后', LIBERATION, '新中国成立后', { before: OF_A_PLACE, after: '[的备勤方续卫面]' }, 'note'),
  old('解放以来', LIBERATION, '新中国成立以来', { before: OF_A_PLACE, after: '的?思想' }),
  ...['前', '后', '以来', '以后', '之前', '初期'].map((when) =>
    old(`建国${when}`, FOUNDING, `新中国成立${when}`, { before: NOT_1949 }),
  ),
  ...['“一带一路”', '"一带一路"', '一带一路'].flatMap((name) =>
    ['战略', '国家战略', '发展战略'].map((strategy) =>
      old(`${name}${strategy}`, BELT_AND_ROAD, `${name}倡议`, { after: '[机支伙对合布部节]|性' }),
    ),
  ),
  {
    word: '建国',
    guard: new RegExp(`(?<!${NOT_1949})建国(?=(?:\\d{1,3}|[一二三四五六七八九十]{1,3})周年)`, 'y'),
    why: FOUNDING,
    level: 'warn',
    fix: '新中国成立',
  },
  ...CONGRESSES.map(
    (number): OldCue => ({
      word: `第${number}大`,
      guard: new RegExp(
        `(?<!全国)第${number}大(?=精神|报告|召开|胜利|以来|闭幕|开幕|的?部署|代表(?!队))`,
        'y',
      ),
      why: CONGRESS,
      level: 'warn',
      fix: `党的${number}大`,
    }),
  ),
  old(
    '村长',
    VILLAGE_HEAD,
    '村主任',
    { before: '[老副原名代农乡渔山]|奥运|世界|选手|全', after: '[达满期大高期效]' },
    'note',
  ),
  ...['委书记', '委副书记', '委常委', '政协主席', '纪委书记'].map((post) =>
    old(`省省${post}`, PROVINCE_TWICE, `省${post}`),
  ),
  ...['中国共产党', '中共', '党的', '党'].flatMap((party) =>
    CONGRESSES.map((number) =>
      old(`${party}第${number}大`, CONGRESS, `${party}${number}大`, { after: '[队节]' }),
    ),
  ),
  ...['三', '四', '五', '六'].map((number) =>
    old(`党的十${number}中全会`, CONGRESS, null, { after: '.' }, 'note'),
  ),
  ...cuesOf('伟大的苏联 社会主义祖国大家庭').map((one): OldCue => ({ ...one, level: 'note', why: FOUNDING })),
]);

export const outdatedWording = defineRule({
  id: 'outdated-wording',
  kind: 'outdated-wording',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '不规范的政治用语', en: 'Political wording no longer in use' },
  why: { zh_CN: '请改用现行规范提法。', en: 'Use the wording now in force.' },
  clause: '仑政办〔2020〕44号 二(三) 政治关；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, { folded, meter }) =>
    findCues(OLD, folded.text, meter).map(({ cue: { why, level, fix }, start, end }) => ({
      ...unfold(folded, { start, end }),
      level,
      why,
      ...(fix === undefined ? {} : { fix }),
    })),
  flags: [
    '⟦解放前⟧，这里的百姓吃不上饭。',
    '⟦建国以来⟧最大的水利工程',
    '积极融入⟦“一带一路”战略⟧',
    '⟦村长⟧带头清理河道',
    '浙江⟦省省委书记⟧到会讲话',
    '学习贯彻⟦党的第二十大⟧精神',
    '⟦建国后⟧修建的老厂房',
  ],
  passes: [
    '新中国成立前，这里的百姓吃不上饭。',
    '宁波解放前夕，地下党组织护厂。',
    '深入学习中国共产党第二十次全国代表大会精神，贯彻党的二十大部署。',
    '积极参与共建“一带一路”倡议',
    '村主任带头清理河道，坚持解放思想、解放后方压力。',
    '中华人民共和国成立以来，浙江省委书记',
  ],
});
