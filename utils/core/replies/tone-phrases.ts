import type { Level } from '../checks/finding.ts';
import type { Bilingual } from '../i18n/language.ts';

/**
 * What is wrong with a phrase in an answer to a citizen. `hollow` and `evasive` ones are only wrong where the answer
 * has nothing else to hold on to; the others in any answer.
 */
export type ToneClass =
  | 'hollow'
  | 'evasive'
  | 'cold'
  | 'blame'
  | 'insult'
  | 'casual'
  | 'bot'
  | 'promise'
  | 'privacy';

export interface TonePhrase {
  readonly tone: ToneClass;
  /** Words a match begins with, folded: full-width marks as ASCII. */
  readonly words: readonly string[];
  /** Sticky, bounded; tried where one of the words stands. */
  readonly pattern: RegExp;
  readonly level: Level;
  /** What to write instead. */
  readonly why: Bilingual;
}

/** Blank-separated words; `rest` is what must follow them, a regular expression. */
function tone(
  kind: ToneClass,
  level: Level,
  words: string,
  rest: string,
  zh_CN: string,
  en: string,
): TonePhrase {
  const list = words.split(' ');
  const heads = list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    tone: kind,
    level,
    words: list,
    pattern: new RegExp(`(?:${heads})${rest}`, 'y'),
    why: { zh_CN, en },
  };
}

const NEVER = {
  zh: '这是伤人的话，任何场合都不能对群众说。请删去，如实说明能办什么、怎么办。',
  en: 'This hurts people and must never be said to a citizen. Delete it; say what can be done and how.',
};
const UNNAMED = '(?:规定|政策|要求|法律法规|文件精神)';
const BODY = '(?:我?们|我?局|我?办|我?镇|我?街道|我?单位|我?部门|本局|本单位)';

/** Lines that became incidents 雷人雷语, and their like. */
const INSULTS = [
  tone('insult', 'block', '另谋高就 另请高明', '', NEVER.zh, NEVER.en),
  tone('insult', 'block', '你不说话没人 您不说话没人 没人把你当哑巴', '(?:把你当哑巴)?', NEVER.zh, NEVER.en),
  tone('insult', 'block', '一群蚊子 一群苍蝇 面子是别人给 脸是自己丢', '[^,。!?]{0,8}', NEVER.zh, NEVER.en),
  tone(
    'insult',
    'block',
    '爱信不信 爱告就告 爱去哪告 想去哪告 想告就告 爱咋咋 爱来不来',
    '',
    NEVER.zh,
    NEVER.en,
  ),
  tone('insult', 'block', '有本事你 有本事就 有本事去 有种你', '[^,。!?]{1,8}', NEVER.zh, NEVER.en),
  tone(
    'insult',
    'block',
    '刁民 泼妇 蠢货 白痴 脑残 神经病吧 脑子有病 有病吧 脑子进水',
    '',
    NEVER.zh,
    NEVER.en,
  ),
  tone(
    'insult',
    'block',
    '关我什么事 关我屁事 关我们什么事 关你什么事 关你屁事 管你什么事',
    '',
    NEVER.zh,
    NEVER.en,
  ),
  tone('insult', 'block', '你算老几 你算什么东西 你以为你是谁', '', NEVER.zh, NEVER.en),
  tone(
    'insult',
    'block',
    '吃饱了撑 闲得慌 闲着没事 没事找事 少管闲事 多管闲事',
    '[的着]?',
    NEVER.zh,
    NEVER.en,
  ),
  tone(
    'insult',
    'block',
    '不满意就 不服就 不服你 嫌贵就 嫌吵就 不愿意就',
    '(?:去?告|走人?|滚|搬走?|别来|别住|别买)[^,。!?]{0,4}',
    NEVER.zh,
    NEVER.en,
  ),
  tone('insult', 'block', '活该 滚蛋 滚出 闭嘴 你行你上 要你管', '(?!如此)', NEVER.zh, NEVER.en),
  tone(
    'insult',
    'block',
    '40年后我们 四十年后我们',
    '(?:是否|还)[^,。]{0,3}(?:存在|在)[^,。]{0,4}',
    NEVER.zh,
    NEVER.en,
  ),
  tone('insult', 'block', '没钱就 买不起就 看不起病就', '(?:别|不要)[^,。!?]{1,8}', NEVER.zh, NEVER.en),
];

