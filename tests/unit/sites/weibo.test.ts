import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { type Form, findPage, type Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfClick, intentOfForm, intentOfKey, relocate } from '#utils/sites/intents.ts';
import { findSite } from '#utils/sites/registry.ts';
import weibo from '#utils/sites/weibo/site.ts';

const site: Site = weibo;
const FOLDER = new URL('../../fixtures/pages/weibo/', import.meta.url);

function page(name: string, change: (html: string) => string = (html) => html): Document {
  const html = change(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
  return parseHTML(html).document as unknown as Document;
}

const inquiries = (doc: Document) => site.findInquiries?.(doc) ?? [];

function formOf(doc: Document, surface: string): Form {
  const form = findForms(site, doc).find((one) => one.surface === surface);
  if (!form) throw new Error(`no ${surface}`);
  return form;
}

const draftOf = (doc: Document, surface: string) => site.readDraft(intentOfForm(formOf(doc, surface)), doc);

/** Every hashed class under another hash, as the next deployment names it. */
function rehash(html: string): string {
  return html
    .replace(/_([A-Za-z0-9]+)_[a-z0-9]{5}_\d+/g, '_$1_zz9y8_77')
    .replace(/\b([A-Z][a-z]+)_([A-Za-z0-9]+)_[A-Za-z0-9]{5}\b/g, '$1_$2_Zz9Yy');
}

describe('comments of others', () => {
  it.each(['comments-new-F26', 'comments-old-F26'])(
    '%s: emoji by their words, mentions kept, the platform’s own prefix not (F26), nothing of our own',
    (name) => {
      const said = inquiries(page(name)).map(({ author, text, at }) => [author, text, at]);
      expect(said.slice(0, 4)).toEqual([
        ['王小明', '解放街的路灯已经三天没亮了，什么时候能修好[怒]', '今天 10:59'],
        ['湖边散步的人', '感谢@云湖交警 雨天指挥交通[心][心]', '今天 10:58'],
        ['湖边散步的人', '好的谢谢[心]', '今天 11:05'],
        ['李大爷', '请问社区食堂周末开门吗？', '今天 10:57'],
      ]);
      expect(said.map(([author]) => author)).not.toContain('云湖区发布');
    },
  );

  it.each(['inbox-new', 'inbox-old'])('%s: the card’s words, not ours that it repeats', (name) => {
    const said = inquiries(page(name)).map(({ author, text, at }) => [author, text, at]);
    expect(said.length).toBe(10);
    expect(said.slice(1, 4)).toEqual([
      ['湖边散步的人', '感谢@云湖交警 雨天指挥交通[心][心]', '今天 10:58'],
      ['李大爷', '请问社区食堂周末开门吗？', '今天 10:57'],
      ['李大爷', '#老街焕新#修得真好#云湖四季# 拍了好多照片', '今天 10:56'],
    ]);
    expect(said[5]?.[1]).toBe('第一行\n第二行也要看见');
  });

  it('our own words count for nothing where they stand first', () => {
    const doc = page('inbox-new');
    for (const context of doc.querySelectorAll('[class*="_repeatbox_"]')) {
      context.parentElement?.prepend(context);
    }
    expect(inquiries(doc).map(({ key }) => key)).toEqual(inquiries(page('inbox-new')).map(({ key }) => key));
  });

  it('the open box belongs to the comment its dialog names, and to nobody when two could be meant', () => {
    const doc = page('inbox-new');
    const withBox = () => inquiries(doc).filter(({ box }) => box !== null);
    expect(withBox().map(({ author }) => author)).toEqual(['湖边散步的人']);
    expect(withBox()[0]?.box).toBe(formOf(doc, 'reply').editors[MAIN_FIELD]);
    const title = doc.querySelector('.woo-dialog-title');
    if (title) title.textContent = '回复 @李大爷';
    expect(withBox()).toEqual([]);
    expect(draftOf(doc, 'reply')?.quoted).toEqual({ author: '李大爷', text: '' });
  });

  it('a closed dialog has no box', () => {
    expect(inquiries(page('inbox-closed-F41')).map(({ box }) => box)).toEqual(Array(10).fill(null));
  });

  it('a node that is filled with another comment is another comment (F1)', () => {
    const doc = page('comments-new-F26');
    const before = inquiries(doc);
    const [first, third] = [0, 2].map((index) => doc.querySelectorAll('.wbpro-scroller-item .con1')[index]);
    const [one = '', other = ''] = [first?.innerHTML, third?.innerHTML];
    if (first) first.innerHTML = other;
    if (third) third.innerHTML = one;
    const after = inquiries(doc);
    const placeOf = (all: typeof before) => all.findIndex(({ author }) => author === '王小明');
    expect([placeOf(before), placeOf(after)]).toEqual([0, 3]);
    expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
    expect(new Set(after.map(({ key }) => key))).toEqual(new Set(before.map(({ key }) => key)));
  });

  it('no id of a link is used: the same words under other ids are the same comment (F25)', () => {
    const other = page('inbox-new', (html) => html.replace(/([?&;](?:cid|rid))=\d+/g, '$1=1'));
    expect(inquiries(other).map(({ key }) => key)).toEqual(
      inquiries(page('inbox-new')).map(({ key }) => key),
    );
    expect(draftKey(draftOf(other, 'reply') ?? never())).toBe(
      draftKey(draftOf(page('inbox-new'), 'reply') ?? never()),
    );
  });
});

describe('what a draft is bound to', () => {
  it.each([
    ['inbox-new', 'reply', '湖边散步的人', '感谢@云湖交警 雨天指挥交通[心][心]'],
    ['comments-old-F26', 'reply', '湖边散步的人', '好的谢谢[心]'],
  ])('%s: a reply names the comment it answers', (name, surface, author, text) => {
    expect(draftOf(page(name), surface)?.quoted).toEqual({ author, text });
  });

  it('a comment names the post it stands under', () => {
    expect(draftOf(page('feed-comment'), 'comment')?.quoted?.author).toBe('云湖交警');
  });

  it('the account the page shows is part of it (F45)', () => {
    const switched = page('home-new', (html) => html.replaceAll('云湖区发布', '云湖文旅'));
    const [before, after] = [draftOf(page('home-new'), 'composer'), draftOf(switched, 'composer')];
    expect(after).toEqual({ ...before, account: '云湖文旅' });
    expect(draftKey(after ?? never())).not.toBe(draftKey(before ?? never()));
  });

  it('each of two composers has its own text (F37)', () => {
    const doc = page('two-composers-F37');
    const texts = findForms(site, doc).map((form) => site.readDraft(intentOfForm(form), doc)?.fields.text);
    expect(texts).toEqual(['', '这条提示请转给家里的老人。']);
  });

  it('a composer without its button does not take the other one’s (F37)', () => {
    const doc = page('two-composers-F37');
    const [first, second] = findForms(site, doc);
    first?.publish.remove();
    expect(findForms(site, doc).map((form) => form.editors.text)).toEqual([second?.editors.text]);
  });

  it('a timed row is its own words and time, without its controls (F24)', () => {
    const doc = page('timer-list-F24');
    const trigger = [...doc.querySelectorAll('a')].find((link) => link.textContent === '立即发送');
    const intent = intentOfClick(site, doc, trigger ? pathOf(trigger) : []);
    expect(intent?.control?.id).toBe('send-timed-now');
    const draft = intent && site.readDraft(intent, doc);
    expect(draft?.fields.text).toBe('明早九点起，湖滨路恢复双向通行[车]\n2026-12-01 09:00');
  });
});

describe('a page in motion', () => {
  it.each([
    'home-new',
    'home-old',
    'comments-new-F26',
    'comments-old-F26',
    'inbox-new',
    'inbox-old',
    'video-new-F33',
    'video-old-F33',
  ])('%s under other hashes is read alike (F23)', (name) => {
    const [doc, other] = [page(name), page(name, rehash)];
    expect(other.documentElement.outerHTML).not.toBe(doc.documentElement.outerHTML);
    const read = (one: Document) =>
      findForms(site, one).map((form) => site.readDraft(intentOfForm(form), one));
    expect(read(other)).toEqual(read(doc));
    expect(inquiries(other).map(({ key }) => key)).toEqual(inquiries(doc).map(({ key }) => key));
  });

  it('the button is found again after its node was replaced (F11)', () => {
    const doc = page('home-new');
    const form = formOf(doc, 'composer');
    const fresh = form.publish.cloneNode(true) as HTMLElement;
    form.publish.replaceWith(fresh);
    expect(relocate(site, doc, intentOfForm(form))).toBe(fresh);
  });

  it('a press on what covers 「发布」 is meant for it (F12), but proves nothing', () => {
    const doc = page('video-new-F33');
    const cover = doc.querySelector('[class*="_check_"] > [class*="_cover_"]');
    const intent = intentOfClick(site, doc, cover ? pathOf(cover) : []);
    expect([intent?.surface, intent?.unsure]).toEqual(['video', true]);
    expect(intentOfClick(site, doc, pathOf(formOf(doc, 'video').publish))?.unsure).toBeUndefined();
  });

  it.each([
    [{}, 'sends'],
    [{ ctrlKey: true }, 'is nothing'],
    [{ shiftKey: true }, 'is unsure'],
  ])('Enter with %j in a message %s (F7)', (held, meaning) => {
    const doc = page('chat-new');
    const box = formOf(doc, 'directMessage').editors[MAIN_FIELD] ?? null;
    const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    const event = { type: 'keydown', key: 'Enter', ...none, ...held, composedPath: () => [box] };
    const intent = intentOfKey(site, doc, event as unknown as KeyboardEvent);
    const found = !intent ? 'is nothing' : intent.unsure ? 'is unsure' : 'sends';
    expect(found).toBe(meaning);
  });
});

describe('addresses', () => {
  it.each(['https://passport.weibo.com/sso/signin', 'https://s.weibo.com/weibo?q=1', 'https://m.weibo.cn/'])(
    '%s is none of ours (F38)',
    (address) => expect(findSite(address)).toBeNull(),
  );

  it('a login laid over the page ends the session (F38)', () => {
    const doc = page('home-new', (html) =>
      html.replace('</body>', '<iframe src="https://passport.weibo.com/sso/signin"></iframe></body>'),
    );
    expect(site.isLoggedOut(doc)).toBe(true);
  });

  it('only a visible frame on the timer page blinds it (F29)', () => {
    const timer = findPage(site, 'https://me.weibo.com/content/timer');
    expect(timer?.isBlind?.(page('timer-frame-F29'))).toBe(true);
    expect(timer?.isBlind?.(page('timer-list-F24'))).toBe(false);
    expect(findPage(site, 'https://me.weibo.com/content/video')).toBeNull();
  });
});

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one);
  return path;
}

function never(): never {
  throw new Error('no draft');
}
