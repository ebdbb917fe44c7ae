import { expect, it } from 'vitest';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { type LinkSight, outcomeOf, placeOf, placesIn } from '#utils/core/sources/link-outcome.ts';

const PLACE = new URL('https://www.bl.gov.cn/a');
const seen = (
  address: string | null,
  error: string | null = null,
  status: number | null = null,
): LinkSight => ({
  url: address === null ? null : new URL(address),
  error,
  status,
});

it.each([
  [seen('https://www.bl.gov.cn/a', null, 200), 'ok'],
  [seen('https://www.bl.gov.cn/a'), 'ok'],
  [seen('https://bl.gov.cn/index'), 'ok'],
  [seen('https://www.bl.gov.cn/a', null, 404), 'missing'],
  [seen('https://www.bl.gov.cn/a', null, 503), 'missing'],
  [seen('https://casino.example.com/'), 'moved'],
  [seen('https://bl.gov.cn.example.com/'), 'moved'],
  [seen('https://other.gov.cn/'), 'moved'],
  [seen(null, 'net::ERR_CERT_DATE_INVALID'), 'certificate'],
  [seen(null, 'NS_ERROR_NET_TIMEOUT'), 'timeout'],
  [seen(null, 'net::ERR_CONNECTION_TIMED_OUT'), 'timeout'],
  [seen(null, 'timeout'), 'timeout'],
  [seen(null, 'net::ERR_NAME_NOT_RESOLVED'), 'unreachable'],
  [seen(null), 'unreachable'],
  [seen(null, 'closed'), 'closed'],
] as const)('%o: %s', (sight, outcome) => {
  expect(outcomeOf(PLACE, sight)).toBe(outcome);
});

it.each([
  ['https://www.zjzwfw.gov.cn/a/b?id=330206&token=x#y', 'https://www.zjzwfw.gov.cn/a/b'],
  ['https://user:word@www.bl.gov.cn:8443/a', 'https://www.bl.gov.cn:8443/a'],
  ['www.bl.gov.cn', 'http://www.bl.gov.cn/'],
  ['mailto:a@bl.gov.cn', undefined],
  ['weixin://dl/business', undefined],
  ['localhost', undefined],
  ['', undefined],
])('of %j is kept %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});

it('takes the places of a draft once each, in its texts and beside them', () => {
  const draft = plainDraft('见https://www.bl.gov.cn/a?x=1 和 www.bl.gov.cn/b', {
    links: [
      { url: 'https://www.bl.gov.cn/a?x=2', text: '' },
      { url: 'javascript:void(0)', text: '' },
    ],
  });
  expect(placesIn(draft)).toEqual(['https://www.bl.gov.cn/a', 'http://www.bl.gov.cn/b']);
});
