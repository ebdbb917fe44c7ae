import { unfold } from '../../../text/fold.ts';
import { maskDigits } from '../../../text/mask.ts';
import { isAsciiDigit, lookAroundInLine, matchNear } from '../../../text/scan.ts';
import { CLEAR_NAME } from '../../../text/surname.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Building and room, or lane, building and room: one household. */
const DOOR =
  /\d{1,4} ?(?:幢|栋|座|号楼|弄|号|#) ?(?:\d{1,3} ?(?:幢|栋|座|号楼|号) ?)?(?:[\dA-Da-d一二三四五六] ?单元 ?)?(?:[A-Da-d]座 ?)?-?\d{2,4} ?(?:室|房|户)?(?![\d.]|[年月日元万人户个路公米平名条项届楼层号])/y;
/** A house of its own: enough only where the words say that somebody lives there. */
const HOUSE = /\d{1,4} ?(?:组|队|弄|社) ?\d{1,4} ?号|\d{1,4} ?号(?!楼|院|线|门|店|馆|厅|窗|桥|地|\d)/y;
const STREET = /(?:路|街|巷|弄|村|屯|组|队|小区|花园|新村|苑|公寓|城|府|庭|湾|园|里|家园)[^,。;\n]{0,12}$/;
const LIVES =
  /(?:家住|住址|住在|现住|居住在|居住地|家庭地址|户籍(?:地|所在地|住址|由|在|为)|收货地址|住所)[^。;\n]{0,30}$/;
const PERSON = new RegExp(
  `(?:^|[,。、;:( \\n]|业主|户主|住户|村民|居民|房主|产权人|申请人|当事人|承租人)${CLEAR_NAME}(?:[,、:( ]|住|家|的|,)[^。;\\n]{0,20}$`,
);
const OWNER = /(?:业主|户主|住户|房主|产权人|承租人)[^。;\n]{0,12}$/;
const OFFICE =
  /大厅|窗口|办公|中心|大楼|大厦|广场|商铺|学校|医院|公司|局|派出所|法院|银行|店|厂|馆|站|地址[:]|办理|咨询/;

export const homeAddress = defineRule({
  id: 'home-address',
  kind: 'home-address',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '详细到门牌的住址', en: 'Home address down to the door' },
  why: {
    zh_CN: '写到门牌室号的个人住址不得公开。请写到街道、小区为止，或遮住门牌室号。',
    en: 'A home address down to the door may not be published. Stop at the street or estate, or hide the numbers.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条；政府信息公开条例第十五条',
  check: (_text, context) => findDoors(context),
  flags: [
    '家住明州路⟦100弄12幢301室⟧的市民来电',
    '住址：红梅新村⟦8栋2单元502⟧。',
    '户籍地：大碶街道石湫村⟦3组12号⟧',
    '张伟，芝兰新城⟦25幢1203室⟧',
    '业主李强的房屋在星阳小区⟦6号楼1单元602室⟧',
    '家庭地址为黄山路⟦１２号⟧。',
  ],
  passes: [
    '行政服务中心地址：长江路1166号2楼大厅301室。',
    '家住红梅新村的张先生来电反映。',
    '咨询请到四明山路775号办公大楼1号楼302室。',
    '红梅新村8栋2单元电梯今日检修。',
    '家住13号楼的居民可到社区领取。',
    '住址：明州路***弄**幢***室',
    '户籍地在2026年3月1日前迁入的可报名。',
  ],
});

function findDoors(context: FieldContext): FieldHit[] {
  const { text } = context.folded;
  context.meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isAsciiDigit(text.charCodeAt(at)) || /[\dA-Za-z.]/.test(text.charAt(at - 1))) continue;
    const near = { before: 1, after: 30 };
    const door = matchNear(DOOR, text, at, near, context.meter);
    const match = door ?? matchNear(HOUSE, text, at, near, context.meter);
    if (!match) continue;
    const end = at + match[0].length;
    if (!isHome(context, at, end, door !== null)) continue;
    const { start, end: last } = unfold(context.folded, { start: at, end });
    hits.push({ start, end: last, fix: maskDigits(context.folded.raw.slice(start, last)) });
    at = end - 1;
  }
  return hits;
}

function isHome({ folded, meter }: FieldContext, start: number, end: number, isDoor: boolean): boolean {
  const { before } = lookAroundInLine(folded.text, { start, end }, { before: 48, after: 0 }, meter);
  if (!STREET.test(before)) return false;
  if (LIVES.test(before)) return true;
  if (!isDoor) return false;
  const { after } = lookAroundInLine(folded.text, { start, end }, { before: 0, after: 12 }, meter);
  return !OFFICE.test(before.slice(-20) + after) && (PERSON.test(before) || OWNER.test(before));
}