const COLD = [
  tone(
    'cold',
    'warn',
    '无可奉告 爱莫能助',
    '',
    '一句话把人挡回去。请说明原因，并给出能走的办法和联系电话。',
    'Shuts the door. Give the reason, another way and a telephone.',
  ),
  tone(
    'cold',
    'warn',
    '不归我 不归咱',
    '[^,。]{0,4}管',
    '推脱。请写明归哪个部门、电话多少，并说明已经转去。',
    'Passes the buck. Name the office, its telephone, and say you have passed it on.',
  ),
  tone(
    'cold',
    'warn',
    '这不归 这事不归 这个不归',
    '[^,。]{0,6}管',
    '推脱。请写明归哪个部门、电话多少，并说明已经转去。',
    'Passes the buck. Name the office, its telephone, and say you have passed it on.',
  ),
  tone(
    'cold',
    'warn',
    '没有义务 没义务',
    '(?!教育|兵)',
    '用“没有义务”回绝生硬。请写法律给了什么，以及能帮什么。',
    'A legalistic refusal. Say what the law gives and what help there is.',
  ),
  tone(
    'cold',
    'warn',
    '不要再 不要 别再 请勿再',
    '(?:无理取闹|胡搅蛮缠|纠缠|闹了?(?=[,。!]|$)|发帖|刷屏|骚扰|重复投诉|问了)',
    '带有敌意。请写明复查、复核、复议等渠道。',
    'Hostile. Name the ways of review that are open.',
  ),
  tone(
    'cold',
    'warn',
    '无理取闹 胡搅蛮缠 别有用心 无理诉求 无理要求',
    '',
    '给群众贴标签。请说明哪一部分不能支持、依据是什么。',
    'Labels the person. Say which part cannot be met and by which rule.',
  ),
  tone(
    'cold',
    'note',
    '不合理诉求 不合理要求 不合理的诉求 不合理的要求',
    '',
    '给群众贴标签。请说明哪一部分不能支持、依据是什么。',
    'Labels the person. Say which part cannot be met and by which rule.',
  ),
  tone(
    'cold',
    'warn',
    '众所周知 不用说也知道 这是常识 连这都 这都不知道 这都不懂',
    '',
    '显得看不起提问的人。请删去，直接说明。',
    'Belittles the asker. Delete it and explain.',
  ),
  tone(
    'cold',
    'warn',
    '说过 答复过 解释过 回复过 讲过',
    '(?:了)?(?:(?:很|好|那么|许)?(?:多|几|无数)(?:次|遍)|(?:[三五八两]|[2-9]|1\\d)遍)',
    '显得不耐烦。请再说一遍要点，并问还有哪里不清楚。',
    'Sounds irritated. Repeat the point and ask what is unclear.',
  ),
  tone(
    'cold',
    'warn',
    '最后 再',
    '(?:重申|强调|说|讲|告诉你)一?(?:次|遍)',
    '训人的口气。请平实地再说明一次。',
    'Scolding. State it again, plainly.',
  ),
  tone(
    'cold',
    'note',
    '您自己 你自己 您本人 你本人',
    '(?:去看|看|去查|查|想|想办法|解决|去问|问)(?!到|见|望)',
    '生硬。请把查询或办理的步骤写出来。',
    'Curt. Give the steps.',
  ),
  tone(
    'cold',
    'note',
    '你应该 您应该 你必须 您必须',
    '(?!享)',
    '说教口气。请改为“您可以”“建议您”。',
    'Lecturing. Write 您可以 or 建议您.',
  ),
  tone(
    'cold',
    'note',
    '后果自负 责任自负 后果由你 后果由您 责任由你 自己看着办',
    '',
    '像是威胁。请平实说明风险和依据。',
    'A threat. Explain the risk and its legal basis plainly.',
  ),
  tone(
    'cold',
    'warn',
    '否则 不然',
    '(?:将|就|要)?(?:后果|追究你|追究您|处理你|处理您|对你不客气|报警抓)',
    '像是威胁。请平实写明规定。',
    'A threat. State the rule plainly.',
  ),
  tone(
    'cold',
    'warn',
    '绝不可能 绝对不可能 根本不可能 这不可能 做不到',
    '(?=[,。!]|$)',
    '一口回绝。请说明限制是什么、还有什么办法。',
    'A flat refusal. Explain the limit and the option.',
  ),
  tone(
    'cold',
    'warn',
    '你造谣 您造谣 你在造谣 您在造谣 你散布 您散布 请不要造谣 不要造谣 不要散布',
    '',
    '指责提问的人。请先澄清事实；要追究另走渠道。',
    'Accuses the asker. Correct the fact first.',
  ),
  tone(
    'cold',
    'note',
    '你反映的 你咨询的 你投诉的 你提出的',
    '',
    '对群众用“您”。请改为“您”。',
    'Address citizens as 您.',
  ),
  tone(
    'cold',
    'note',
    '仅供参考',
    '。?$',
    '公文套话收尾。请写明联系电话，欢迎再问。',
    'A stock ending. Give a telephone and invite further questions.',
  ),
  tone(
    'cold',
    'warn',
    '看不懂 听不懂 不识字',
    '(?:就|吗|人话|是吧)[^,。!]{0,6}',
    '伤人。请换一种说法再解释一遍。',
    'Hurtful. Explain again in other words.',
  ),
  tone(
    'cold',
    'warn',
    '没空理 没时间理 懒得 不想理',
    '[^,。!]{0,6}',
    '冷漠。请说明什么时候能答复。',
    'Cold. Say when an answer will come.',
  ),
];

