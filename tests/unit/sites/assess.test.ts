import { describe, expect, it } from 'vitest';
import { assess, type PageView } from '#utils/sites/assess.ts';
import type { Form, PageKind } from '#utils/sites/define-site.ts';

const home: PageKind = { id: 'home', matches: () => true, requires: ['composer'], is: [], isNot: [] };
const either: PageKind = { ...home, requires: [], requiresAny: ['article', 'composer'] };
const elsewhere: PageKind = { ...home, requires: [], requiresAny: ['article'] };
const composer = { surface: 'composer' } as Form;
const repost = { surface: 'repost' } as Form;
const view: PageView = { page: home, forms: [composer], orphans: 0, loggedOut: false };

describe('assessment', () => {
  it.each([
    ['the required form is there', view, 'guarding'],
    ['the required form is gone', { ...view, forms: [] }, 'missing'],
    ['one of several is enough', { ...view, page: either }, 'guarding'],
    ['none of several is not', { ...view, page: elsewhere }, 'missing'],
    ['another form does not stand in for it', { ...view, forms: [repost] }, 'missing'],
    ['a guarded label without a form', { ...view, orphans: 1 }, 'missing'],
    ['what publishes sits in a frame of its own (F29)', { ...view, blind: true }, 'missing'],
    ['nobody is logged in', { ...view, forms: [], orphans: 1, loggedOut: true }, 'idle'],
    ['a page with nothing to guard', { ...view, page: null, forms: [] }, 'idle'],
    ['a form on a page that need not have one', { ...view, page: null, forms: [repost] }, 'guarding'],
    ['a foreign button on a page we do not claim', { ...view, page: null, forms: [], orphans: 1 }, 'idle'],
  ])('%s', (_name, seen, expected) => {
    expect(assess(seen)).toBe(expected);
  });
});
