import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import douyin from '#utils/sites/douyin/site.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';
import { intentOfClick, intentOfForm, relocate } from '#utils/sites/intents.ts';

const ROUTE = 'https://creator.douyin.com/creator-micro/content/post/video';
const FIXTURES = new URL('../../fixtures/pages/douyin/', import.meta.url);

function open(html: string, address = ROUTE): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  Object.defineProperty(document, 'location', { value: new URL(address) });
  return document as unknown as Document;
}

function frozen(name: string): string {
  return readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8');
}

function form(extra = '', text = '正文'): string {
  return `<div><input placeholder="填写作品标题，为作品获得更多流量" value="标题">
    <div class="zone-container" contenteditable="true"><div class="ace-line">${text}</div></div>
    ${extra}<button>发布</button></div>`;
}

function draftIn(doc: Document) {
  const [found] = findForms(douyin, doc);
  if (!found) throw new Error('no form');
  return douyin.readDraft(intentOfForm(found), doc);
}

const anchor = (inside: string, kind = '购物车') =>
  `<div><div class="semi-select"><span class="semi-select-selection-text">${kind}</span></div>
   <div id="douyin_creator_pc_anchor_jump">${inside}</div></div>`;

describe('what goes out with a work', () => {
  it('a link pasted while 「添加链接」 is disabled by class only (F10), then the card it became', () => {
    const pasted =
      '<input placeholder="粘贴商品链接" value="https://s.example/1"><span class="cart-mybtn-disable-a1">添加链接</span>';
    expect(draftIn(open(form(anchor(pasted))))?.attachments).toEqual([
      { kind: '购物车', text: '', url: 'https://s.example/1' },
    ]);
    const card =
      '<input placeholder="粘贴商品链接" value=""><div class="cart-item-x1"><a href="https://s.example/1">云湖茶礼</a><span>删除</span></div>';
    expect(draftIn(open(form(anchor(card))))?.attachments).toEqual([
      { kind: '购物车', text: '云湖茶礼', url: 'https://s.example/1' },
    ]);
  });

  it('a place once chosen, but not the words of an empty control', () => {
    expect(draftIn(open(form(anchor('<span>输入地理位置</span>', '位置'))))?.attachments).toEqual([]);
    expect(draftIn(open(form(anchor('<span>云湖湿地</span>', '位置'))))?.attachments).toEqual([
      { kind: '位置', text: '云湖湿地', url: null },
    ]);
  });

  it('a declaration once chosen', () => {
    const row = (text: string) =>
      `<section><div>自主声明</div><div><span class="selectText-a">${text}</span></div></section>`;
    expect(draftIn(open(form(row('请选择自主声明'))))?.attachments).toEqual([]);
    expect(draftIn(open(form(row('内容由AI生成'))))?.attachments).toEqual([
      { kind: '自主声明', text: '内容由AI生成', url: null },
    ]);
  });

  it('links and pictures in the body of an article; emoji are words (F26)', () => {
    const text =
      '见<a href="https://www.example.gov.cn/a">原文</a><img src="blob:1"><img alt="[赞]" src="e.png">';
    const draft = draftIn(open(form('', text), ROUTE.replace('video', 'article')));
    expect(draft?.surface).toBe('article');
    expect(draft?.fields.text).toBe('见原文[赞]');
    expect(draft?.links).toEqual([{ url: 'https://www.example.gov.cn/a', text: '原文' }]);
    expect(draft?.images).toEqual([{ source: 'blob:1', name: null }]);
  });

  it('the marks of the description editor are not text, what stands beside them is (F20)', () => {
    const text = '正文<span data-enter="true">\u200b字</span>';
    expect(draftIn(open(form('', text)))?.fields.text).toBe('正文字');
  });
});

