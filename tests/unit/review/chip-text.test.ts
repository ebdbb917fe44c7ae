import { describe, expect, it } from 'vitest';
import { chipText } from '#components/overlay/chip-text.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { GuardState } from '#utils/messages/names.ts';

const guarding = (block: number, warn: number, note: number): GuardState => ({
  kind: 'guarding',
  counts: { block, warn, note },
});

describe('the chip says exactly', () => {
  it.each<[string, GuardState]>([
    ['先审 已守护', { kind: 'guarding', counts: null }],
    ['先审 已守护 · 未见问题', guarding(0, 0, 0)],
    ['先审 已守护 · 禁止 1 · 警告 2 · 提示 3', guarding(1, 2, 3)],
    ['先审 已守护 · 警告 2', guarding(0, 2, 0)],
    ['先审 门禁未生效 · 扩展已更新，请刷新页面', { kind: 'lost', reason: 'updated' }],
    ['先审 门禁未生效 · 页面未识别', { kind: 'lost', reason: 'unrecognised' }],
    ['先审 已暂停', { kind: 'paused', reason: null }],
    ['先审 已暂停 · 非备案账号', { kind: 'paused', reason: 'unregistered' }],
    ['先审 本页不涉及', { kind: 'idle' }],
  ])('%s', (text, state) => {
    expect(chipText(state, wordsFor('zh_CN'))).toBe(text);
  });
});
