import type { Standing } from '../provenance/provenance.ts';
import type { Words } from './zh-cn.ts';

const levels = { block: 'Block', warn: 'Warning', note: 'Note' };

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const standings: Record<Standing, string> = {
  listed: 'on the list of sources',
  government: 'party or government site',
  confirmed: 'confirmed by the unit',
  unknown: 'not on the list',
  refused: 'may not be a source',
};

/** The English catalogue; the type holds it to the Chinese one, key by key. */
export const en: Words = {
  language: 'en',
  gates: {
    political: 'Political',
    legal: 'Legal',
    policy: 'Policy',
    secrecy: 'Secrecy',
    wording: 'Wording',
  },
  seals: { political: '1', legal: '2', policy: '3', secrecy: '4', wording: '5' },
  levels,
  platforms: { weibo: 'Weibo', wechat: 'WeChat', douyin: 'Douyin' },
  surfaces: {
    composer: 'New post',
    repost: 'Repost',
    comment: 'Comment',
    reply: 'Reply',
    directMessage: 'Direct message',
    article: 'Article',
    video: 'Video',
    imagePost: 'Image post',
  },
  fields: {
    text: 'Text',
    title: 'Title',
    digest: 'Summary',
    author: 'Author',
    source: 'Source',
    recommendation: 'Words of recommendation',
    topic: 'Topic',
    location: 'Location',
  },
  brand: 'Xianshen',
  counts: ({ block, warn, note }) =>
    [
      block ? `${levels.block} ${block}` : '',
      warn ? `${levels.warn} ${warn}` : '',
      note ? `${levels.note} ${note}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  dot: ' · ',
  unknownAccount: 'Account not recognised',

  chip: {
    guarding: 'Xianshen guarding',
    clean: 'nothing found',
    lost: 'Xianshen not guarding',
    paused: 'Xianshen paused',
    idle: 'Xianshen not needed here',
    unregistered: 'account not registered',
    check: 'Check now',
    reasons: {
      unrecognised: 'page not recognised',
      updated: 'extension updated, reload the page',
      'overlay-removed': 'the page keeps removing the review',
      storage: 'records cannot be saved',
      'no-background': 'the extension does not answer',
    },
  },

  lost: {
    title: 'Not guarding',
    advice: {
      unrecognised:
        'The platform may have changed; this page cannot be read. Do not publish yet, or review by hand first.',
      updated: 'Save your draft, then reload. Until then the publish button stays held.',
      'overlay-removed':
        'The review goes on in a window of the extension: press publish in the page and it opens. Reloading the page brings this one back.',
      storage:
        'The disk may be full: reviews cannot be recorded. Free some space and retry; earlier records are safe.',
      'no-background': 'Reload the page. If that does not help, re-enable Xianshen on the extensions page.',
    },
    manual: 'Review by hand',
    report: 'Copy diagnosis',
    reported: 'Copied: version, kind of page and counts of matches; nothing anybody wrote.',
    reportFailed: 'The browser does not allow copying.',
    hide: 'Hide',
  },

  marks: {
    name: 'Explanation',
    keys: 'Enter takes it · Esc closes · Alt+Shift+↓ next',
    keysClose: 'Esc closes · Alt+Shift+↓ next',
  },

  replies: {
    name: 'Suggested replies',
    list: 'Messages',
    close: 'Close',
    person: (author) => `Message from ${author}`,
    paste: 'The message cannot be read here. Paste it.',
    find: 'Search',
    asking: 'Searching the answer library…',
    failed: 'The answer library does not respond. Try again later.',
    none: 'No suitable answer found. Noted as unanswered.',
    until: (day) => `Valid until ${day}`,
    noBasis: 'No basis given',
    fill: 'Insert reply',
    short: 'Use the short one',
    open: 'There are blanks to fill in',
    length: (length, limit) => (limit ? `${length} of ${limit} characters` : `${length} characters`),
    outcomes: {
      filled: 'Inserted. Check it and send it yourself.',
      gone: 'This message has changed or moved. Nothing was inserted.',
      noBox: 'Its reply box was not found, nothing was inserted. Open the reply box first.',
      refused: 'The page did not accept it. The box is unchanged.',
      partly: 'The page took only part of it. Check the box.',
    },
    over: (by) => `${by} characters too many. Nothing was inserted.`,
  },

  review: {
    title: 'Review before publishing',
    rail: 'Progress of the five gates',
    pass: 'Pass and publish',
    back: 'Back to editing',
    export: 'Export review sheet',
    fix: 'Use suggestion',
    maskAll: 'Mask all',
    fixAlike: (count) => `Use all ${count} suggestions of this kind`,
    ignore: 'Ignore here',
    falseAlarm: 'False alarm',
    override: 'Override',
    reason: 'Reason',
    confirm: 'Confirm',
    cancel: 'Cancel',
    undo: 'Undo',
    fixTo: (text) => (text === '' ? 'Suggested: delete it' : `Suggested: “${text}”`),
    whole: 'Whole draft',
    context: 'In context',
    clause: (clause) => `Basis: ${clause}`,
    reasonHint: (least) => `At least ${least} characters: why may this go out? It is kept in the ledger.`,
    reasonShort: (missing) => `${plural(missing, 'character')} to go`,
    moreNotes: (count) => `Show ${plural(count, 'more note')}`,
    gateClean: 'nothing found',
    gateDone: 'settled',
    gateOpen: (findings, items) =>
      [findings ? `${findings} to settle` : '', items ? `${items} to tick` : ''].filter(Boolean).join(' · '),
    itemsTitle: 'Confirm yourself',
    optional: 'optional',
    signatures: 'Signatures',
    operator: 'Operator',
    reviewer: 'Reviewer',
    noOperator: 'No operator given: the ledger will show an empty name.',
    ready: 'All five gates passed, ready to publish.',
    recording: 'Writing to the ledger…',
    tooSoon: 'The button has only just appeared, or something covers it. Look again, then click once more.',
    outcomes: {
      fixed: 'Suggestion used',
      falseAlarm: 'Marked as false alarm',
      overridden: 'Overridden',
    },
    ignored: { place: 'Ignored here', draft: 'Ignored in this draft', unit: 'Not shown again in this unit' },
    ignoreInDraft: (count) => `Ignore ${plural(count, 'more like it', 'more like it')} in this draft`,
    ignoreInUnit: 'Do not show again in this unit',
    missing: {
      openBlock: (count) => `${plural(count, 'block')} to settle`,
      openWarn: (count) => `${plural(count, 'warning')} to settle`,
      openItem: (count) => `${plural(count, 'required item')} to tick`,
    },
    missingLead: 'Still missing: ',
    missingJoin: ', ',
    manualTitle: 'Review by hand',
    manualLead:
      'This page cannot be read. Paste the text to publish below and go through the list; the ledger will say “reviewed by hand”.',
    paste: 'Text to publish',
    pasteHint: 'Paste title and text. Left empty, nothing is checked by machine.',
  },

  provenance: {
    title: 'Source',
    standings,
    agreement: (percent, length) => `${percent}% the same (${length} characters compared)`,
    registered: (date) => `registered ${date}`,
    pasted:
      'What was pasted links to this site or shows its pictures. This is only a hint: register the page itself to compare word by word.',
  },

  compare: {
    title: 'Compare with the original',
    original: 'Original',
    hint: 'Paste the approved original to compare character by character; blanks and line breaks do not count. It is used for this review and not kept.',
    compare: 'Compare',
    clear: 'Clear the original',
    nothing: 'Nothing in the draft was taken from this original.',
    same: 'The same as the original.',
    differs: (count, percent) =>
      `${count} ${count === 1 ? 'place differs' : 'places differ'} from the original, ${percent}% the same.`,
    added: '[added: ',
    missing: '[missing: ',
    end: ']',
  },

  notice: {
    changed: 'The content has changed, please review again',
    blocked: 'A publication without review was stopped',
    blockedAdvice: 'The platform did not receive it. Finish the review, then publish again.',
    released: 'Released, please click publish again',
    releasedAdvice: 'Valid for exactly this content, for two minutes.',
    confirmed: 'Published, confirmed by the platform and recorded',
    pending: 'The platform is still deciding (approval, captcha or QR confirmation)',
    failed: 'The platform did not publish it',
    unknown: 'No answer from the platform was seen; check there whether it is out',
    retry: (minutes) =>
      `The same content may be tried again for ${plural(minutes, 'minute')} without a new review.`,
    fixFailed: 'The text could not be changed, please edit it by hand',
    passFailed: 'The review was not recorded, so nothing was released. Please retry',
    exported: 'Review sheet exported',
    dismiss: 'Dismiss',
  },

  sheet: {
    title: 'Review sheet for a government new-media post',
    basis: 'Basis: 仑政办〔2020〕44号 II(3): review before publishing, five gates',
    platform: 'Platform',
    account: 'Account',
    surface: 'Place',
    at: 'Time',
    fingerprint: 'Content fingerprint',
    packs: 'Rule pack',
    content: 'Content to publish',
    links: 'Links',
    images: (count) => plural(count, 'image'),
    attachments: 'Attachments',
    quoted: 'Reposted text',
    answered: 'In answer to',
    masked: 'Personal data is masked.',
    none: 'none',
    open: 'open',
    reason: 'reason',
    ticked: 'confirmed',
    unticked: 'not confirmed',
    verdict: 'Verdict',
    canPass: 'all five gates passed, may be published',
    cannotPass: 'not passed',
    manual: 'reviewed by hand (page unreadable, text pasted by the operator)',
    signed: 'Signature',
    file: 'review-sheet',
  },
};