describe('which boxes and buttons count', () => {
  it('a hidden twin of the title and of the button count for nothing (F33)', () => {
    const twins = '<input placeholder="填写作品标题" value="旧" hidden><button hidden>发布</button>';
    const doc = open(form().replace('<div>', `<div>${twins}`));
    expect(draftIn(doc)?.fields.title).toBe('标题');
  });

  it('buttons whose label only contains the word are nobody (F6)', () => {
    const doc = open('<button>高清发布</button><button>发布视频</button><button>定时发布</button>');
    expect(findOrphans(douyin, doc, [])).toEqual([]);
    const [first] = doc.querySelectorAll('button');
    expect(first && intentOfClick(douyin, doc, [first, doc.body])).toBeNull();
  });

  it('another deploy hashes every class anew and changes nothing (F23)', () => {
    for (const name of ['video-new', 'image-old', 'comment-new-F5', 'message-new']) {
      const { url, forms } = JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8'));
      const rehashed = frozen(name).replaceAll(/-[A-Za-z0-9]{6}(?=[ "])/g, '-Q7zzX9');
      expect(rehashed).not.toBe(frozen(name));
      const { document } = parseHTML(rehashed);
      Object.defineProperty(document, 'location', { value: new URL(url) });
      const doc = document as unknown as Document;
      expect(findForms(douyin, doc).map((found) => found.surface)).toEqual(forms);
      expect(douyin.readAccount(doc)).toBe('云湖区发布');
    }
  });

  it('a button that was replaced is found again (F11)', () => {
    const doc = open(form());
    const [found] = findForms(douyin, doc);
    if (!found) throw new Error('no form');
    const intent = intentOfForm(found);
    const fresh = found.publish.cloneNode(true) as HTMLElement;
    found.publish.replaceWith(fresh);
    expect(relocate(douyin, doc, intent)).toBe(fresh);
  });

  it('a click inside a component with a root of its own is judged by its path, not by its target (F34)', () => {
    const doc = open(form().replace('>发布<', '><x-label>发布</x-label><'));
    const label = doc.querySelector('x-label');
    const button = doc.querySelector('button');
    if (!label || !button) throw new Error('no button');
    const slot = doc.createElement('slot');
    const root = { nodeType: 11 } as unknown as EventTarget;
    const intent = intentOfClick(douyin, doc, [slot, root, label, button, doc.body, doc]);
    expect(intent?.surface).toBe('video');
  });

  it('the reply box without its own button does not take the one of the box above (F5)', () => {
    const doc = open(
      `<div><div class="input-a" contenteditable="true" placeholder="有爱评论，说点好听的~"></div><button>发送</button></div>
       <div><div class="input-a" contenteditable="true" placeholder="回复 小王："></div></div>`,
      'https://creator.douyin.com/creator-micro/interactive/comment',
    );
    expect(findForms(douyin, doc).map((found) => found.surface)).toEqual(['comment']);
  });
});

describe('comments of others', () => {
  const found = (html: string) =>
    douyin.findInquiries?.(open(html, 'https://creator.douyin.com/creator-micro/interactive/comment')) ?? [];

  it.each(['comment-new-F5', 'comment-old-F40'])(
    '%s: what was said, by whom, and the box that answers it',
    (name) => {
      const inquiries = found(frozen(name));
      expect(inquiries.map(({ author, text }) => [author, text])).toEqual([
        ['小王', '请问医保新政什么时候开始执行？[捂脸]'],
        ['云湖老李', '路口的红绿灯坏了三天了，没人管吗'],
        ['小王', '拍得真好看'],
        ['清溪', '我也看到了，今早还没修'],
        ['一只猫', '支持！[赞]'],
      ]);
      expect(inquiries.map(({ box }) => box?.getAttribute('placeholder') ?? null)).toEqual([
        '回复 小王：',
        ...[null, null, null, null],
      ]);
      expect(new Set(inquiries.map(({ key }) => key)).size).toBe(inquiries.length);
    },
  );

  it('a node filled with another comment is another inquiry, and its box answers nobody (F1)', () => {
    const [before] = found(frozen('comment-new-F5'));
    const refilled = frozen('comment-new-F5').replace('>小王<', '>张老师<');
    const [after] = found(refilled);
    expect(before?.box).not.toBeNull();
    expect(after?.key).not.toBe(before?.key);
    expect(after?.box).toBeNull();
  });

  it("the account's own comments are none", () => {
    const row = (badge: string) =>
      `<div><span class="username-a">某人</span>${badge}<div class="comment-content-text-b">好</div></div>`;
    expect(found(row('')).length).toBe(1);
    expect(found(row('<span>作者</span>'))).toEqual([]);
  });
});

describe('whether somebody is logged in (F38)', () => {
  const qr = '<div>扫码登录</div><div>手机号登录</div><span>二维码失效</span>';

  it('the ways in, also over a form', () => {
    expect(douyin.isLoggedOut(open(qr))).toBe(true);
    expect(douyin.isLoggedOut(open(form() + qr))).toBe(true);
  });

  it('what people write is no login page', () => {
    const said = ['扫码登录', '手机号登录'].map((text) => `<p class="comment-content-text-a">${text}</p>`);
    expect(douyin.isLoggedOut(open(said.join('')))).toBe(false);
    expect(douyin.isLoggedOut(open('<div>扫码登录</div>'))).toBe(false);
    expect(douyin.isLoggedOut(open(`<div hidden>${qr}</div>`))).toBe(false);
  });
});
