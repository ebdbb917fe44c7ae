import type { Rule } from '../define-rule.ts';
import { aiContentUnlabelled } from './legal/ai-content-unlabelled.ts';
import { attachedGoods } from './legal/attached-goods.ts';
import { commercePassword } from './legal/commerce-password.ts';
import { commercialContent } from './legal/commercial-content.ts';
import { commercialLink } from './legal/commercial-link.ts';
import { cureClaim } from './legal/cure-claim.ts';
import { emblemInAd } from './legal/emblem-in-ad.ts';
import { forcedSharing } from './legal/forced-sharing.ts';
import { imageCodeLink } from './legal/image-code-link.ts';
import { imageSourceUnclear } from './legal/image-source-unclear.ts';
import { lotteryWithoutRules } from './legal/lottery-without-rules.ts';
import { ownNewsgathering } from './legal/own-newsgathering.ts';
import { portraitExposed } from './legal/portrait-exposed.ts';
import { superlativeInAd } from './legal/superlative-in-ad.ts';
import { suspectAsCriminal } from './legal/suspect-as-criminal.ts';
import { amountInWords } from './policy/amount-in-words.ts';
import { anniversaryCount } from './policy/anniversary-count.ts';
import { clockTime } from './policy/clock-time.ts';
import { collectedSourceUnlisted } from './policy/collected-source-unlisted.ts';
import { documentConflict } from './policy/document-conflict.ts';
import { documentNumber } from './policy/document-number.ts';
import { documentOrder } from './policy/document-order.ts';
import { explanationUnnamed } from './policy/explanation-unnamed.ts';
import { formerName } from './policy/former-name.ts';
import { growthMismatch } from './policy/growth-mismatch.ts';
import { impossibleDate } from './policy/impossible-date.ts';
import { observanceDay } from './policy/observance-day.ts';
import { partsSum } from './policy/parts-sum.ts';
import { pastDeadline } from './policy/past-deadline.ts';
import { policyUnexplained } from './policy/policy-unexplained.ts';
import { relativeDay } from './policy/relative-day.ts';
import { repostAuthorUnlisted } from './policy/repost-author-unlisted.ts';
import { repostSourceForbidden } from './policy/repost-source-forbidden.ts';
import { repostSourceMissing } from './policy/repost-source-missing.ts';
import { repostSourceUnknown } from './policy/repost-source-unknown.ts';
import { reversedRange } from './policy/reversed-range.ts';
import { serviceLink } from './policy/service-link.ts';
import { shareSum } from './policy/share-sum.ts';
import { sourceLinkMismatch } from './policy/source-link-mismatch.ts';
import { titleDocument } from './policy/title-document.ts';
import { titleFigure } from './policy/title-figure.ts';
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
import { sourceQuotation } from './political/source-quotation.ts';
import { bankCard } from './secrecy/bank-card.ts';
import { businessSecret } from './secrecy/business-secret.ts';
import { chatAccount } from './secrecy/chat-account.ts';
import { classificationMark } from './secrecy/classification-mark.ts';
import { emailAddress } from './secrecy/email-address.ts';
import { handlingPhrase } from './secrecy/handling-phrase.ts';
import { healthOrMinorNaming } from './secrecy/health-or-minor-naming.ts';
import { homeAddress } from './secrecy/home-address.ts';
import { idCard } from './secrecy/id-card.ts';
import { imageLocation } from './secrecy/image-location.ts';
import { imageNameSecret } from './secrecy/image-name-secret.ts';
import { imageOwner } from './secrecy/image-owner.ts';
import { imageUnread } from './secrecy/image-unread.ts';
import { internalMaterial } from './secrecy/internal-material.ts';
import { militaryGeography } from './secrecy/military-geography.ts';
import { mobileNumber } from './secrecy/mobile-number.ts';
import { numberPlate } from './secrecy/number-plate.ts';
import { passportAndPermits } from './secrecy/passport-and-permits.ts';
import { personalList } from './secrecy/personal-list.ts';
import { petitionIdentity } from './secrecy/petition-identity.ts';
import { policeSecret } from './secrecy/police-secret.ts';
import { replyNamesCitizen } from './secrecy/reply-names-citizen.ts';
import { workSecret } from './secrecy/work-secret.ts';
import { approximateNumber } from './wording/approximate-number.ts';
import { brokenNumber } from './wording/broken-number.ts';
import { characterWidth } from './wording/character-width.ts';
import { chineseYearZero } from './wording/chinese-year-zero.ts';
import { compatibilityCharacter } from './wording/compatibility-character.ts';
import { confusableWord } from './wording/confusable-word.ts';
import { dashForm } from './wording/dash-form.ts';
import { decreaseByTimes } from './wording/decrease-by-times.ts';
import { doubleColon } from './wording/double-colon.ts';
import { doubledMark } from './wording/doubled-mark.ts';
import { doubledWord } from './wording/doubled-word.ts';
import { ellipsisForm } from './wording/ellipsis-form.ts';
import { halfwidthBracket } from './wording/halfwidth-bracket.ts';
import { halfwidthMark } from './wording/halfwidth-mark.ts';
import { imageSize } from './wording/image-size.ts';
import { invisibleCharacter } from './wording/invisible-character.ts';
import { listComma } from './wording/list-comma.ts';
import { listNumbering } from './wording/list-numbering.ts';
import { middleDot } from './wording/middle-dot.ts';
import { missingEndMark } from './wording/missing-end-mark.ts';
import { misspelling } from './wording/misspelling.ts';
import { mixedNumerals } from './wording/mixed-numerals.ts';
import { ordinalMark } from './wording/ordinal-mark.ts';
import { paddedDate } from './wording/padded-date.ts';
import { particle } from './wording/particle.ts';
import { percentForm } from './wording/percent-form.ts';
import { placeholder } from './wording/placeholder.ts';
import { quoteNesting } from './wording/quote-nesting.ts';
import { rangeUnit } from './wording/range-unit.ts';
import { redundantMeasure } from './wording/redundant-measure.ts';
import { repeatedExclamation } from './wording/repeated-exclamation.ts';
import { replyElementMissing } from './wording/reply-element-missing.ts';
import { replyOffTopic } from './wording/reply-off-topic.ts';
import { replyPhrase } from './wording/reply-phrase.ts';
import { setPhrase } from './wording/set-phrase.ts';
import { straightQuote } from './wording/straight-quote.ts';
import { straySpace } from './wording/stray-space.ts';
import { titleMarkScope } from './wording/title-mark-scope.ts';
import { traditionalCharacter } from './wording/traditional-character.ts';
import { twoDigitYear } from './wording/two-digit-year.ts';
import { unitSymbol } from './wording/unit-symbol.ts';
import { unitTerm } from './wording/unit-term.ts';
import { unpairedMark } from './wording/unpaired-mark.ts';

