import assert from 'node:assert/strict';
import { MESSAGES as DOUYIN_CHAT } from './douyin-steps.ts';
import { scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { openPanel, says } from './panel-steps.ts';

const scenario = scenarios();

scenario(
  'no library needed: an emergency says whom to call before anything else, and the case takes it over',
  async (stage) => {
    const before = await lastSeq(stage.launched);
    await stage.clickOn('[role="listitem"]', '小李');
    await stage.chip(/已守护/);
    const part = await openPanel(stage, '[class*="chat-input"]');
    await (await part.get('textbox')).type('我爸被困电梯了，昏迷不醒');
    await (await part.get('button', '查找')).click();
    const card = await part.get('alert', '分诊建议');
    const words = await card.text();
    assert.match(words, /可能危及生命.*119.*110.*120.*特急.*「被困电梯」「昏迷不醒」.*紧急求助/s);
    await (await part.get('button', '登记办件')).click();
    await (await part.get('combobox', '紧急程度')).handle.focus();
    await (await part.get('button', '确认')).click();
    await says(part, '已登记办件');
    const [opened] = await waitForRows(stage.launched, 'case.opened', before);
    assert.deepEqual([opened?.data.urgency, opened?.data.category], ['emergency', 'emergency']);
    assert.equal((await card.text()).includes('110'), true);
  },
  DOUYIN_CHAT,
);
