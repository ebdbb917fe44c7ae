import { describe, expect, it } from 'vitest';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK, findingsIn } from './rule-runner.ts';

const find = (kind: string, text: string) =>
  findingsIn(text, kind).map(({ text: stands, gate }) => [gate, stands]);

describe('suspect-as-criminal', () => {
  it.each([
    ['民警将罪犯张某抓获', '罪犯'],
    ['昨日，杀人犯李某在外省落网', '杀人犯'],
    ['公安分局抓获毒贩2名', '毒贩'],
    ['警方抓获一名人贩子', '人贩子'],
    ['经侦查，凶手系其邻居王某，已被刑事拘留', '凶手'],
    ['三名犯罪分子被警方抓获', '犯罪分子'],
    ['警情通报：犯罪分子（男，35岁）已投案', '犯罪分子'],
  ])('warns in %s', (text, word) => {
    const [finding, ...others] = findingsIn(text, 'suspect-as-criminal');
    expect(others).toEqual([]);
    expect([finding?.text, finding?.fix, finding?.level]).toEqual([word, '犯罪嫌疑人', 'warn']);
  });

  it.each([
    '法院宣判：罪犯王某犯盗窃罪，判处有期徒刑一年，警方此前将其抓获',
    '监狱民警帮助罪犯改造',
    '公安机关依法打击各类犯罪分子',
    '民警提醒：犯罪分子常冒充客服',
    '谁是凶手？推理剧今晚开演',
    '公安机关对犯罪分子应当依法采取强制措施',
  ])('passes %s', (text) => {
    expect(find('suspect-as-criminal', text)).toEqual([]);
  });
});

describe('forced-sharing', () => {
  it.each([
    ['请全体干部职工转发并截图', '转发'],
    ['各村（社区）务必组织群众关注“某某发布”公众号', '关注'],
    ['每人转发不少于5次', '转发'],
    ['各单位要将转发情况截图报办公室，每周排名通报', '转发'],
    ['点赞数不低于100个，未完成的单位予以通报', '点赞'],
    ['一律下载某某APP', '下载'],
    ['人人关注本公众号，关注率100%', '关注'],
  ])('warns in %s', (text, word) => {
    expect(find('forced-sharing', text)).toContainEqual(['legal', word]);
  });

  it.each([
    '欢迎关注、转发、点赞',
    '转发量达到750余次',
    '必须点赞这份担当',
    '不得要求干部职工必须转发、点赞',
    '是否存在强制关注公众号的问题，请如实填写',
    '全体党员参加投票选举',
    '各单位务必安装消防设施',
    '请家长关注孩子心理健康',
  ])('passes %s', (text) => {
    expect(find('forced-sharing', text)).toEqual([]);
  });
});

describe('what goes with pictures', () => {
  it.each([
    ['image-source-unclear', 'legal', '图片来源：网络', '图片来源：网络'],
    ['image-source-unclear', 'legal', '（图／网络）', '图／网络'],
    ['image-source-unclear', 'legal', '素材来自网络，侵删', '侵删'],
    ['portrait-exposed', 'legal', '对以下闯红灯行人予以曝光，照片如下', '予以曝光'],
    ['ai-content-unlabelled', 'legal', '视频由AI数字人主播播报', '数字人主播'],
    ['ai-content-unlabelled', 'legal', '本期封面用DALL·E绘制', 'DALL·E'],
    ['map-without-approval', 'political', '附：北仑区行政区划图', '行政区划图'],
    ['map-without-approval', 'political', '一张图看懂：全省地图', '全省地图'],
  ])('%s', (kind, gate, text, word) => {
    expect(find(kind, text)).toContainEqual([gate, word]);
  });

  it.each([
    ['image-source-unclear', '网络谣言来源于网络空间治理不足'],
    ['image-source-unclear', '诉求来源：网络问政'],
    ['portrait-exposed', '曝光台：图片已打码'],
    ['ai-content-unlabelled', '封面由AI生成，已添加标识'],
    ['ai-content-unlabelled', '（AI生成）海报'],
    ['map-without-approval', '附：行政区划图，审图号：浙S（2024）12号'],
    ['map-without-approval', '“天地图”一张图建设'],
  ])('%s passes %s', (kind, text) => {
    expect(find(kind, text)).toEqual([]);
  });

  it('reminds of a map among the images, unless its number is in the text', () => {
    const images = [{ source: 'blob:1', name: 'beilun-map.png' }];
    const kinds = (text: string) => run(plainDraft(text, { images }), EMPTY_PACK).map(({ kind }) => kind);
    expect(kinds('周末去哪儿')).toEqual(['map-without-approval']);
    expect(kinds('周末去哪儿。审图号：GS（2024）0650号')).toEqual([]);
  });
});

describe('draws, cures, emblems, newsgathering', () => {
  it.each([
    ['lottery-without-rules', '关注并转发，抽10名粉丝送出定制水杯', '抽10名'],
    ['lottery-without-rules', '参与抽奖赢好礼', '抽奖'],
    ['cure-claim', '艾灸根治风湿，一个疗程见效', '根治'],
    ['cure-claim', '名医坐诊，药到病除', '药到病除'],
    ['emblem-in-ad', '国旗贴纸，扫码下单，到手价9元', '国旗'],
    ['own-newsgathering', '本报记者 张三 通讯员 李四', '本报记者'],
  ])('%s: %s', (kind, text, word) => {
    expect(find(kind, text)).toEqual([['legal', word]]);
  });

  it.each([
    ['lottery-without-rules', '参与抽奖，开奖时间7月8日'],
    ['lottery-without-rules', '随机抽取10名考生复核'],
    ['cure-claim', '互联网不是包治百病的药方'],
    ['cure-claim', '至今未能根治黑臭水体'],
    ['emblem-in-ad', '国庆悬挂国旗，商场促销活动另行公布'],
    ['own-newsgathering', '来源：宁波日报 本报记者 张三'],
  ])('%s passes %s', (kind, text) => {
    expect(find(kind, text)).toEqual([]);
  });

  it('a news account may speak of its reporters', () => {
    const kinds = run(plainDraft('本报记者 张三', { account: '宁波日报' }), EMPTY_PACK).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual([]);
  });
});
