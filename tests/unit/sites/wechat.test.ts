import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assess } from '#utils/sites/assess.ts';
import { findPage } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfClick, intentOfForm, isCancel, isChainOpen } from '#utils/sites/intents.ts';
import wechat from '#utils/sites/wechat/site.ts';

const FIXTURES = new URL('../../fixtures/pages/wechat/', import.meta.url);

function open(html: string): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document as unknown as Document;
}

function frozen(name: string): Document {
  return open(readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8'));
}

function article(body: string, around = ''): string {
  return `<div id="js_title_main"><textarea id="title" class="js_title">题</textarea></div>
    <div id="ueditor_0"><div class="ProseMirror" contenteditable="true">${body}</div></div>${around}
    <span id="js_send"><button class="mass_send"><span class="send_wording">发表</span></button></span>`;
}

function draftIn(doc: Document) {
  const form = findForms(wechat, doc)[0];
  if (!form) throw new Error('no form');
  return wechat.readDraft(intentOfForm(form), doc);
}

/** The way a click on this element takes. */
function pathOf(element: Element | null | undefined): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node = element; node; node = node.parentElement) path.push(node);
  return path;
}

function labelled(doc: Document, text: string, number = 0): Element | undefined {
  return [...doc.querySelectorAll('button')].filter((one) => one.textContent === text)[number];
}

describe('what goes out with an article', () => {
  it('cards by their tag, links apart from links into mini-programs, and nothing of it as text', () => {
    const body = `<p>看<a href="https://www.bl.gov.cn/">官网</a><a class="weapp_text_link" data-miniprogram-appid="wx1"
      data-miniprogram-path="pages/a" href="">取号</a></p>
      <section><mp-common-profile data-nickname="云湖文旅" data-headimg="//img.example/h.png"></mp-common-profile></section>
      <mp-unheard-of data-name="新卡片" data-url="https://shop.example/1"></mp-unheard-of>`;
    const draft = draftIn(open(article(body)));
    expect(draft?.links).toEqual([{ url: 'https://www.bl.gov.cn/', text: '官网' }]);
    expect(draft?.attachments).toEqual([
      { kind: 'miniProgram', text: '取号', url: 'wx1/pages/a' },
      { kind: 'account', text: '云湖文旅', url: null },
      { kind: 'mp-unheard-of', text: '新卡片', url: 'https://shop.example/1' },
    ]);
    expect(draft?.fields.text?.trim()).toBe('看官网取号');
  });

  it('原文链接, the cover, the other articles of the draft, a chosen declaration', () => {
    const around = `<div id="js_article_url_area"><input type="text" value="https://www.zj.gov.cn/a"></div>
      <div id="js_cover_area"><div style="background-image:url(&quot;https://img.example/c.jpg&quot;)"></div></div>
      <div class="js_appmsg_item current"><h4 class="js_appmsg_title">题</h4></div>
      <div class="js_appmsg_item"><h4 class="js_appmsg_title">第二篇</h4></div>
      <span class="js_claim_source_selected">个人观点，仅供参考</span>`;
    const draft = draftIn(open(article('<p>正文</p>', around)));
    expect(draft?.links).toEqual([{ url: 'https://www.zj.gov.cn/a', text: '阅读原文' }]);
    expect(draft?.images).toEqual([{ source: 'https://img.example/c.jpg', name: null }]);
    expect(draft?.attachments.map(({ text }) => text)).toEqual(['第二篇', '个人观点，仅供参考']);
  });

  it('the title a person sees, not its hidden twin (F18); the old box where it is alone', () => {
    expect(draftIn(frozen('article-new-F18-F20'))?.fields.title).toBe('出行提示');
    expect(draftIn(open(article('<p>正文</p>')))?.fields.title).toBe('题');
  });

  it('an empty editor is empty, whatever its hint says (F20)', () => {
    const fields = draftIn(frozen('article-empty-F20'))?.fields ?? {};
    expect(Object.values(fields).join('')).toBe('');
  });
});

describe('the chain', () => {
  const doc = frozen('publish-dialog-F13-F33');

  it('of the buttons called 发表 knows the one of the dialog that is shown (F13)', () => {
    const [hidden, shown, bar] = [0, 1, 2].map((number) => labelled(doc, '发表', number));
    expect(intentOfClick(wechat, doc, pathOf(hidden))).toBeNull();
    expect(intentOfClick(wechat, doc, pathOf(shown))).toMatchObject({ chained: true, surface: 'article' });
    expect(intentOfClick(wechat, doc, pathOf(bar))).toMatchObject({ chained: false, surface: 'article' });
    expect(isChainOpen(wechat, doc)).toBe(true);
    expect(isChainOpen(wechat, frozen('article-empty-F20'))).toBe(false);
  });

  it('is held at the span around 发表 as well as at the button in it', () => {
    for (const css of ['#js_send', '#js_send .send_wording'])
      expect(intentOfClick(wechat, doc, pathOf(doc.querySelector(css)))?.surface).toBe('article');
    expect(intentOfClick(wechat, doc, pathOf(doc.querySelector('#js_submit button')))).toBeNull();
  });

  it('is broken off by 取消 of a dialog that is shown only', () => {
    const [hidden] = [...doc.querySelectorAll('.weui-desktop-dialog__wrp button')].filter(
      (button) => button.textContent === '取消',
    );
    const shown = doc.querySelector('.new_mass_send_dialog[style*="fixed"] .weui-desktop-btn_default');
    expect(isCancel(wechat, pathOf(shown))).toBe(true);
    expect(isCancel(wechat, pathOf(hidden))).toBe(false);
  });

  it.each(['无需声明并发表', '继续群发', '继续发表'])(
    '%s goes on with what is being published (F46)',
    (label) => {
      const asking = open(
        `${article('<p>正文</p>')}<div class="weui-desktop-dialog"><button>${label}</button></div>`,
      );
      const intent = intentOfClick(wechat, asking, pathOf(labelled(asking, label)));
      expect(intent).toMatchObject({ chained: true, surface: 'article' });
      expect(intent && wechat.readDraft(intent, asking)).not.toBeNull();
    },
  );

  it('words of an approval or a code count once they are shown (F16, F33)', () => {
    const shown = (html: string) => {
      const page = open(html);
      return wechat.pendingSigns.filter(({ selector, words }) =>
        [...page.querySelectorAll(selector.map(({ css }) => css).join())].some((element) =>
          words.test(element.textContent ?? ''),
        ),
      );
    };
    expect(shown('<div class="page_msg"><h4>已发送操作申请</h4></div>').map(({ why }) => why)).toEqual([
      'approval',
    ]);
    const code = '<div class="dialog"><h3>微信验证</h3><img class="qrcode js_qrcode"></div>';
    expect(shown(code).map(({ why }) => why)).toEqual(['captcha']);
  });
});

