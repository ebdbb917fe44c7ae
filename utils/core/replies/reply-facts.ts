/** What a citizen can do something with: when, how much, whom to call, by which paper, what was found and done. */
const FACT = new RegExp(
  [
    '\\d{1,2}月(?:\\d{1,2}日|底|初|中旬|上旬|下旬)?|(?:今|明|后|当|昨)[天日晚]|(?:本|下|上)(?:周|月|季度|半年)|20\\d{2}年|(?:今|明)年',
    '[\\d一二两三四五六七八九十]{1,4}个?(?:工作日|小时|分钟|天|个月|周)(?:之?内|左右)?',
    '\\d{3,4}-\\d{6,8}|(?<!\\d)(?:\\d{7,8}|1\\d{10}|12345|12333|12329|12366|12315|12388|110|119|120|122|96\\d{3})(?!\\d)',
    '《[^》]{2,60}》|第[\\d一二三四五六七八九十百]{1,5}条',
    '\\d(?:\\.\\d+)? ?(?:元|万|亿|米|公里|平方|亩|吨|台|套|户|人|名|个|处|件|份|岁|周岁|%|起|辆|盏|路|次)',
    '\\d{1,2}[:点]\\d{0,2}',
    'https?://|www\\.',
    '(?:经|据)[^。;]{0,16}(?:核实|核查|调查|了解|现场|查看|勘查|查)[^。;]{6}',
    '已[^。;]{0,14}(?:修复|修好|清理|清运|拆除|整改|完成|办结|立案|恢复|更换|安装|到位|责令|处罚|约谈|联系|列入|纳入)',
    '(?:不收费|免费)|(?:浙里办|一网通办|政务服务网|公众号|小程序|app|窗口|服务中心|服务大厅|派出所|社区居委会)',
  ].join('|'),
  'i',
);

/** The day a letter is signed says nothing about the matter. */
const SIGNED_ON = /20\d{2}年\d{1,2}月\d{1,2}日[\s。]*$/;
/** Greetings, thanks, receipts: what is left of a reply without them is what it says. */
const COURTESY =
  /(?:尊敬的|亲爱的)?[^,。!:;]{0,20}(?:网友|市民|群众|先生|女士|同志|朋友)[^,。!:;]{0,16}[,!: ]|[您你]们?好|(?:您|你)?的?(?:留言|来信|来电|反映|意见|建议|诉求|问题|私信|评论|咨询)[^,。!;]{0,12}(?:收悉|收到|知悉|知晓)|(?:已|均已|已经)?(?:收悉|收到|知悉|知晓)|(?:非常|衷心|再次|十分|首先)?(?:感谢|谢谢)[^,。!;]{0,30}|祝[您你][^,。!;]{0,16}|欢迎[^,。!;]{0,20}|(?:特此|此)(?:回复|复)|现(?:将|就)[^,。;]{0,24}(?:回复|答复)如下|(?:我们|我局)?(?:已|将)?(?:高度重视|认真(?:研究|考虑|对待))|(?:敬请|恳请|请)[^,。!;]{0,12}(?:理解|谅解|关注|支持)|20\d{2}年\d{1,2}月\d{1,2}日|[好嗯]的|[\s,。!:;、“”~"'…]/g;

/** Longest part of a reply that is read for facts, UTF-16 code units: the limit keeps the work small on any input. */
const LONGEST = 4_000;

/** Whether a reply (folded text) has anything to hold on to besides its courtesies and the day it was signed. */
export function hasFacts(folded: string): boolean {
  return FACT.test(folded.slice(0, LONGEST).trimEnd().replace(SIGNED_ON, ''));
}

/** Whether a reply (folded text) is greetings, thanks and receipts and nothing else. */
export function isOnlyCourtesy(folded: string): boolean {
  if (folded.length > 400) return false;
  return folded.replace(COURTESY, '').length <= 3;
}
