import { unfold } from '../../../text/fold.ts';
import { findNumberRuns, readNumbers } from '../../../text/number-runs.ts';
import {
  isCreditCode,
  isOldResidentId,
  isResidentId,
  isResidentIdShape,
  maskResidentId,
} from '../../../text/resident-id.ts';
import { lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const ID_CUE = /(?:身份证|身分证|公民身份|证件号|身份号|ID)[^,。;\n]{0,12}$/i;
const CREDIT_CUE = /(?:信用代码|机构代码|税号|识别号)[^,。;\n]{0,8}$/;
/** Cues written in letters may touch the number; any other letter means a longer code. */
const LETTER_CUE = /(?:^|[^0-9A-Za-z])(?:ID|NO|SFZ|sfz|id|no|No)[.:]?$/;
const CUE_REACH = 24;
const HIDDEN_ENOUGH = 6;

const MISTYPED = {
  zh_CN: '前面写着身份证，号码却通不过校验位：可能抄错了一位，仍能认出本人。请核对，并隐去出生日期段。',
  en: 'The words say identity card but the check digit does not fit: one digit may be wrong and the person still recognisable. Verify it and hide the birth date.',
};
const OLD = {
  zh_CN: '像是第一代十五位身份证号。公开发布前请隐去出生日期段。',
  en: 'Looks like a first-generation 15-digit identity number. Hide the birth date before publishing.',
};
const SHOWN = {
  zh_CN: '身份证号只遮住不到六位，仍可推算。请至少遮住出生日期的八位。',
  en: 'Fewer than six characters are hidden, so the number can be worked out. Hide at least the eight of the birth date.',
};

/** One group of digits (or mask stars) between separators, in folded offsets. */
interface Group {
  readonly start: number;
  readonly end: number;
}

export const idCard = defineRule({
  id: 'id-card',
  kind: 'id-card',
  scope: 'field',
  gate: 'secrecy',
  level: 'block',
  title: { zh_CN: '居民身份证号', en: 'Resident identity number' },
  why: {
    zh_CN: '身份证号是敏感个人信息，公开即无法收回。请改为遮住出生日期的形式，或删去。',
    en: 'An identity number is sensitive personal data and cannot be taken back once public. Mask the birth date or remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五、二十八条；GB 11643-1999',
  check: (_text, context) => [
    ...findRuns(context).flatMap((run) => findInRun(run, context)),
    ...findDisguised(context),
  ],
  flags: [
    '获奖者身份证号⟦33020619900307001X⟧，请尽快联系我们。',
    '号码⟦11010519491231002x⟧已登记。',
    '身份证：⟦330206 19900307 001X⟧。',
    '公民身份号码为⟦３３０２０６１９９００３０７００１Ｘ⟧，经核实属实。',
    '当事人⟦330206-19900307-001X⟧已到案。',
    'ID⟦33020619900307001X⟧，2026年登记',
    '身份证号码⟦330206\u200b19900307001X⟧，请核对',
    '身份证号：⟦310115661103834⟧',
    '身份证号码⟦330206199003070011⟧有误',
    '身份证号3人：⟦3302061990****001X⟧',
    '身份证⟦三三〇二〇六一九九〇〇三〇七〇〇一X⟧',
    '号码⟦33O2O619900307OO1X⟧，请核对',
  ],
  passes: [
    '身份证号330206********001X，请本人携带原件。',
    '统一社会信用代码：914403001922038216，地址见营业执照。',
    '工单编号：201609219053783043，请凭编号查询。',
    '流水号110101198206123685已受理。',
    '受理号33020619900307001X12，不是身份证号。',
    '项目代码：2019-352328-57-07-349391',
    '注册号310115661103834的企业已注销。',
    '身份证号码330206************，已作遮挡。',
    '请于2026年7月31日前拨打0574-12345678或12345。',
  ],
});

/** Numbers with numerals or letters for digits, which a right check character gives away. */
function findDisguised({ folded, meter, at }: FieldContext): FieldHit[] {
  const on = at?.slice(0, 10).replaceAll('-', '') ?? null;
  return findNumberRuns(folded, meter).flatMap((run) =>
    readNumbers(run, { shortest: 18, longest: 18 }, meter).flatMap(({ isPlain, digits, start, end }) =>
      isPlain || !isResidentId(digits, on)
        ? []
        : [{ ...unfold(folded, { start, end }), fix: maskResidentId(digits) }],
    ),
  );
}

/** Runs of digit groups joined by at most two separators; newlines part runs, so table columns are not glued. */
function findRuns({ folded, meter }: FieldContext): Group[][] {
  const { text } = folded;
  meter.steps += text.length;
  const runs: Group[][] = [];
  let run: Group[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isGroupCharacter(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isGroupCharacter(text, at)) at += 1;
    const previous = run.at(-1);
    if (previous && !isSeparator(text.slice(previous.end, start))) {
      runs.push(run);
      run = [];
    }
    run.push({ start, end: at });
  }
  if (run.length) runs.push(run);
  return runs;
}

function isGroupCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 0x30 && code <= 0x39) || code === 0x2a || code === 0x25cf || code === 0x2605) return true;
  // The check character belongs to the digits before it, or stands alone after a separator.
  return (code === 0x58 || code === 0x78) && !/[A-Za-z]/.test(text.charAt(at + 1));
}

function isSeparator(between: string): boolean {
  return between.length <= 2 && /^[ \-·.,_/]+$/.test(between);
}

/** A number starts and ends where groups do, so digits inside a longer serial are never taken for one. */
function findInRun(run: readonly Group[], context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  const hits: FieldHit[] = [];
  for (let first = 0; first < run.length; first += 1) {
    let value = '';
    for (let last = first; last < run.length && value.length < 18; last += 1) {
      const from = run[first];
      const to = run[last];
      if (!from || !to || to.end - to.start > 18) break;
      value += folded.text.slice(to.start, to.end);
      meter.steps += to.end - to.start;
      const hit = judge(value, from.start, to.end, context);
      if (!hit) continue;
      hits.push(hit);
      first = last;
      break;
    }
  }
  return hits;
}

function judge(value: string, start: number, end: number, context: FieldContext): FieldHit | undefined {
  if (value.length !== 18 && value.length !== 15) return undefined;
  const { folded, meter } = context;
  if (/[A-Za-z]/.test(folded.text.charAt(end))) return undefined;
  const before = lookBehind(folded.text, start, CUE_REACH, meter);
  if (/[0-9A-Za-z]$/.test(before) && !LETTER_CUE.test(before)) return undefined;
  const span = unfold(folded, { start, end });
  const on = context.at?.slice(0, 10).replaceAll('-', '') ?? null;
  if (isResidentId(value, on)) {
    if (isCreditCode(value) && CREDIT_CUE.test(before)) return undefined;
    return { ...span, fix: maskResidentId(value) };
  }
  if (CREDIT_CUE.test(before) || !ID_CUE.test(before)) return undefined;
  if (isOldResidentId(value)) return { ...span, level: 'warn', why: OLD, fix: maskResidentId(value) };
  if (isResidentIdShape(value, on))
    return { ...span, level: 'warn', why: MISTYPED, fix: maskResidentId(value) };
  return isBarelyMasked(value) ? { ...span, level: 'warn', why: SHOWN } : undefined;
}

function isBarelyMasked(value: string): boolean {
  const hidden = value.replace(/[^*●★]/g, '').length;
  return value.length === 18 && hidden > 0 && hidden < HIDDEN_ENOUGH && /^[1-8]\d{2}/.test(value);
}
