import type { Rule } from '../define-rule.ts';
import { commercialLink } from './legal/commercial-link.ts';
import { documentNumber } from './policy/document-number.ts';
import { regionAsCountry } from './political/region-as-country.ts';
import { idCard } from './secrecy/id-card.ts';
import { misspelling } from './wording/misspelling.ts';
import { particle } from './wording/particle.ts';

/** Every rule, one line each. Order does not matter: findings are sorted by gate, level and place. */
export const RULES: readonly Rule[] = [
  regionAsCountry,
  commercialLink,
  documentNumber,
  idCard,
  misspelling,
  particle,
];
