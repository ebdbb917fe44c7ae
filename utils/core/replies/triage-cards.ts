import type { Bilingual } from '../i18n/language.ts';

/** Whom to call, and the number where there is one for everybody. */
export interface TriageCall {
  readonly who: Bilingual;
  readonly number: string | null;
}

export interface TriageCard {
  readonly title: Bilingual;
  /** In this order. */
  readonly steps: readonly Bilingual[];
  readonly calls: readonly TriageCall[];
}

const say = (zh_CN: string, en: string): Bilingual => ({ zh_CN, en });
const call = (zh_CN: string, en: string, number: string | null): TriageCall => ({
  who: say(zh_CN, en),
  number,
});

/** First moves by level: 突发事件应对法 (2024), 互联网信息服务管理办法 第十五条, 国办发〔2016〕61号. The unit's own plan goes first. */
export const CARDS: Readonly<Record<'emergency' | 'illegal' | 'rumour' | 'opinion', TriageCard>> = {
  emergency: {
    title: say('可能危及生命，先打电话', 'Lives may be at risk: call first'),
    steps: [
      say(
        '立即拨打电话并报告值班领导，不要先发模板答复。',
        'Call and tell the duty leader now; no template reply first.',
      ),
      say('截图留存，记下时间、地点和联系方式。', 'Keep a screenshot; note time, place and contact.'),
    ],
    calls: [
      call('报警', 'Police', '110'),
      call('火警救援', 'Fire and rescue', '119'),
      call('急救', 'Ambulance', '120'),
    ],
  },
  illegal: {
    title: say('可能是违法有害信息', 'May be illegal or harmful'),
    steps: [
      say(
        '先截图留存，再隐藏或停止传播，并登记理由。',
        'Keep a screenshot, then hide it and note the reason.',
      ),
      say(
        '报告网信、公安；涉密的报保密部门，不在网上答复。',
        'Report to the cyberspace office and police; secrets to the secrecy office, never online.',
      ),
    ],
    calls: [call('报警', 'Police', '110'), call('网络举报', 'Online reports', '12377')],
  },
  rumour: {
    title: say('可能是谣言，先核实', 'May be a rumour: verify first'),
    steps: [
      say(
        '向主管部门核实，未核实前不转述、不下结论。',
        'Ask the office in charge; until then neither repeat nor judge it.',
      ),
      say(
        '属实的说明情况；不实的由主管部门发布澄清。',
        'If true, explain; if not, the office in charge publishes the facts.',
      ),
    ],
    calls: [call('网信部门', 'Cyberspace office', null)],
  },
  opinion: {
    title: say('可能引发重大舆情', 'May become a major public matter'),
    steps: [
      say(
        '30分钟内报宣传、网信部门和涉事单位，按统一口径答复。',
        'Within 30 minutes tell publicity, cyberspace office and the unit concerned; answer with one voice.',
      ),
      say(
        '重大突发事件5小时内发声、24小时内开发布会，其他48小时内回应。',
        'Serious incidents: first word in 5 hours, conference in 24; others within 48 hours.',
      ),
    ],
    calls: [call('宣传部门', 'Publicity office', null), call('网信部门', 'Cyberspace office', null)],
  },
};
