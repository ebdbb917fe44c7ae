import { RULES } from '#utils/core/checks/rules/registry.ts';
import { type Draft, PLATFORMS, SURFACES } from '#utils/core/draft/draft.ts';
import { readMarks } from '../contracts/rule-examples.ts';
import type { Random } from './random.ts';

const LONGEST = 6000;

/** What the rules look for, in their own examples, whole or about to be cut to pieces. */
const EXAMPLES = RULES.flatMap((rule) => [...rule.flags, ...rule.passes]).map(
  (example) => readMarks(typeof example === 'string' ? example : example.text).text,
);

const PIECES = [
  ...[
    'https://',
    'taobao.com',
    '@某某发布 ',
    '#话题#',
    '〔2020〕',
    '2026年2月30日',
    '13800000000',
    '《',
    '》',
    '“',
    '”',
  ],
  ...[
    '（',
    '）',
    '(',
    ')',
    '1',
    '100%',
    '万元',
    '国家',
    '的的',
    '\r\n',
    '\n\n',
    '\t',
    '\u3000',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '\u202e',
    '\u2067',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude00',
    '👨‍👩‍👧',
    'é',
    'ﬁ',
    '１２',
    '①',
    '𝟏',
    'שלום',
    'مرحبا',
  ],
];

type Source = (random: Random) => string;

const SOURCES: readonly Source[] = [
  (random) => random.pick(EXAMPLES),
  (random) => cutPiece(random.pick(EXAMPLES), random),
  (random) => random.pick(PIECES),
  (random) => String.fromCharCode(0x4e00 + random.below(0x5200)),
  (random) => String.fromCharCode(random.below(0x80)),
  (random) => String.fromCharCode(random.below(0x10000)),
  (random) => random.pick(PIECES).repeat(random.below(200)),
];

/** A text people, machines and attackers paste: examples, pieces of them, any code unit, the same thing many times. */
export function randomText(random: Random): string {
  let text = '';
  const parts = random.below(random.once(4) ? 200 : 12);
  for (let part = 0; part < parts; part += 1) text += random.pick(SOURCES)(random);
  if (random.once(8)) text = text.repeat(1 + random.below(20));
  return text.slice(0, LONGEST);
}

/** A draft made of such texts, on any platform and surface. */
export function randomDraft(random: Random): Draft {
  const title = random.once(2) ? { title: randomText(random) } : {};
  return {
    platform: random.pick(PLATFORMS),
    surface: random.pick(SURFACES),
    account: random.once(2) ? null : randomText(random).slice(0, 20),
    fields: { ...title, text: randomText(random) },
    links: random.once(3) ? [{ url: randomText(random), text: randomText(random) }] : [],
    images: [],
    attachments: random.once(4) ? [{ kind: 'card', text: randomText(random), url: randomText(random) }] : [],
    quoted: random.once(4) ? { author: '', text: randomText(random) } : null,
  };
}

function cutPiece(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(12));
}
