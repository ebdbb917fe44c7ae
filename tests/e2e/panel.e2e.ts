import assert from 'node:assert/strict';
import { findParts } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { COMMENTS as DOUYIN, MESSAGES as DOUYIN_CHAT, openReply, REPLY_REQUEST } from './douyin-steps.ts';
import { type AddScenario, familyUnderTest, type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import {
  answerWith,
  described,
  fillLibrary,
  holds,
  openPanel,
  panel,
  says,
  sentNothing,
  suggestion,
  textIn,
} from './panel-steps.ts';
import { MESSAGES, COMMENTS as WECHAT, write } from './wechat-steps.ts';
import { CHAT, DETAIL, INBOX, MESSAGE, MESSAGE_BOX, openDialog, REPLY, REPLY_BOX } from './weibo-steps.ts';

const add = scenarios();
/** The answers these scenarios need are put in through a protocol that Firefox does not speak. */
const scenario: AddScenario = (...given) => {
  if (familyUnderTest() === 'chromium') add(...given);
};
const LINES = '您好，路灯已报修。\n一般三个工作日修好。\n感谢您的反映！';
const plain = [{ text: '', suggestions: [suggestion('lamp', LINES)] }];
const ITEM = '#commentlist .weui-desktop-panel__bd > .comment-list__item';

scenario(
  'under a post: the chip of a comment opens its panel; blanks first; the box is opened, filled, and undone by one key',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    const answer = '请带身份证到{{办理地点}}办理。';
    await answerWith(stage, [{ text: '', suggestions: [suggestion('card', answer)] }]);
    const part = await openPanel(stage, '.con1');
    assert.equal(await described(part), '王小明 的留言');
    await says(part, '解放街的路灯已经三天没亮了');
    await says(part, '有效期至 2099-12-31');
    const fill = await part.get('button', '填入回复');
    assert.equal(await fill.isDisabled(), true);
    await (await part.get('textbox', '办理地点')).type('便民中心');
    await waitFor('the blank to count', async () => !(await fill.isDisabled()));
    await fill.click();
    await holds(stage, REPLY_BOX, '请带身份证到便民中心办理。');
    await says(part, '已填入');
    await stage.press('Control', 'z');
    await holds(stage, REPLY_BOX, '');
    sentNothing(stage, REPLY);
    const [row] = await waitForRows(stage.launched, 'reply.inserted', before);
    assert.deepEqual(
      [row?.data, row?.platform, row?.surface],
      [{ answer: 'card', rank: 1 }, 'weibo', 'reply'],
    );
  },
  DETAIL,
);

scenario(
  'inbox: the panel comes with the reply box and goes with it; at the caret, nothing deleted',
  async (stage) => {
    await stage.chip(/本页不涉及/);
    await answerWith(stage, plain);
    await openDialog(stage, 1);
    const part = await panel(stage);
    assert.equal(await described(part), '湖边散步的人 的留言');
    await stage.typeIn(REPLY_BOX, '前后');
    await stage.press('ArrowLeft');
    await (await part.get('button', '填入回复')).click();
    await holds(stage, REPLY_BOX, `前${LINES}后`);
    await stage.page.$eval('.woo-dialog-title', (title) => {
      title.textContent = '回复 @别的居民';
    });
    await waitFor(
      'the end of the panel',
      async () => !(await findParts(stage.page, 'region', '答复建议'))[0],
    );
    sentNothing(stage, REPLY);
  },
  INBOX,
);

scenario(
  'nothing suitable is said in so many words; the message becomes a case, which is passed on',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.chip(/已守护/);
    await answerWith(stage, [{ text: '', suggestions: [] }]);
    const part = await openPanel(stage, '.con1');
    await says(part, '没有找到合适的答复');
    await (await part.get('button', '登记办件')).click();
    const choice = await part.get('combobox', '分类');
    await choice.handle.focus();
    await stage.press('End');
    await (await part.get('button', '确认')).click();
    await says(part, '已登记办件');
    await (await part.get('button', '转办')).click();
    await (await part.get('textbox', '转办部门')).type('综合行政执法局');
    await (await part.get('button', '确认')).click();
    await says(part, '已登记并转办');
    const opened = await waitForRows(stage.launched, 'case.opened', before);
    const [assigned] = await waitForRows(stage.launched, 'case.assigned', before);
    assert.equal(opened.length, 1);
    assert.equal(assigned?.subject, opened[0]?.subject);
    assert.match(String(assigned?.data.to), /综合行政执法局/);
    sentNothing(stage, REPLY);
  },
  DETAIL,
);

