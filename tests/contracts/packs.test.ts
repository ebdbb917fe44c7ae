import { describe, expect, it } from 'vitest';
import { GATES, type Surface } from '#utils/core/draft/draft.ts';
import { parseGuard } from '#utils/packs/guard.ts';
import { parsePack } from '#utils/packs/load.ts';
import { verifyPack } from '#utils/packs/verify.ts';
import { loadNational, readNational } from './rule-examples.ts';

const TERM = {
  wrong: '安照',
  right: '按照',
  guard: null,
  level: 'warn',
  examples: { hit: ['安照规定办理'], miss: ['按照规定办理'] },
};

function smallPack(overrides: Record<string, unknown> = {}) {
  return { ...readNational(), typos: [TERM], commerceHosts: [], ...overrides };
}

describe('the national pack', () => {
  it('parses, and every example of it holds', () => {
    const pack = loadNational();
    const verified = verifyPack(pack);
    expect(verified).toEqual({ ok: true, value: expect.any(Number) });
    expect(pack.typos.length).toBeGreaterThan(350);
    expect(pack.commerceHosts.length).toBeGreaterThan(150);
  });

  const { checklist } = loadNational();
  const requiredOn = (surface: Surface) =>
    checklist.filter(({ required, surfaces }) => required && surfaces.includes(surface));
  const posts = ['composer', 'repost', 'article', 'video', 'imagePost'] as const;
  const answers = ['comment', 'reply', 'directMessage'] as const;

  it.each(posts.flatMap((surface) => GATES.map((gate) => ({ surface, gate }))))(
    'asks for one or two ticks at the $gate gate of a $surface',
    ({ surface, gate }) => {
      const required = requiredOn(surface).filter((item) => item.gate === gate);
      expect([1, 2]).toContain(required.length);
    },
  );

  it.each(answers)('asks for fewer ticks on a %s, yet shows every gate', (surface) => {
    expect(requiredOn(surface).length).toBeGreaterThan(0);
    expect(requiredOn(surface).length).toBeLessThan(requiredOn('composer').length);
    const shown = checklist.filter(({ surfaces }) => surfaces.includes(surface)).map(({ gate }) => gate);
    expect(new Set(shown)).toEqual(new Set(GATES));
  });
});

describe('a broken pack', () => {
  it.each([
    ['an unknown field', smallPack({ typoes: [] }), ''],
    ['a bad version', smallPack({ version: '1.0' }), 'version'],
    [
      'a term without examples',
      smallPack({ typos: [{ ...TERM, examples: { hit: [], miss: ['x'] } }] }),
      'typos[0].examples.hit',
    ],
    ['a term given twice', smallPack({ typos: [TERM, TERM] }), 'typos[1].wrong'],
    [
      'a host that is a URL',
      smallPack({ commerceHosts: [{ host: 'https://a.com/', category: 'x', level: 'warn' }] }),
      'commerceHosts[0].host',
    ],
    ['a dangerous guard', smallPack({ typos: [{ ...TERM, guard: '(?:安照*)*' }] }), 'typos[0].guard'],
    ['not an object', 'pack', ''],
  ])('is refused for %s, naming the field', (_why, json, path) => {
    const parsed = parsePack(json);
    expect(parsed).toMatchObject({ ok: false, error: { path, reason: expect.any(String) } });
  });

  it('is refused when it needs a newer version', () => {
    expect(parsePack(smallPack({ minApp: '0.2.0' }), '0.1.9')).toMatchObject({
      ok: false,
      error: { path: 'minApp' },
    });
    expect(parsePack(smallPack({ minApp: '0.2.0' }), '0.10.0').ok).toBe(true);
  });

  it.each([
    ['hit', { hit: ['按照规定办理'], miss: ['x'] }],
    ['miss', { hit: ['安照规定办理'], miss: ['安照规定办理'] }],
  ])('is refused when a %s example fails, naming the entry', (kind, examples) => {
    const parsed = parsePack(smallPack({ typos: [{ ...TERM, examples }] }));
    if (!parsed.ok) throw new Error(parsed.error.reason);
    const verified = verifyPack(parsed.value);
    expect(verified).toMatchObject({ ok: false, error: { path: `typos[0].examples.${kind}[0]` } });
  });
});

describe('a guard', () => {
  it.each(['(?<![公发])布署(?!名|期)', '截止(?=到?(?:\\d{4}年|昨))', '^既使', 'a{0,16}b', '[\\d.]{1,12}份'])(
    'is let in: %s',
    (source) => expect(parseGuard(source)).toMatchObject({ ok: true }),
  );

  it.each([
    '(a+)+b',
    'a*',
    '(?:a|aa){1,12}b',
    '(?:a{0,9})?(?:a{0,9})?(?:a{0,9})?(?:a{0,9})?b',
    '(a)\\1',
    '(?<name>a)',
    'a{1,}',
    'a{0,99}',
    'a??',
    '(a',
    'a)',
    '[b-a]',
    '[^',
    'a'.repeat(301),
  ])('is refused: %s', (source) => expect(parseGuard(source).ok).toBe(false));
});
