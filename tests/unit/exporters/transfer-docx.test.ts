import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { transferDocx } from '#utils/exporters/transfer-docx.ts';

const form = {
  title: '群众诉求转办单',
  number: '编号：2026-1',
  rows: [{ label: '诉求内容', value: '路灯\u0000坏了\u000b，\ud83d没人修\n请尽快', isLong: true }],
  signatures: ['经办人：', '审核人：'],
  note: '2026年8月3日',
};

it('holds a citizen’s words, without what would make the file unreadable', async () => {
  const bytes = await (await transferDocx(form)).arrayBuffer();
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);
  expect(texts).toContain('路灯坏了，没人修');
  expect(texts).toContain('请尽快');
});
