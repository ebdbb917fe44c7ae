import type { CaseResult, CaseStatus, CaseStepName, Urgency } from '../cases/case.ts';
import type { CaseFilter } from '../cases/case-list.ts';
import type { ClockState } from '../cases/clock.ts';
import type { CaseRefusal } from '../cases/desk.ts';
import { deskEn } from './desk-en.ts';
import type { Language } from './language.ts';

interface Due {
  readonly overdue: number;
  readonly dueToday: number;
}

/** Everything the side panel says, and what the icon and the notification say about cases. */
export const deskZh = {
  title: '先审 · 工作台',
  tabs: { review: '审核', replies: '答复', cases: '办件', duty: '值班' },
  iconTitle: ({ overdue, dueToday }: Due) =>
    overdue || dueToday ? `先审 · 办件逾期 ${overdue} 件，今日到期 ${dueToday} 件` : '先审',
  noticeTitle: '先审 · 办件提醒',
  notice: ({ overdue, dueToday }: Due) => `今日到期 ${dueToday} 件，已逾期 ${overdue} 件。点击查看。`,
  loading: '正在读取…',
  failed: '扩展后台没有响应，请稍后重试',
  required: '请填写此项',
  cancel: '取消',
  optional: '（选填）',
  refusals: {
    'no-case': '台账里没有这个办件',
    'wrong-status': '办件状态已变化，请看最新情况再操作',
    'nothing-to-undo': '没有可撤回的步骤',
    'not-recorded': '记录没有写入台账，请重试',
  } satisfies Record<CaseRefusal, string> as Record<string, string>,
  unknownYears: (years: readonly number[]) =>
    `规则包里没有 ${years.join('、')} 年的节假日安排，这些年份的时限只扣除了周末。`,

  filters: { all: '全部', todo: '待办', soon: '临期', overdue: '逾期' } satisfies Record<
    CaseFilter,
    string
  > as Record<CaseFilter, string>,
  filterLabel: '筛选办件',
  openCase: '登记办件',
  noCases: '还没有办件。公众留言需要办理时，点「登记办件」。',
  noneHere: '这一类没有办件。',
  statuses: { open: '待办', assigned: '转办', feedback: '反馈', closed: '办结' } satisfies Record<
    CaseStatus,
    string
  > as Record<CaseStatus, string>,
  clocks: {
    none: '未设时限',
    running: '办理中',
    soon: '临期',
    overdue: '已逾期',
    kept: '按期办结',
    late: '逾期办结',
  } satisfies Record<ClockState, string> as Record<ClockState, string>,
  dueAt: (moment: string) => `时限 ${moment}`,
  steps: {
    opened: '登记',
    assigned: '转办',
    returned: '退回',
    feedback: '反馈',
    closed: '办结',
  } satisfies Record<CaseStepName, string> as Record<CaseStepName, string>,
  urgencies: { normal: '一般', urgent: '紧急', emergency: '特急' } satisfies Record<
    Urgency,
    string
  > as Record<Urgency, string>,
  results: {
    answered: '已答复',
    referred: '已告知其他渠道',
    'no-action': '无需办理',
  } satisfies Record<CaseResult, string> as Record<CaseResult, string>,
  nextAssign: '转办',
  nextReassign: '改派',
  nextFeedback: '登记反馈',
  nextClose: '办结',
  undo: (step: string) => `撤回${step}`,
  transferForm: '转办单',
  details: '详情',
  hide: '收起',
  textGone: '原文已按保存期限清理，台账只留摘要。',
  unknownPerson: '未记录',

  form: {
    heading: '登记办件',
    platform: '来源平台',
    elsewhere: '其他渠道',
    account: '账号',
    person: '诉求人',
    contact: '联系方式',
    contactHelp: '只存在本机，转办单上遮挡中间数字。',
    text: '诉求内容',
    category: '分类',
    urgency: '紧急程度',
    deadline: '办理时限',
    number: '工单号（12345 / 浙里办）',
    received: '收到时间',
    due: '指定到期时间',
    dueHelp: '工单写明到期时间的填这里，以此为准。',
    send: '登记',
    lead: (departments: string, hotlines: string) => `通常承办：${departments}。热线：${hotlines}。`,
  },
  assign: { to: '承办单位', due: '要求反馈时间', note: '办理要求', send: '确认转办' },
  feedback: { note: '反馈内容', returned: '非本单位职责，退回', send: '确认反馈' },
  close: { result: '办理结果', note: '结果说明', send: '确认办结' },
  units: { hours: '小时', workdays: '个工作日', days: '日' },

  replies: {
    unanswered: '答问库答不上的问题',
    heading: '待答复',
    none: '没有等待答复的办件。',
    paste: '公众留言原文',
    find: '查找答复口径',
    notYet: '答问库里还没有可用的答复口径，无法给出建议。可以先登记办件。',
    empty: '没有找到合适的口径。可以登记办件，转责任部门提供答复。',
    copy: '复制',
    copied: '已复制',
    use: '用这条留言登记办件',
  },
  duty: {
    heading: '今日值班',
    nobody: '还没有交接记录。',
    since: (moment: string) => `自 ${moment}`,
    open: (count: number) => `未办结 ${count} 件`,
    handHeading: '交接班',
    from: '交班人',
    to: '接班人',
    note: '交接事项',
    hand: '确认交接',
    patrolHeading: '账号巡查',
    lastPatrol: (moment: string | null) => (moment ? `上次巡查 ${moment}` : '还没有巡查记录。'),
    accounts: '巡查账号数',
    problems: '发现问题数',
    patrolNote: '情况说明',
    patrol: '记录巡查',
    autoHeading: '自动回复自查（每月）',
    autoLead:
      '平台的自动回复和智能客服曾多次答非所问。每月打开设置看一遍：聊天机器人已关，自动回复是中性的收悉语并写明工作时间。菜单位置以平台当前页面为准。',
    autoWhere: {
      weibo: '微博网页版 → 管理中心 → 粉丝服务 → 自动回复',
      wechat: '微信公众平台 → 互动管理 → 自动回复（被关注、收到消息、关键词）',
      douyin: '抖音创作者中心 → 互动管理 → 私信管理 → 自动回复',
    },
    autoLast: (moment: string | null) => (moment ? `上次自查 ${moment}` : '从未自查'),
    autoDue: '本月未查',
    autoRecord: '记录自查',
    recorded: '已记入台账',
  },
  transfer: {
    word: '导出 Word',
    print: '打印',
    made: (name: string) => `已导出：${name}`,
    failed: '没有导出成功，请重试或直接打印',
  },
  reviewTab: { check: '立即检查', report: '工作周报', settings: '设置', training: '演练' },
};

export type DeskWords = typeof deskZh;

export const deskWords: Readonly<Record<Language, DeskWords>> = { zh_CN: deskZh, en: deskEn };
