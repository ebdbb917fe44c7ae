import { describe, expect, it } from 'vitest';
import { findPage } from '#utils/sites/define-site.ts';
import { endpoints, findEndpoint, isRequestOf } from '#utils/sites/endpoints.ts';
import { fenceRules } from '#utils/sites/fence-rules.ts';
import { origins } from '#utils/sites/origins.ts';
import { sites } from '#utils/sites/registry.ts';

describe.each(sites)('$id', (site) => {
  it.each(site.pages)('page kind $id knows its own addresses', (page) => {
    for (const address of page.is) expect([address, findPage(site, address)?.id]).toEqual([address, page.id]);
    for (const address of page.isNot)
      expect([address, findPage(site, address)?.id]).not.toEqual([address, page.id]);
  });

  it('claims no page of another site', () => {
    const others = sites
      .filter((other) => other !== site)
      .flatMap((other) => other.pages.flatMap((page) => page.is));
    for (const address of others) {
      expect(site.origins.some((pattern) => address.startsWith(pattern.slice(0, -1)))).toBe(false);
    }
  });
});

it('host permissions are the union of all origins', () => {
  expect([...origins].sort()).toEqual([...new Set(sites.flatMap((site) => site.origins))].sort());
});

describe('the fence', () => {
  it.each(endpoints)('$id blocks its requests and lets the look-alikes pass', (endpoint) => {
    const blocks = (address: string) => [address, isRequestOf(endpoint, address)];
    for (const address of endpoint.blocks) expect(blocks(address)).toEqual([address, true]);
    for (const address of endpoint.passes) expect(blocks(address)).toEqual([address, false]);
  });

  it.each(endpoints)('$id is the only owner of its requests', (endpoint) => {
    for (const address of endpoint.blocks) expect(findEndpoint(address)?.id).toBe(endpoint.id);
  });

  it('every look-alike passes every endpoint', () => {
    for (const address of endpoints.flatMap((endpoint) => endpoint.passes)) {
      expect([address, findEndpoint(address)?.id]).toEqual([address, undefined]);
    }
  });

  it('uses only what RE2 and JavaScript share', () => {
    for (const { pattern, except = [] } of endpoints)
      for (const source of [pattern, ...except]) expect(source).not.toMatch(/\(\?[=!<]|\\[1-9]/);
  });

  it('one static block rule for each fenced endpoint, POST only', () => {
    const fenced = endpoints.filter((endpoint) => endpoint.group !== 'replies');
    const rules = fenceRules('chrome');
    const blocking = rules.filter((rule) => rule.action.type === 'block');
    expect(blocking.map((rule) => rule.condition.regexFilter)).toEqual(
      fenced.map((endpoint) => endpoint.pattern),
    );
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.condition.requestMethods).toEqual(['post']);
  });

  it('the rules as a browser weighs them stop the same addresses', () => {
    const rules = fenceRules('chrome').toSorted((one, other) => other.priority - one.priority);
    const verdict = (address: string) =>
      rules.find((rule) => new RegExp(rule.condition.regexFilter).test(address))?.action.type ?? 'allow';
    for (const { group, blocks, passes } of endpoints) {
      const expected = group === 'replies' ? 'allow' : 'block';
      for (const address of blocks) expect([address, verdict(address)]).toEqual([address, expected]);
      for (const address of passes) expect([address, verdict(address)]).toEqual([address, 'allow']);
    }
    // A clearance's own allow rule has priority 10 and must win over all of these.
    expect(Math.max(...rules.map((rule) => rule.priority))).toBeLessThan(10);
  });
});