scenario(
  'a list scrolled away under the panel: its nodes are other comments now, and nothing is put in',
  async (stage) => {
    await stage.chip(/已守护/);
    await answerWith(stage, plain);
    const part = await openPanel(stage, '.con1');
    await says(part, '路灯已报修');
    const first = await stage.page.$eval('.con1', (body) => body.textContent);
    await stage.page.evaluate(() => scrollTo(0, 2600));
    await waitFor('the nodes to be used again', async () =>
      stage.page.$$eval('.con1', (all, words) => all.every((one) => one.textContent !== words), first),
    );
    await (await part.get('button', '填入回复')).click();
    await says(part, '没有填入');
    assert.equal(await stage.page.$(REPLY_BOX), null);
  },
  DETAIL,
);

scenario(
  'chat: Enter in the panel is neither seen nor sent by the page, not even the end of the key; Esc gives the focus back',
  async (stage) => {
    await stage.clickOn('.session-list li .usrn', '阿珍');
    await stage.chip(/已守护/);
    await stage.page.evaluate(() => {
      for (const type of ['keydown', 'keyup'])
        addEventListener(type, (event) => (document.title += (event as KeyboardEvent).key), true);
      document.title = '';
    });
    await answerWith(stage, plain);
    await stage.page.focus(MESSAGE_BOX);
    await stage.press('Alt', 'Shift', 'KeyR');
    const part = await panel(stage);
    assert.equal(await described(part), '阿珍 的留言');
    await (await part.get('button', '填入回复')).handle.focus();
    await stage.press('Enter');
    await holds(stage, MESSAGE_BOX, LINES);
    await (await part.get('button', '填入回复')).handle.focus();
    await stage.press('Escape');
    await waitFor(
      'the end of the panel',
      async () => !(await findParts(stage.page, 'region', '答复建议'))[0],
    );
    assert.equal(await stage.page.$eval(MESSAGE_BOX, (box) => document.activeElement === box), true);
    assert.doesNotMatch(await stage.page.title(), /Enter|Escape/);
    sentNothing(stage, MESSAGE);
  },
  CHAT,
);

scenario(
  'WeChat: the short answer where the long one is too long, refused by so many characters where nothing fits; one undo',
  async (stage) => {
    const long = suggestion('long', '长'.repeat(601), { short: LINES });
    const same = suggestion('same', '满'.repeat(600));
    await stage.page.waitForSelector(ITEM);
    await answerWith(stage, [{ text: '', suggestions: [long, same] }]);
    await stage.clickOn(`${ITEM}:nth-child(2) > .comment-list__item-container .icon-reply`);
    await stage.chip(/已守护/);
    const part = await panel(stage);
    assert.equal(await described(part), '李四 的留言');
    const [first, second] = await part.all('button', '填入回复');
    await first?.click();
    const box = `${ITEM}:nth-child(2) > .comment-reply-box .ProseMirror`;
    await holds(stage, box, LINES);
    await says(part, '已填入');
    await second?.click();
    await says(part, `超出字数上限 ${LINES.length} 字`);
    await holds(stage, box, LINES);
    await stage.page.focus(box);
    await stage.press('Control', 'z');
    await holds(stage, box, '输入回复');
    sentNothing(stage, '/misc/appmsgcomment');
  },
  WECHAT,
);

scenario(
  'WeChat, the old message page: the box is opened; the Enter that presses our button does not send when it comes up (F8)',
  async (stage) => {
    await stage.page.waitForSelector('.message_item');
    await answerWith(stage, plain);
    const part = await openPanel(stage, '.message_item', 1);
    assert.equal(await described(part), '周女士 的留言');
    await (await part.get('button', '填入回复')).handle.focus();
    await stage.press('Enter');
    await holds(stage, '.message_item:nth-child(2) .js_editorArea', LINES);
    await says(part, '已填入');
    sentNothing(stage, '/cgi-bin/singlesend');
  },
  `${MESSAGES}&build=old`,
);

