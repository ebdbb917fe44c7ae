import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Site } from '#utils/sites/define-site.ts';
import { sites } from '#utils/sites/registry.ts';

const siteOf = (id: string): Site => {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
};

const found = (id: string, name: string) => {
  const html = readFileSync(new URL(`../../fixtures/pages/${id}/${name}.html`, import.meta.url), 'utf8');
  return siteOf(id).findInquiries?.(parseHTML(html).document as unknown as Document) ?? [];
};

describe('what can be answered', () => {
  it('Weibo: the last words of the person the conversation is with', () => {
    const [only, second] = found('weibo', 'chat-new');
    expect(second).toBeUndefined();
    expect([only?.surface, only?.text, only?.box?.id]).toEqual([
      'directMessage',
      '你好，想问一下居住证怎么办',
      'webchat-textarea',
    ]);
  });

  it('Douyin: whom the conversation is with, though not what they said', () => {
    const [only, second] = found('douyin', 'message-new');
    expect(second).toBeUndefined();
    expect([only?.surface, only?.text, only?.author !== '']).toEqual(['directMessage', '', true]);
    expect(only?.box).not.toBeNull();
  });

  it.each([
    ['weibo', 'comments-new-F26'],
    ['weibo', 'inbox-new'],
    ['wechat', 'comments-F2-F3-F4'],
    ['wechat', 'messages-old'],
    ['douyin', 'comment-new-F5'],
  ])('%s %s: every one has a block of its own and a way to open its box', (id, name) => {
    const all = found(id, name);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all.map(({ element }) => element)).size).toBe(all.length);
    const openers = all.map(({ opener }) => opener);
    expect(openers).not.toContain(null);
    expect(new Set(openers).size).toBe(all.length);
    for (const { element, opener } of all) expect(element.contains(opener)).toBe(true);
  });
});
