import { type TonePhrase, tone } from './tone-phrase.ts';

const UNNAMED = '(?:规定|政策|要求|法律法规|文件精神)';
const BODY = '(?:我?们|我?局|我?办|我?镇|我?街道|我?单位|我?部门|本局|本单位)';

const INDEFINITE = '没有时间表。请写明哪个科室、哪一天前办到哪一步。';
const INDEFINITE_EN = 'No date. Say which office does what by which day.';
const NO_RESULT = '没有说结果。请写明查了什么、做了什么、什么时候。';
const NO_RESULT_EN = 'No result. Say what was checked and done, and when.';

/** Idle words: right beside facts, empty without any. */
export const IDLE: readonly TonePhrase[] = [
  tone('hollow', 'note', '高度重视', '', NO_RESULT, NO_RESULT_EN),
  tone(
    'hollow',
    'note',
    '进一步加强 进一步加大 进一步完善 进一步规范 进一步优化 加大力度 加大监管 加大执法 加大巡查',
    '',
    '没有可以衡量的做法。请写改什么、在哪里、什么时候。',
    'Nothing measurable. Say what changes, where and when.',
  ),
  tone('hollow', 'note', '下一步,我 下一步我 下一步,将 下一步将', '[^,。]{0,6}', INDEFINITE, INDEFINITE_EN),
  tone(
    'hollow',
    'note',
    '正在',
    '积?极?(?:研究|推进|协调|论证|处理|核实)(?:中|当中|之中)?',
    '只说在办。请写办到哪一步、哪一天再答复。',
    'Only says it is under way. Name the stage and the day of the next answer.',
  ),
  tone(
    'hollow',
    'note',
    '适时 择机 条件成熟时 时机成熟',
    '',
    '没有期限。请写还差什么条件、何时再看。',
    'Indefinite. Say what is missing and when it is looked at again.',
  ),
  tone('hollow', 'note', '逐步解决 逐步推进 逐步完善 逐步改善', '', INDEFINITE, INDEFINITE_EN),
  tone(
    'hollow',
    'note',
    '尽快解决 尽快处理 尽快落实 尽快完成 尽快答复 尽快回复 尽早解决 争取早日 争取尽早 争取尽快',
    '',
    INDEFINITE,
    INDEFINITE_EN,
  ),
  tone(
    'hollow',
    'note',
    '统筹考虑 综合考虑 认真考虑 充分考虑 认真研究 统筹研究 充分论证',
    '',
    '没有结论。请写考虑了什么、结果如何。',
    'No outcome. Say what was considered and the result.',
  ),
  tone(
    'hollow',
    'note',
    '按照相关 按相关 根据相关 依据相关 按照有关 根据有关 依据有关 按有关',
    UNNAMED,
    '没有写是哪条规定。请写文件名和条款。',
    'Names no rule. Give the document and the article.',
  ),
  tone(
    'hollow',
    'note',
    '依法依规',
    '(?:处理|办理|推进)?',
    '像口号。请写依据哪部法、结果是什么。',
    'A slogan. Name the law and the outcome.',
  ),
  tone('hollow', 'note', '积极协调 主动协调 加强协调 积极对接 加强沟通', '', NO_RESULT, NO_RESULT_EN),
  tone(
    'hollow',
    'note',
    '历史遗留问题 情况复杂 情况比较复杂 难度较大 难度很大 资金有限 资金紧张 资金不足',
    '',
    '当作理由不够。请写具体卡在哪里、现在能做什么。',
    'Not a reason yet. Say what exactly stands in the way and what can be done now.',
  ),
  tone(
    'hollow',
    'note',
    '上级没有 上级尚无 国家没有 国家尚无 省里没有',
    '(?:明确)?(?:规定|政策)',
    '往上推。请写由哪一级定、是否已经上报。',
    'Pushes it upward. Say which level decides and whether it was reported.',
  ),
  tone(
    'hollow',
    'note',
    '将您的',
    '(?:意见|建议|问题)?(?:予以|进行)?(?:参考|考虑|转达)',
    '没有结论。请写采纳与否和理由。',
    'No outcome. Say whether it is adopted and why.',
  ),
  tone(
    'evasive',
    'note',
    '不属于 不在',
    `${BODY}[^,。]{0,8}(?:职责|职权|管辖|范围)`,
    '只说不归自己管。请写归谁管、电话，并转办。',
    'Stops at “not ours”. Name the right body and its telephone, and pass it on.',
  ),
  tone(
    'evasive',
    'note',
    '请向 请到 请咨询 请联系 建议向 建议您向 建议您咨询 请自行 请您自行 请另行 请找',
    '(?:您)?(?:向|到|去|咨询|联系)?(?:当地|属地)?(?:相关|有关|其他|主管|职能)(?:部门|单位|机构)(?:咨询|反映|了解|处理)?',
    '把人支走。请写部门名称、地址和电话，或直接转办。',
    'Sends people away. Give the office, address and telephone, or pass it on.',
  ),
  tone(
    'evasive',
    'note',
    '已转',
    '(?:交|办|送|达|至|给)?(?:相关|有关|职能|责任|主管|具体)(?:职能|责任)?(?:部门|单位|科室)(?:处理|办理|核实)?',
    '没有写转给谁。请写转办单位和答复期限。',
    'Says not to whom. Name the office and the time of its answer.',
  ),
  tone(
    'evasive',
    'note',
    '无法核实 无法查证 无法答复 无法提供',
    '',
    '停在这里不够。请写还要什么信息、怎么私下提供。',
    'Do not stop here. Say what is needed and how to send it privately.',
  ),
  tone(
    'evasive',
    'note',
    '不便答复 不便透露 不便公开 不便回复 不予答复 不予透露 不宜答复 不宜公开',
    '',
    '没有依据。请写法律依据。',
    'A refusal without ground. Cite the law.',
  ),
  tone(
    'evasive',
    'note',
    '暂无计划 没有计划 尚无计划 暂无安排 暂无打算 没有打算',
    '',
    '回绝得太简单。请写原因和何时再研究。',
    'Blunt. Give the reason and when it is looked at again.',
  ),
];
