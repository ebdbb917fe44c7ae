import type { Rule } from '../define-rule.ts';
import { aiContentUnlabelled } from './legal/ai-content-unlabelled.ts';
import { commercialContent } from './legal/commercial-content.ts';
import { commercialLink } from './legal/commercial-link.ts';
import { cureClaim } from './legal/cure-claim.ts';
import { emblemInAd } from './legal/emblem-in-ad.ts';
import { forcedSharing } from './legal/forced-sharing.ts';
import { imageSourceUnclear } from './legal/image-source-unclear.ts';
import { lotteryWithoutRules } from './legal/lottery-without-rules.ts';
import { ownNewsgathering } from './legal/own-newsgathering.ts';
import { portraitExposed } from './legal/portrait-exposed.ts';
import { superlativeInAd } from './legal/superlative-in-ad.ts';
import { suspectAsCriminal } from './legal/suspect-as-criminal.ts';
import { amountInWords } from './policy/amount-in-words.ts';
import { clockTime } from './policy/clock-time.ts';
import { documentNumber } from './policy/document-number.ts';
import { growthMismatch } from './policy/growth-mismatch.ts';
import { impossibleDate } from './policy/impossible-date.ts';
import { partsSum } from './policy/parts-sum.ts';
import { pastDeadline } from './policy/past-deadline.ts';
import { relativeDay } from './policy/relative-day.ts';
import { reversedRange } from './policy/reversed-range.ts';
import { shareSum } from './policy/share-sum.ts';
import { weekdayMismatch } from './policy/weekday-mismatch.ts';
import { discriminatoryWording } from './political/discriminatory-wording.ts';
import { formulaMisquoted } from './political/formula-misquoted.ts';
import { formulaOrder } from './political/formula-order.ts';
import { mapWithoutApproval } from './political/map-without-approval.ts';
import { originalQuotation } from './political/original-quotation.ts';
import { outdatedWording } from './political/outdated-wording.ts';
import { paddingWording } from './political/padding-wording.ts';
import { personalOpinion } from './political/personal-opinion.ts';
import { regionAsCountry } from './political/region-as-country.ts';
import { regionWording } from './political/region-wording.ts';
import { rosterTitle } from './political/roster-title.ts';
import { idCard } from './secrecy/id-card.ts';
import { misspelling } from './wording/misspelling.ts';
import { particle } from './wording/particle.ts';

/** Every rule, one line each. Order does not matter: findings are sorted by gate, level and place. */
export const RULES: readonly Rule[] = [
  aiContentUnlabelled,
  amountInWords,
  clockTime,
  commercialContent,
  commercialLink,
  cureClaim,
  discriminatoryWording,
  documentNumber,
  emblemInAd,
  forcedSharing,
  formulaMisquoted,
  formulaOrder,
  growthMismatch,
  idCard,
  imageSourceUnclear,
  impossibleDate,
  lotteryWithoutRules,
  mapWithoutApproval,
  misspelling,
  originalQuotation,
  outdatedWording,
  ownNewsgathering,
  paddingWording,
  particle,
  partsSum,
  pastDeadline,
  personalOpinion,
  portraitExposed,
  regionAsCountry,
  regionWording,
  relativeDay,
  reversedRange,
  rosterTitle,
  shareSum,
  superlativeInAd,
  suspectAsCriminal,
  weekdayMismatch,
];
