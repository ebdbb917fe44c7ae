import { describe, expect, it } from 'vitest';
import { type TriageLevel, triage } from '#utils/core/replies/triage.ts';

/** Message, level, what was seen. */
const SEEN: readonly (readonly [string, TriageLevel, string])[] = [
  ['我不想活了，欠薪半年没人管', 'emergency', '不想活'],
  ['楼顶有人要跳楼！', 'emergency', '有人要跳楼'],
  ['我们楼下着火了快来', 'emergency', '着火'],
  ['小区燃气泄漏，味道很大', 'emergency', '燃气泄漏'],
  ['我妈被困电梯里半小时了', 'emergency', '被困电梯'],
  ['河边有人落水', 'emergency', '有人落水'],
  ['菜场有人持刀', 'emergency', '持刀'],
  ['孩子放学后失联了', 'emergency', '孩子放学后失联'],
  ['工地脚手架倒塌，压着人', 'emergency', '工地脚手架倒塌'],
  ['救命！', 'emergency', '救命'],
  ['老公正在家暴', 'emergency', '正在家暴'],
  ['邻居喝了农药', 'emergency', '喝了农药'],
  ['后山发生山体滑坡', 'emergency', '山体滑坡'],
  ['这家足浴店卖淫', 'illegal', '卖淫'],
  ['五楼有地下赌博', 'illegal', '地下赌博'],
  ['有人在群里卖毒', 'illegal', '卖毒'],
  ['有人冒充官方账号骗钱', 'illegal', '冒充官方账号'],
  ['这里有传销窝点', 'illegal', '传销窝点'],
  ['代开发票，加微信', 'illegal', '代开发票'],
  ['我要弄死你', 'illegal', '我要弄死你'],
  ['网传明天全区停课？', 'rumour', '网传明天全区停课'],
  ['听说自来水有毒', 'rumour', '听说自来水有毒'],
  ['紧急扩散！', 'rumour', '紧急扩散'],
  ['这条消息真的假的', 'rumour', '真的假的'],
  ['几百名业主准备联名上访', 'opinion', '几百名业主准备联名上访'],
  ['我们村民要集体上访', 'opinion', '集体上访'],
  ['城管打人', 'opinion', '城管打人'],
  ['工人在门口拉横幅', 'opinion', '拉横幅'],
  ['我是电视台记者，想采访', 'opinion', '我是电视台记者，想采访'],
  ['学校食堂吃死了人，学生死亡', 'opinion', '学校食堂吃死了人，学生死亡'],
];

/** Nothing that happened now. */
const ORDINARY: readonly string[] = [
  '居住证在哪里办？',
  '路灯三天没亮了',
  '请问什么时候演练火灾逃生',
  '去年小区着火的赔偿金什么时候发',
  '没有人自杀，是误会',
  '请加强防止溺水的宣传',
  '建议学校开展燃气泄漏演练',
  '电影里有人持刀的镜头太多',
  '山体滑坡应急预案在哪里看',
  '上个月走丢的老人已经找到',
  '曾经被困电梯，建议换新电梯',
  '工伤中毒鉴定怎么申请',
  '火车站几点关门',
  '谢谢你们，火已经扑灭',
  '预防煤气中毒的宣传册哪里领',
  '谨防电信诈骗的海报很好',
  '如何学习急救知识',
  '广场舞太吵，吵死了',
  '建议增加公交班次',
  '2015年发生爆炸后厂房一直空着',
  '这样挖容易引起房屋倒塌',
  '近几年充电起火的事很多，请装充电桩',
  '已出现多起被困电梯事件，请检修',
  '',
];

describe('triage', () => {
  it.each(SEEN)('%s: %s', (text, level, words) => {
    const { level: found, saw, card } = triage(text);
    expect({ found, words: text.slice(saw[0]?.start, saw[0]?.end) }).toEqual({ found: level, words });
    expect(card?.steps.length).toBeGreaterThan(0);
  });

  it.each(ORDINARY.map((text) => ({ text })))('leaves “$text” to the desk', ({ text }) => {
    expect(triage(text)).toEqual({ level: 'ordinary', saw: [], card: null });
  });

  it('puts life first, and says whom to call', () => {
    const { level, card } = triage('联名上访没人理，我不想活了');
    expect(level).toBe('emergency');
    expect(card?.calls.map(({ number }) => number)).toEqual(['110', '119', '120']);
  });

  it.each(['救命', '网传', '孩子', '@a', '我是', '\ud800'])('reads a flood of %s', (unit) => {
    expect(triage(unit.repeat(50_000)).saw.length).toBeLessThanOrEqual(5);
  });
});