describe('a reply box', () => {
  const box = (classes: string, words: string) =>
    open(`<div class="comment-list__item"><span class="comment-nickname"><span>张三</span></span>
      <div class="comment-reply-box"><div><div class="emotion_editor">
      <div class="ProseMirror" contenteditable="true">${words}</div></div>
      <div class="quick_reply_box_tool_bar"><button class="${classes}">回复</button></div></div></div></div>`);

  it('whose button is off by its class alone sends nothing (F10)', () => {
    const on = box('weui-desktop-btn_primary', '<p>谢谢</p>');
    const off = box('weui-desktop-btn_primary weui-desktop-btn_disabled', '<p>谢谢</p>');
    expect(intentOfClick(wechat, on, pathOf(labelled(on, '回复')))?.surface).toBe('reply');
    expect(intentOfClick(wechat, off, pathOf(labelled(off, '回复')))).toBeNull();
  });

  it('answers somebody once there is something in it', () => {
    expect(draftIn(box('', '<p>谢谢</p>'))?.attachments.map(({ text }) => text)).toEqual(['张三']);
    expect(draftIn(box('', '<p></p>'))?.attachments).toEqual([]);
  });
});

describe('comments and messages of others', () => {
  it('are the list’s own items, with their own box (F2, F3, F4, F26)', () => {
    const found = wechat.findInquiries?.(frozen('comments-F2-F3-F4')) ?? [];
    expect(found.length).toBe(14);
    expect(new Set(found.map(({ key }) => key)).size).toBe(14);
    expect(found.slice(0, 2).map(({ author, text, at }) => ({ author, text, at }))).toEqual([
      { author: '张三', text: '写得好[呲牙]', at: '07-20 12:10:12 浙江' },
      { author: '李四', text: '医保卡在哪里补办？', at: '07-19 12:10:12 浙江' },
    ]);
    expect(found.map(({ box }) => box !== null)).toEqual(found.map((_, index) => index === 1));
  });

  it('are the copy in the dialog while that is open, wherever it was moved (F42)', () => {
    const found = wechat.findInquiries?.(frozen('comments-moved-F42')) ?? [];
    expect(found.map(({ author }) => author)).toEqual(['张三']);
    expect(found[0]?.box).not.toBeNull();
  });

  it('of the old pages are read as well (F41)', () => {
    expect(wechat.findInquiries?.(frozen('comments-old-F41'))[0]?.box?.className).toBe('edit_area');
    const [message] = wechat.findInquiries?.(frozen('messages-old')) ?? [];
    expect([message?.author, message?.text]).toEqual(['李四', '在吗，想问医保报销']);
    expect(message?.box).not.toBeNull();
  });
});

describe('a page', () => {
  const address =
    'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&appmsgid=1&token=1';
  const view = { page: findPage(wechat, address), forms: [], orphans: 0 };

  it('that edits, with neither a box nor a button anybody knows, is not recognised', () => {
    expect(assess({ ...view, loggedOut: false })).toBe('missing');
    expect(assess({ ...view, loggedOut: true })).toBe('idle');
  });
});

describe('the session', () => {
  it.each([
    ['the code of the login page', '<img src="/cgi-bin/scanloginqrcode?action=getqrcode&random=1">', true],
    ['words of an expired session', '<div class="page_msg"><h4>登录超时，请重新登录</h4></div>', true],
    ['a comment with the same words', '<div class="comment-text">登录超时，请重新登录</div>', false],
    ['a login code that is hidden', '<div hidden><img src="/cgi-bin/scanloginqrcode?a=1"></div>', false],
  ])('%s (F38)', (_name, html, expected) => {
    expect(wechat.isLoggedOut(open(html))).toBe(expected);
  });

  it('is over at the addresses of the login page', () => {
    const doc = open('');
    Object.defineProperty(doc, 'location', {
      value: new URL('https://mp.weixin.qq.com/cgi-bin/loginpage?t=1'),
    });
    expect(wechat.isLoggedOut(doc)).toBe(true);
  });
});
