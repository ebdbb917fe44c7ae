import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerRequest,
  CLEARANCE_MS,
  type Clearance,
  isUsable,
  openClearance,
  RETRY_MS,
  startRequest,
} from '#utils/core/review/clearance.ts';

const content = {
  subject: 'a'.repeat(64),
  platform: 'weibo',
  account: null,
  surface: 'composer',
  group: 'posts',
  text: '明天开放。',
} as const;
const opened = openClearance(content, 1_000);

describe('clearance', () => {
  it('lets one request start, in its own group, for two minutes', () => {
    expect(isUsable(opened, 'posts', 1_000)).toBe(true);
    expect(isUsable(opened, 'reposts', 1_000)).toBe(false);
    expect(isUsable(opened, 'posts', 1_000 + CLEARANCE_MS)).toBe(false);
    expect(isUsable(startRequest(opened, 'r1', 1_001), 'posts', 1_002)).toBe(false);
  });

  it.each(['confirmed', 'unknown'] as const)('%s uses it up', (outcome) => {
    expect(answerRequest(startRequest(opened, 'r1', 1_001), outcome, 2_000)).toBeNull();
  });

  it.each(['pending', 'failed'] as const)('%s allows the same content for five more minutes', (outcome) => {
    const again = answerRequest(startRequest(opened, 'r1', 1_001), outcome, 2_000);
    expect(again).toMatchObject({
      subject: opened.subject,
      state: 'retry',
      until: 2_000 + RETRY_MS,
      requestId: null,
    });
  });

  it('never has two requests under way, whatever happens in what order', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('start' as const), ms: fc.nat(400_000) }),
      fc.record({
        kind: fc.constantFrom('confirmed', 'pending', 'failed', 'unknown' as const),
        ms: fc.nat(400_000),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let clearance: Clearance | null = opened;
        let confirmed = 0;
        let now = 1_000;
        let underWay = 0;
        for (const { kind, ms } of steps) {
          now += ms;
          if (!clearance) continue;
          if (kind === 'start') {
            if (!isUsable(clearance, 'posts', now)) continue;
            clearance = startRequest(clearance, 'r', now);
            underWay += 1;
          } else if (clearance.state === 'inFlight') {
            clearance = answerRequest(clearance, kind, now);
            underWay -= 1;
            if (kind === 'confirmed') confirmed += 1;
          }
          expect(underWay).toBeLessThanOrEqual(1);
        }
        expect(confirmed).toBeLessThanOrEqual(1);
      }),
    );
  });
});