/** Every rule, one line each. Order does not matter: findings are sorted by gate, level and place. */
export const RULES: readonly Rule[] = [
  aiContentUnlabelled,
  amountInWords,
  anniversaryCount,
  approximateNumber,
  attachedGoods,
  bankCard,
  brokenNumber,
  businessSecret,
  characterWidth,
  chatAccount,
  chineseYearZero,
  classificationMark,
  clockTime,
  commercePassword,
  commercialContent,
  commercialLink,
  compatibilityCharacter,
  cureClaim,
  dashForm,
  decreaseByTimes,
  discriminatoryWording,
  documentConflict,
  documentNumber,
  documentOrder,
  doubleColon,
  doubledMark,
  doubledWord,
  ellipsisForm,
  emailAddress,
  emblemInAd,
  explanationUnnamed,
  forcedSharing,
  formerName,
  formulaMisquoted,
  formulaOrder,
  growthMismatch,
  halfwidthBracket,
  halfwidthMark,
  handlingPhrase,
  healthOrMinorNaming,
  homeAddress,
  idCard,
  imageSourceUnclear,
  impossibleDate,
  internalMaterial,
  invisibleCharacter,
  listComma,
  listNumbering,
  lotteryWithoutRules,
  mapWithoutApproval,
  middleDot,
  militaryGeography,
  missingEndMark,
  misspelling,
  mixedNumerals,
  mobileNumber,
  numberPlate,
  observanceDay,
  ordinalMark,
  originalQuotation,
  sourceQuotation,
  outdatedWording,
  ownNewsgathering,
  paddedDate,
  paddingWording,
  particle,
  unitTerm,
  partsSum,
  passportAndPermits,
  pastDeadline,
  percentForm,
  personalList,
  personalOpinion,
  petitionIdentity,
  placeholder,
  policeSecret,
  policyUnexplained,
  collectedSourceUnlisted,
  repostAuthorUnlisted,
  repostSourceForbidden,
  repostSourceMissing,
  repostSourceUnknown,
  sourceLinkMismatch,
  portraitExposed,
  quoteNesting,
  rangeUnit,
  redundantMeasure,
  regionAsCountry,
  regionWording,
  relativeDay,
  repeatedExclamation,
  reversedRange,
  rosterTitle,
  serviceLink,
  shareSum,
  straightQuote,
  straySpace,
  superlativeInAd,
  suspectAsCriminal,
  titleDocument,
  titleFigure,
  titleMarkScope,
  traditionalCharacter,
  twoDigitYear,
  unitSymbol,
  unpairedMark,
  weekdayMismatch,
  workSecret,
  confusableWord,
  setPhrase,
  imageCodeLink,
  imageLocation,
  imageNameSecret,
  imageOwner,
  imageSize,
  imageUnread,
  replyNamesCitizen,
  replyElementMissing,
  replyOffTopic,
  replyPhrase,
];
