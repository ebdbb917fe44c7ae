export const ASKED = ['where', 'when', 'price', 'how', 'papers'] as const;
/** What a question wants to be told. */
export type Asked = (typeof ASKED)[number];

export interface QuestionKind {
  readonly asked: readonly Asked[];
  /** 投诉举报: something is wrong and somebody is to look at it. */
  readonly complaint: boolean;
  /** 求助: the writer needs help. */
  readonly help: boolean;
}

/** Longest part of a question that is looked at, UTF-16 code units. */
const LONGEST = 4_000;

/** 「多少次了」「怎么还没人管」 ask for nothing: they complain. */
const PATTERNS: Readonly<Record<Asked, RegExp>> = {
  where:
    /(?<!问题|事实摆|道理|公理|良心|责任)(?:在|去|到|从)?(?<!问题在|摆在|道理在|公理在|良心在|责任在)(?:哪里|哪儿|哪个(?:地方|窗口)|什么地方)(?!都|也)|(?:在|去|到)哪(?!种|些|怕|天|年|月)|地址(?:是|在)?(?:多少|什么|哪)/,
  when: /何时|什么时候|什么时间|几点|几号|多久|多长时间|哪一?天|何年何月|截止时间/,
  price: /多少钱|(?:要|需|交|缴|收|领|补贴|费用?|价格|标准是?)多少|几块钱|收费吗|怎么收费|收费标准|费用是/,
  how: /(?:怎么|如何|怎样|咋)(?:才能|去|来|进行|个)?(?:办|申|领|查|缴|交|报|预约|登记|补|开|转|退|取|提|参加|参保|走流程|注册|下载|投诉|举报|落户|注销|变更|激活|使用|开通|解绑|联系|坐车|乘)|(?:流程|手续|步骤)(?:是什么|有哪些|怎么|是怎样)/,
  papers:
    /(?:带|交|准备|提供|提交|需要|要)(?:哪些|什么|啥)(?:材料|资料|证件|手续|东西|证明|条件)|(?:材料|资料|证件|证明)(?:有哪些|是什么|要什么)/,
};

const COMPLAINT =
  /投诉|举报|扰民|噪[声音]|违建|违章|违规|违法|拖欠|欠薪|乱收费|没人管|无人管|不作为|太吵|臭味|恶臭|污水|油烟|占道|占用|堵住|坏了|破损|不亮|漏水|积水|停水|停电|骗|强制|推诿/;
const HELP = /求助|救助|帮帮|帮忙|帮助|怎么办|求求|困难|走投无路/;

/** What kind of question these words (folded) are; an empty kind where they ask for nothing in particular. */
export function readQuestion(folded: string): QuestionKind {
  const text = folded.slice(0, LONGEST);
  return {
    asked: ASKED.filter((one) => PATTERNS[one].test(text)),
    complaint: COMPLAINT.test(text),
    help: HELP.test(text),
  };
}

/** What an answer to each of these has in it. */
const ANSWERS: Readonly<Record<Asked, RegExp>> = {
  where:
    /窗口|大厅|中心|地址|派出所|社区|街道|居委会|村委会|[路街道]\d|\d号|号楼|医院|学校|银行|车站|网点|网站|官网|网上|线上|公众号|小程序|app|浙里办|政务服务网|12345|\d{3,4}-\d{6,8}|就近|附近|旁|对面|所在地|局|所|站|厅|园|村|镇|https?:/i,
  when: /\d ?[年月日号天点:]|[一二两三四五六七八九十]个?(?:工作日|月|天|小时|年)|工作日|小时|(?:今|明|后|昨|当)[天日晚年]|(?:本|下|上)(?:周|个?月|季度|半年)|年底|月底|年内|目前|尚未|暂|全天|随时|周[一二三四五六日]|即日|已/,
  price: /\d|免费|不收费|不收取|无需缴|不用交|元|《|标准|核算|比例/,
  how: /携带|带|凭|材料|窗口|登录|下载|提交|填写|申请|拨打|致电|网上|线上|线下|办理|预约|咨询|联系|前往|到|可以|可|需|打开|点击|搜索|无法|不能|不可|暂/,
  papers: /携带|带|提供|提交|凭|身份证|户口|证明|证件|合同|照片|原件|复印件|申请表|材料|无需|不用/,
};

/** The things asked that a reply (folded) says nothing about. */
export function findUnanswered({ asked }: QuestionKind, reply: string): readonly Asked[] {
  return asked.filter((one) => !ANSWERS[one].test(reply.slice(0, LONGEST)));
}
