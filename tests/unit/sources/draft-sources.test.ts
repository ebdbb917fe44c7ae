import { describe, expect, it } from 'vitest';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { judgeDraft, mayRepost } from '#utils/core/sources/draft-sources.ts';
import { recordSources } from '#utils/core/sources/source-record.ts';
import { contextOf, judgeText, LOCAL } from './sources.ts';

function namesIn(text: string): string[] {
  return judgeText(text).names.map(({ name, verdict }) => `${name} ${verdict}`);
}

describe('named sources', () => {
  it.each([
    ['来源：新华社', ['新华社 listed']],
    ['来源:新华社', ['新华社 listed']],
    ['来源｜新华社', ['新华社 listed']],
    ['（来源：《人民日报》）', ['《人民日报》 listed']],
    ['文章来源：“学习强国”学习平台', ['“学习强国”学习平台 listed']],
    ['稿源：宁波日报、甬派客户端', ['宁波日报 listed', '甬派客户端 listed']],
    ['来源：新华社；编辑：王某', ['新华社 listed']],
    ['来源：新华社记者 王某', ['新华社 listed']],
    ['来源：人民日报微信公众号', ['人民日报微信公众号 listed']],
    ['来源：潮新闻·钱江晚报', ['潮新闻·钱江晚报 listed']],
    ['来源：人民网-人民日报', ['人民网-人民日报 listed']],
    ['来源：新华社＆央视新闻', ['新华社 listed', '央视新闻 listed']],
    ['来源：新华社和湖畔早知道', ['新华社 listed', '湖畔早知道 unknown']],
    ['来源：中华人民共和国教育部', ['中华人民共和国教育部 government']],
    ['来源：北仑发布', ['北仑发布 government']],
    ['来源：平安北仑', ['平安北仑 government']],
    ['来源：平安保险', ['平安保险 unknown']],
    ['来源：松岭房产发布', ['松岭房产发布 unknown']],
    ['来源：综合新华社、人民日报等', ['新华社 listed', '人民日报 listed']],
    ['综合：新华社、央视网', ['新华社 listed', '央视网 listed']],
    ['（综合新华社、人民网报道）', ['新华社 listed', '人民网 listed']],
    ['本文转自北仑新闻网，有删改', ['北仑新闻网 unknown']],
    ['转载自：央广网', ['央广网 listed']],
    ['据新华社北京11月5日电，路通了。据中新网报道，桥也通了。', ['中新网 listed']],
    ['来源：网络', ['网络 forbidden']],
    ['来源：互联网', ['互联网 forbidden']],
    ['来源：网友“小王”投稿', ['网友“小王”投稿 forbidden']],
    ['来源：某某百家号', ['某某百家号 forbidden']],
    ['来源：人民日报抖音号', ['人民日报抖音号 listed']],
    ['来 源：新华社', []],
    ['资金来源：财政拨款', []],
    ['线索来源：群众举报', []],
    ['来源：本台记者', []],
    ['来源：本报讯', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('is not a source when it is the account itself', () => {
    expect(judgeText('来源：云湖早知道', { account: '云湖早知道' }).names).toEqual([]);
  });

  it('stands where it says, also after full-width letters and in a title', () => {
    const text = 'ＡＢＣ。\u200b来源：湖畔早知道';
    const [name] = judgeText(text, { fields: { title: text, text: '' } }).names;
    expect(name?.field).toBe('title');
    expect(text.slice(name?.start, name?.end)).toBe('湖畔早知道');
  });

  it('knows what the unit has had confirmed, also where a general rule would refuse it', () => {
    const own = { ...LOCAL, name: '北仑网友之声' };
    expect(judgeText('来源：北仑网友之声').names[0]?.verdict).toBe('forbidden');
    expect(judgeText('来源：北仑网友之声', {}, [own]).names[0]).toMatchObject({
      verdict: 'local',
      local: own,
    });
  });

  it('says which unknown ones the local authority may confirm', () => {
    expect(judgeText('来源：北仑新闻网').names[0]).toMatchObject({ verdict: 'unknown', toConfirm: true });
    expect(judgeText('来源：湖畔早知道').names[0]).toMatchObject({ verdict: 'unknown', toConfirm: false });
  });

  it('judges nothing without a list', () => {
    const context = { ...contextOf('来源：网络'), sources: null };
    expect(judgeDraft(context)).toEqual({ names: [], unnamed: [], author: null });
  });
});

describe('reposts that name nobody', () => {
  it.each([
    ['【转载】秋冬养生', 'bare'],
    ['秋冬养生（转）', 'bare'],
    ['秋冬养生\n来源：', 'bare'],
    ['来源：综合', 'collected'],
    ['来源：综合整理', 'collected'],
    ['秋冬养生（综合）', 'collected'],
  ])('%s', (text, cue) => expect(judgeText(text).unnamed.map((each) => each.cue)).toEqual([cue]));

  it.each(['土地出（转）让合同', '转载请注明出处', '（转第三版）', '综合执法', '转载量超过一万'])(
    'passes %s',
    (text) => expect(judgeText(text)).toEqual({ names: [], unnamed: [], author: null }),
  );
});

describe('the reposted card', () => {
  const card = (author: string) => ({ surface: 'repost' as const, quoted: { author, text: '明天有雨' } });

  it.each([
    ['新华社', 'listed'],
    ['云湖交警', 'government'],
    ['青禾生活家', 'unknown'],
  ])('%s', (author, verdict) => expect(judgeText('转发微博', card(author)).author?.verdict).toBe(verdict));

  it('is not judged in a comment, nor when it is the account’s own or could not be read', () => {
    const parts = { ...card('青禾生活家'), surface: 'comment' as const };
    expect(judgeText('好', parts).author).toBeNull();
    expect(judgeText('好', { ...card('青禾生活家'), account: '青禾生活家' }).author).toBeNull();
    expect(judgeText('好', card('')).author).toBeNull();
  });

  it('is judged when a comment is reposted in the same breath', () => {
    const attachments = [{ kind: 'repost', text: '', url: null }];
    const parts = { ...card('青禾生活家'), surface: 'comment' as const, attachments };
    expect(judgeText('好', parts).author?.verdict).toBe('unknown');
  });
});

describe('mayRepost', () => {
  it.each(['来源：新华社', '（转）', '据新华社报道', '综合：新华社', '本文转自人民网', '【转载】'])(
    '%s',
    (text) => expect(mayRepost(plainDraft(text))).toBe(true),
  );

  it('is false for an ordinary post, so that the list is not loaded', () => {
    expect(mayRepost(plainDraft('明天上午九点，区政务服务大厅照常开放。'))).toBe(false);
  });
});

describe('the record', () => {
  it('keeps categories, hosts and verdicts, and no name, address or word', () => {
    const links = [{ url: 'https://baijiahao.baidu.com/s?id=12345', text: '秘密' }];
    const found = recordSources(contextOf('来源：新华社、湖畔早知道', { links }));
    expect(found).toEqual([
      { seen: 'named', verdict: 'listed', category: '央媒-中央新闻单位', host: null },
      { seen: 'named', verdict: 'unknown', category: null, host: null },
      { seen: 'link', verdict: 'selfMedia', category: null, host: 'baijiahao.baidu.com' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/湖畔|12345|秘密/);
  });

  it('is empty for what is no repost', () => {
    const links = [{ url: 'https://www.bl.gov.cn/', text: '' }];
    expect(recordSources(contextOf('明天开放', { links }))).toEqual([]);
  });
});

describe('floods', () => {
  it.each(['来源：', '来源：a、', '（转）', '据', '综合：新华社、', '转自', '\ud83d来源', '来源：@'])(
    'of “%s” stay linear',
    (unit) => {
      const small = contextOf(unit.repeat(2_000));
      const big = contextOf(unit.repeat(4_000));
      judgeDraft(small);
      judgeDraft(big);
      expect(big.meter.steps).toBeLessThanOrEqual(small.meter.steps * 2 + 20_000);
    },
  );
});