const REST = [
  tone(
    'blame',
    'warn',
    '个别群众 极少数群众 个别网友 极少数网友 个别刁蛮',
    '',
    '把问题归到人身上。请写事情，不写人。',
    'Blames people. Describe the matter, not the person.',
  ),
  tone(
    'blame',
    'warn',
    '您没有 你没有 您未 你未 您没 你没',
    '(?:按|及时|认真|仔细)[^,。]{0,8}(?:导致|造成|所致|才)',
    '责怪提问的人。请写“材料缺少……，补齐后……”。',
    'Blames the asker. Write what is missing and what happens once it is there.',
  ),
  tone(
    'blame',
    'warn',
    '谁让你 谁让您 谁叫你 怪你自己 只能怪 自己不小心',
    '[^,。]{0,10}',
    '责怪提问的人。请说明现在能怎么补救。',
    'Blames the asker. Say what can be done now.',
  ),
  tone(
    'casual',
    'note',
    '亲, 亲亲, 亲~ 宝子 家人们 宝,',
    '',
    '对群众的正式答复请用“您好”。',
    'Too familiar for an official answer. Write 您好.',
  ),
  tone(
    'casual',
    'warn',
    '呵呵 嘿嘿 嘻嘻 哈哈',
    '',
    '轻浮，“呵呵”读来像嘲笑。请删去。',
    'Flippant; 呵呵 reads as a sneer. Delete it.',
  ),
  tone(
    'casual',
    'warn',
    'yyds 绝绝子 hhh 栓q 666',
    '(?!\\d)',
    '网络俗语。请用规范用语。',
    'Slang. Use standard wording.',
  ),
  tone(
    'bot',
    'note',
    '小黄鸡 本消息为自动回复 此为自动回复 系统自动回复 我是机器人 智能客服为您',
    '',
    '像是自动回复。请核对账号的自动回复设置，由人答复。',
    'Looks like an automatic reply. Check the settings; let a person answer.',
  ),
  tone(
    'promise',
    'warn',
    '保证 一定 绝对 肯定 包您 包你',
    '(?:能|会|给您|给你|帮您|为您)?(?:解决|办到|办成|办好|没问题|通过|批下来|满意)',
    '承诺过头。请写依法办理的程序、期限和限制。',
    'Promises too much. State the procedure, the time and the limits.',
  ),
  tone(
    'promise',
    'warn',
    '特事特办 私下联系 私下解决 私下找 加我微信 加我qq 加我QQ 找我个人 打个招呼就',
    '',
    '渠道不当。请只写对外公布的电话、窗口或平台。',
    'An improper channel. Give the public telephone, counter or platform only.',
  ),
  tone(
    'privacy',
    'warn',
    '请提供身份证 请留下身份证 请发身份证 请把身份证 请提供您的身份证 请留下您的身份证 请留下手机 请留下您的手机 请在评论',
    '[^,。]{0,16}(?=评论|留言|回复|公开|下方)',
    '不要让群众在公开处留个人信息。请改为私信或来电提供。',
    'Do not have citizens leave personal data in public. Ask by message or telephone.',
  ),
];

const INDEFINITE = '没有时间表。请写明哪个科室、哪一天前办到哪一步。';
const INDEFINITE_EN = 'No date. Say which office does what by which day.';
const NO_RESULT = '没有说结果。请写明查了什么、做了什么、什么时候。';
const NO_RESULT_EN = 'No result. Say what was checked and done, and when.';

/** Idle words: right beside facts, empty without any. */
const IDLE = [
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

export const TONE_PHRASES: readonly TonePhrase[] = [...INSULTS, ...COLD, ...REST, ...IDLE];
