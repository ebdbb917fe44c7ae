import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
/** GA 36: five after the letter, or six for new energy; no I and no O among them. */
const PLATE =
  /(.[A-HJ-NP-Za-hj-np-z]) ?[·•・.-]? ?([0-9DFA-HJKdfa-hjk]\d{4}[0-9DFdf](?![0-9A-Za-z])|[DFA-HJKdfa-hjk][A-HJ-NP-Za-hj-np-z0-9]\d{4}|\d{5}[DFdf]|[A-HJ-NP-Za-hj-np-z0-9]{5}|[A-HJ-NP-Za-hj-np-z0-9]{4}[挂学警港澳])(?![0-9A-Za-z*])/y;
/** Trees, licences and rooms have numbers of this shape too. */
const OTHER_NUMBER = /(?:编号|证号|备案|许可|ICP|图号|批次|号码牌)[^,。;\n]{0,4}$/;
const VEHICLE = /(?:车牌|号牌|牌照|车辆|车号|驾驶|车主|轿车|货车|小车)[^。;\n]{0,8}$/;
const SERVICE =
  /(?:公交|巴士|中巴|大巴|客车|班车|校车|出租|网约|警车|执法车|救护车|消防车|洒水车|环卫车|公务车|急寻|寻找|同乘|搭乘)[^。;\n]{0,14}$/;

const PUBLIC_VEHICLE = {
  zh_CN: '像是公共服务、公务车辆或寻人所需的号牌。为找人、认车而公开的可保留，否则请遮住后几位。',
  en: 'Looks like a public service vehicle, or one whose passengers are sought. Keep it where people must recognise the vehicle, otherwise hide the last digits.',
};

export const numberPlate = defineRule({
  id: 'number-plate',
  kind: 'plate',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '机动车号牌', en: 'Number plate' },
  why: {
    zh_CN: '车牌能查到车主。依法曝光交通违法的请先核对依据；其他情形请遮住，如“浙B·***12”。',
    en: 'A plate leads to its owner. Check the legal ground for exposing an offence; otherwise hide it, as in 浙B·***12.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条；GA 36-2018',
  check: (_text, context) =>
    findCharacters(context.folded.text, PROVINCES, context.meter).flatMap((at) => judge(at, context) ?? []),
  flags: [
    '车牌⟦浙B12345⟧的车主请挪车。',
    '⟦浙B·D12345⟧小型汽车违停。',
    '肇事车辆⟦浙B 8A8A8⟧已查获',
    '请⟦浙Ｂ１２３４５⟧车主速来',
    '⟦浙B1234警⟧',
    '驾驶⟦浙BK2MZZ⟧行驶',
    '⟦浙B·SPPH0⟧停放在此',
    '【⟦浙B60695⟧乘客追踪记】',
    '17路公交车（⟦浙B60015⟧）陷入坑内',
  ],
  passes: [
    '车牌浙B·***12的车主请挪车。',
    '浙B2-20090001，浙ICP备12345678号。',
    '沪A股指数上涨，京G20会议，新H7N9疫苗。',
    '宁A12345678号文件柜，云B超检查。',
    '古榕编号为闽A-00097，属于二级古树名木。',
    '“新C919”首飞，川A级景区公布。',
  ],
});

function judge(at: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const match = matchNear(PLATE, folded.text, at, { before: 0, after: 16 }, meter);
  if (!match) return undefined;
  const [plate, head = '', tail = ''] = match;
  const before = lookBehind(folded.text, at, 20, meter);
  // Without a dot or a word for it, letters with one digit are a model or a brand: 云H3Cloud, 新CX5SUV.
  const digits = tail.replace(/\D/g, '').length;
  if (digits === 0 || (digits === 1 && !/[·•・]/.test(plate) && !VEHICLE.test(before))) return undefined;
  const end = at + plate.length;
  if (/^ ?(?:元|万|吨|%)/.test(lookAhead(folded.text, end, 2, meter))) return undefined;
  const hit = {
    ...unfold(folded, { start: at, end }),
    fix: `${head.toUpperCase()}·***${tail.slice(-2).toUpperCase()}`,
  };
  if (OTHER_NUMBER.test(before)) return undefined;
  return SERVICE.test(before) || /^ ?次?(?:的)?乘客/.test(lookAhead(folded.text, end, 4, meter))
    ? { ...hit, level: 'note', why: PUBLIC_VEHICLE }
    : hit;
}