scenario(
  'WeChat, the new message page, where it looks as expected',
  async (stage) => {
    await stage.page.waitForSelector('.chat__person');
    await answerWith(stage, plain);
    await stage.clickOn('.chat__person', '周女士');
    const part = await panel(stage);
    await write(stage, '.chat__talk .ProseMirror', '好');
    await (await part.get('button', '填入回复')).click();
    await holds(stage, '.chat__talk .ProseMirror', `好${LINES}`);
    sentNothing(stage, '/cgi-bin/singlesend');
  },
  MESSAGES,
);

scenario(
  'Douyin: of two people of one name the right one; a box that names somebody else is left alone (F1, F5)',
  async (stage) => {
    await stage.chip(/已守护/);
    await answerWith(stage, plain);
    await openReply(stage, '云湖老李');
    const part = await openPanel(stage, '[class*="comment-content-text"]', 2);
    await says(part, '拍得真好看');
    await (await part.get('button', '填入回复')).click();
    const own = '[placeholder="回复 小王："]';
    await holds(stage, own, LINES);
    await says(part, '已填入');
    assert.equal((await stage.page.$$(own)).length, 1);
    await holds(stage, '[placeholder="回复 云湖老李："]', '');
    await stage.press('Control', 'z');
    await holds(stage, own, '');
    await rename(stage, own);
    // The panel has done its work: it refuses, or has gone with the box it stood beside.
    const [again] = await findParts(stage.page, 'button', '填入回复');
    await again?.click().catch(() => undefined);
    await waitFor('the panel to refuse or go', async () => {
      const [region] = await findParts(stage.page, 'region', '答复建议');
      return !region || (await region.text()).includes('没有填入');
    });
    await holds(stage, '[placeholder="回复 张老师："]', '');
    sentNothing(stage, REPLY_REQUEST);
  },
  DOUYIN,
);

scenario(
  'Douyin messages: the words are pasted; the conversation of somebody else is not answered',
  async (stage) => {
    await stage.clickOn('[role="listitem"]', '小李');
    await stage.chip(/已守护/);
    await answerWith(stage, plain);
    const part = await openPanel(stage, '[class*="chat-input"]');
    assert.equal(await described(part), '小李 的留言');
    await (await part.get('textbox')).type('路灯坏了');
    await (await part.get('button', '查找')).click();
    await (await part.get('button', '填入回复')).click();
    await holds(stage, '[class*="chat-input"]', LINES);
    await says(part, '已填入');
    await stage.clickOn('[role="listitem"]', '小王');
    await (await part.get('button', '填入回复')).click();
    await says(part, '没有填入');
    await holds(stage, '[class*="chat-input"]', LINES);
  },
  DOUYIN_CHAT,
);

add(
  'both browsers, with the library itself: its answer with the blanks filled, in the right box, one undo',
  async (stage) => {
    await stage.chip(/已守护/);
    await fillLibrary(stage);
    const part = await openPanel(stage, '.con1', 4);
    assert.equal(await described(part), '小鹿同学 的留言');
    const article = await part.get('article');
    for (const blank of await article.all('textbox')) await blank.type('便民中心');
    const fill = await article.get('button', '填入回复');
    await waitFor('the blanks to count', async () => !(await fill.isDisabled()));
    await fill.click();
    await says(part, '已填入');
    assert.match(await textIn(stage, REPLY_BOX), /^居住证请带身份证到便民中心办理。$/);
    await stage.press('Control', 'z');
    await holds(stage, REPLY_BOX, '');
    sentNothing(stage, REPLY);
  },
  DETAIL,
);

/** The list puts another person behind the box. */
function rename(stage: Stage, box: string): Promise<void> {
  return stage.page.$eval(box, (element) => element.setAttribute('placeholder', '回复 张老师：'));
}
