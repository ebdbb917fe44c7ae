import { unfold } from '../../../text/fold.ts';
import { maskMiddle } from '../../../text/mask.ts';
import type { NumberReading } from '../../../text/number-runs.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { judgeNumbers } from '../../judge-numbers.ts';

/** Number ranges of the four carriers in use; 140–144, 154, 160, 161, 163, 164, 168, 169, 179, 194 are not. */
const MOBILE = /^(?:0086|86)?(1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8})$/;
const USUAL_GROUPS = new Set(['11', '3,4,4', '3,8', '7,4', '3,3,5', '4,3,4', '4,4,3', '6,5', '5,6']);
/** What stands directly before a number that only looks like a telephone. */
const SERIAL_CUE =
  /(?:编号|单号|流水号?|受理号|工单|代码|订单号?|案号|批号|批次|证号|文号|备案号?|序列?号|条码|账号|卡号|型号|ISBN)[^,。;\n]{0,4}$/i;
const QUANTITY = /^ ?(?:元|万|亿|吨|平方|立方|公里|千瓦|人|次|件|%|\.\d)/;
/** A number a unit itself publishes for the public to call. */
const DUTY_CUE =
  /(?:咨询|服务|热线|值班|办公|客服|监督|举报|投诉|报名|预约|受理|报修|报警|救助|求助|求援|应急|抢修|维权|招聘|认领|征集|投稿|联系|致电|拨打|来电|主任|科长|所长|书记|站长|队长|经理|老师|网格员|警官|民警|负责人)[^。;\n]{0,16}$/;
/** Words that make it somebody's own number, whatever stands before them. */
const PRIVATE_CUE =
  /(?:本人|家属|家长|当事人|业主|投诉人|举报人|网友|来电人|留言人|反映人|诉求人|申请人|患者|病人|学生|村民|居民|先生|女士|其|他|她)的?(?:联系|手机|电话|号码)?[^。;\n]{0,8}$/;

const DUTY = {
  zh_CN: '像是对外公布的工作电话，却是手机号。请确认本人同意公开；能用固定电话或12345的，换成固定电话。',
  en: 'Looks like a published duty telephone but is a mobile. Confirm that its holder agrees; prefer a landline or 12345.',
};

export const mobileNumber = defineRule({
  id: 'mobile-number',
  kind: 'mobile',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '手机号码', en: 'Mobile number' },
  why: {
    zh_CN: '手机号能直接找到本人，未经单独同意不得公开。请遮住中间四位，或改为对外公布的固定电话。',
    en: 'A mobile number reaches one person and may not be published without separate consent. Hide the middle four digits or give an office line.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条',
  check: (_text, context) => judgeNumbers(context, { shortest: 11, longest: 15 }, judge),
  flags: [
    '当事人手机⟦13800001234⟧，已联系。',
    '获奖者张三⟦138-0000-1234⟧',
    '手机⟦+86 138 0000 1234⟧',
    '电话：⟦１３８００００１２３４⟧',
    '本人⟦138\u200b0000\u200b1234⟧',
    '号码⟦一三八零零零零一二三四⟧',
    '请打⟦壹叁捌零零零零壹贰叁肆⟧',
    '号码⟦138OOOO1234⟧',
    '业主来电⟦1 3 8 0 0 0 0 1 2 3 4⟧',
    '咨询电话：⟦13800001234⟧（王主任）',
    'VX⟦13800001234⟧同号',
  ],
  passes: [
    '中奖手机：138****1234，请凭短信领取。',
    '咨询电话0574-86780000或12345、96118、400-800-1234。',
    '订单号13800001234已发货，流水号2022138000012345',
    '总投资13800001234元，占地1.38000012345平方公里。',
    '编码A13800001234B，型号13800001234-B2',
    '联系电话：86780000，转8001；传真0574-86780001。',
    '第一三八次会议于二〇二六年五月召开。',
  ],
});

function judge(reading: NumberReading, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const { text } = folded;
  const number = MOBILE.exec(reading.digits)?.[1];
  if (number === undefined) return undefined;
  const prefix = reading.digits.length - number.length;
  if (!isUsualGrouping(reading, prefix)) return undefined;
  let { start } = reading;
  if (text.charAt(start - 1) === '+') start -= 1;
  const before = lookBehind(text, start, 28, meter);
  if (/\d\.$|[#@]$/.test(before) || SERIAL_CUE.test(before)) return undefined;
  if (QUANTITY.test(lookAhead(text, reading.end, 3, meter))) return undefined;
  const hit = { ...unfold(folded, { start, end: reading.end }), fix: maskMiddle(number, 3, 4) };
  const isDuty = DUTY_CUE.test(before) && !PRIVATE_CUE.test(before);
  return isDuty ? { ...hit, level: 'note', why: DUTY } : hit;
}

/** 138 1234 5678 is a telephone; 4-4-3 out of the middle of a bank card is not. */
function isUsualGrouping({ groups, isPlain, isWhole }: NumberReading, prefix: number): boolean {
  const own = prefix > 0 && groups[0] === prefix ? groups.slice(1) : groups;
  if (own.length === 1) return true;
  if (own.every((length) => length === 1)) return isWhole;
  const isCommon = own.join() === '3,4,4' || own.join() === '3,8';
  return isCommon || ((isWhole || !isPlain) && USUAL_GROUPS.has(own.join()));
}
