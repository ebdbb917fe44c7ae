import { isCardShape, passesLuhn } from '../../../text/bank-card.ts';
import { unfold } from '../../../text/fold.ts';
import { maskMiddle } from '../../../text/mask.ts';
import type { NumberReading } from '../../../text/number-runs.ts';
import { isCreditCode, isResidentId } from '../../../text/resident-id.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { judgeNumbers } from '../../judge-numbers.ts';

const CARD_CUE =
  /(?:卡号|账号|帐号|账户|帐户|户名|开户|银行|信用社|银联|储蓄卡|借记卡|信用卡|汇入|打款|转账|收款|工行|农行|中行|建行|交行|招行)[^。;\n]{0,20}$/;
const CARD_NUMBER_CUE = /(?:银行卡|卡号|储蓄卡|借记卡|信用卡)[^,。;\n]{0,8}$/;
const SERIAL_CUE =
  /(?:编号|单号|流水号?|受理号|工单|代码|订单号?|案号|批号|条码|序列?号|运单|快递|ISBN)[^,。;\n]{0,4}$/i;
/** An account whose holder is an organisation is published on purpose, for paying in or donating. */
const ORGANISATION =
  /(?:户名|户 ?名|账户名称|帐户名称|开户名|单位名称|收款单位|收款人|收款方)[: ]{0,3}[^,。;\n]{2,24}(?:局|委|办|院|校|会|中心|公司|政府|财政|专户|基金|街道|镇|乡|村|社区|所|站|队|部|厅|馆|园|合作社)/;

const UNIT = {
  zh_CN: '户名像是单位，可能是对外公布的缴费、捐款账户。请对照批准文件逐位核对账号。',
  en: 'The holder looks like an organisation, so the account may be public. Check every digit against the approval.',
};
const MISTYPED = {
  zh_CN: '前面写着银行卡号，号码却通不过校验位：可能抄错了一位，仍能认出账户。请核对并遮住中间各位。',
  en: 'The words say bank card but the check digit does not fit: a digit may be wrong. Verify it and hide the middle.',
};

export const bankCard = defineRule({
  id: 'bank-card',
  kind: 'bank-card',
  scope: 'field',
  gate: 'secrecy',
  level: 'block',
  title: { zh_CN: '银行卡号', en: 'Bank card number' },
  why: {
    zh_CN: '金融账户属于敏感个人信息，不得公开。请遮住中间各位或删去；单位账户请写明户名。',
    en: 'A financial account is sensitive personal data and may not be published. Hide the middle or remove it; name the holder of a public account.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五、二十八条；ISO/IEC 7812-1',
  check: (_text, context) => judgeNumbers(context, { shortest: 15, longest: 19 }, judge),
  flags: [
    '补贴打入银行卡号⟦6222020000000000018⟧。',
    '账号：⟦6222 0200 0000 0000 018⟧',
    '开户行农行，⟦６２２２０２０００００００００００１８⟧',
    '已汇入⟦6222-0200-0000-0000-018⟧',
    '⟦4111 1111 1111 1111⟧请查收',
    '户名：北仑区慈善总会，账号：⟦6222020000000000018⟧',
    '银行卡号：⟦6222020000000000019⟧',
    '卡号⟦六二二二零二零零零零零零零零零零零一八⟧',
  ],
  passes: [
    '编号6222020000000000019已归档。',
    '流水号6222020000000000018，请凭号查询。',
    '银行卡号6222***********0018，款项已到账。',
    '统一社会信用代码：914403001922038216，开户行：农行。',
    '工单编号201609219053783043，账户正常。',
    '拨打95588或95533咨询银行账户业务。',
    'ISBN 978-7-612-51420-9，定价45元。',
  ],
});

function judge({ start, end, digits, groups }: NumberReading, context: FieldContext): FieldHit | undefined {
  if (!isCardShape(digits) || isResidentId(digits) || isCreditCode(digits)) return undefined;
  const { folded, meter } = context;
  const before = lookBehind(folded.text, start, 48, meter);
  if (/\d\.$/.test(before) || SERIAL_CUE.test(before)) return undefined;
  const hit = { ...unfold(folded, { start, end }), fix: maskMiddle(digits, 4, 4) };
  if (!passesLuhn(digits))
    return CARD_NUMBER_CUE.test(before) ? { ...hit, level: 'warn', why: MISTYPED } : undefined;
  const isGrouped = groups.length >= 4 && groups.slice(0, -1).every((length) => length === 4);
  if (CARD_CUE.test(before) || isGrouped) {
    const isUnit = ORGANISATION.test(before) || ORGANISATION.test(lookAhead(folded.text, end, 48, meter));
    return isUnit ? { ...hit, level: 'note', why: UNIT } : hit;
  }
  return /^6[02]/.test(digits) && groups.length === 1 ? { ...hit, level: 'warn' } : undefined;
}
