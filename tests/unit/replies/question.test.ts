import { describe, expect, it } from 'vitest';
import { withQuestion } from '#entrypoints/guard.content/question.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import type { Inquiry, Site } from '#utils/sites/define-site.ts';

const doc = null as unknown as Document;
const open = { author: '湖边', text: '在哪办？', surface: 'reply', box: {} } as Inquiry;

function siteWith(...inquiries: Inquiry[]): Site {
  return { findInquiries: () => inquiries } as unknown as Site;
}

describe('the question of a reply', () => {
  const reply = plainDraft('您好', { surface: 'reply' });

  it('is what the one open box answers', () => {
    const site = siteWith({ ...open, box: null, text: '别的' }, open);
    expect(withQuestion(site, reply, doc).quoted).toEqual({ author: '湖边', text: '在哪办？' });
  });

  it('is not guessed where two boxes are open, and not read for a post', () => {
    expect(withQuestion(siteWith(open, open), reply, doc)).toBe(reply);
    const post = plainDraft('您好');
    expect(withQuestion(siteWith(open), post, doc)).toBe(post);
  });

  it('stays what the site has read', () => {
    const read = { ...reply, quoted: { author: 'a', text: 'b' } };
    expect(withQuestion(siteWith(open), read, doc)).toBe(read);
  });

  it('is cut to what the background takes', () => {
    const long = withQuestion(siteWith({ ...open, text: '长'.repeat(60_000) }), reply, doc);
    expect(long.quoted?.text.length).toBe(20_000);
  });
});
