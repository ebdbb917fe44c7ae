import { GATES, type Gate } from '../draft/draft.ts';
import { fieldName, type Words } from '../i18n/words.ts';
import { canPass, type Review, settledFindings } from './checklist.ts';
import { maskFinding, maskPersonal } from './mask.ts';
import { type Outcome, outcomeWords } from './outcome.ts';

/** What the sheet says beside the review itself. `at` is ISO 8601 with offset. */
export interface SheetFacts {
  readonly at: string;
  readonly fingerprint: string;
  readonly packs: string;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** 审核单 as plain text, personal data masked. */
export function sheetText(review: Review, facts: SheetFacts, words: Words): string {
  const sections = sectionsOf(review, facts, words).map(({ title, lines }) =>
    [`【${title}】`, ...lines].join('\n'),
  );
  return `${[words.sheet.title, words.sheet.basis, ...sections].join('\n\n')}\n`;
}

/** 审核单 as a self-contained page to print: no script, no outside resource, everything from the draft escaped. */
export function sheetHtml(review: Review, facts: SheetFacts, words: Words): string {
  const sections = sectionsOf(review, facts, words).map(
    ({ title, lines }) =>
      `<h2>${escapeHtml(title)}</h2>\n${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}`,
  );
  return `<!doctype html>
<html lang="${words.language === 'zh_CN' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.sheet.title)}</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.7 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #111; }
h1 { font-size: 18pt; text-align: center; }
h2 { font-size: 12pt; margin: 1.2em 0 .2em; border-bottom: 1px solid #999; break-after: avoid; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
@page { margin: 2cm; }
</style>
<h1>${escapeHtml(words.sheet.title)}</h1>
<p>${escapeHtml(words.sheet.basis)}</p>
${sections.join('\n')}
</html>
`;
}

function sectionsOf(review: Review, facts: SheetFacts, words: Words): readonly Section[] {
  const { sheet } = words;
  const verdict = canPass(review) ? sheet.canPass : sheet.cannotPass;
  return [
    { title: sheet.platform, lines: headLines(review, facts, words) },
    { title: sheet.content, lines: contentLines(review, words) },
    ...GATES.map((gate) => ({
      title: words.gates[gate],
      lines: gateLines(review, gate, words),
    })),
    { title: sheet.verdict, lines: review.manual ? [verdict, sheet.manual] : [verdict] },
    { title: sheet.signed, lines: signatureLines(review, words) },
  ];
}

function headLines({ draft }: Review, facts: SheetFacts, words: Words): readonly string[] {
  const { sheet } = words;
  return [
    `${words.platforms[draft.platform]}${words.dot}${draft.account ?? words.unknownAccount}${words.dot}${words.surfaces[draft.surface]}`,
    `${sheet.at}: ${facts.at}`,
    `${sheet.fingerprint}: ${facts.fingerprint}`,
    `${sheet.packs}: ${facts.packs}`,
  ];
}

function contentLines({ draft, findings }: Review, words: Words): readonly string[] {
  const { sheet } = words;
  const bare = (text: string) => maskPersonal(text, '', []);
  const fields = Object.entries(draft.fields)
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `${fieldName(name, words)}: ${maskPersonal(value, name, findings)}`);
  const links = draft.links.map(({ url, text }) => `${sheet.links}: ${bare(text)} ${bare(url)}`);
  const images = draft.images.length ? [sheet.images(draft.images.length)] : [];
  const attachments = draft.attachments.map(({ text }) => `${sheet.attachments}: ${bare(text)}`);
  const quoted = draft.quoted
    ? [
        `${draft.surface === 'repost' ? sheet.quoted : sheet.answered}: @${draft.quoted.author} ${bare(draft.quoted.text)}`,
      ]
    : [];
  const lines = [...fields, ...links, ...images, ...attachments, ...quoted];
  return lines.length ? [...lines, sheet.masked] : [sheet.none];
}

function gateLines(review: Review, gate: Gate, words: Words): readonly string[] {
  const { sheet, language } = words;
  const findings = settledFindings(review)
    .filter(({ finding }) => finding.gate === gate)
    .map(({ finding, outcome }) => {
      const said = finding.scope === 'draft' ? words.review.whole : `「${maskFinding(finding)}」`;
      const parts = [said, finding.title[language], finding.clause, outcomeText(outcome, words)];
      return `${words.levels[finding.level]} ${parts.filter(Boolean).join(words.dot)}`;
    });
  const items = review.items
    .filter((item) => item.gate === gate)
    .map((item) => {
      const text = language === 'zh_CN' ? item.text : item.textEn;
      const on = review.ticks.includes(item.id);
      return `${on ? '☑' : '☐'} ${text}${words.dot}${on ? sheet.ticked : sheet.unticked}`;
    });
  const lines = [...findings, ...items];
  return lines.length ? lines : [words.review.gateClean];
}

function outcomeText(outcome: Outcome | null, words: Words): string {
  if (!outcome) return words.sheet.open;
  const said = outcomeWords(outcome, words.review);
  const reason = 'reason' in outcome && outcome.reason ? maskPersonal(outcome.reason, '', []) : null;
  return reason ? `${said}（${words.sheet.reason}: ${reason}）` : said;
}

function signatureLines({ signatures, askReviewer }: Review, words: Words): readonly string[] {
  const operator = `${words.review.operator}: ${signatures.operator || '＿＿＿＿＿＿'}`;
  return askReviewer
    ? [operator, `${words.review.reviewer}: ${signatures.reviewer || '＿＿＿＿＿＿'}`]
    : [operator];
}

/** The five characters that could leave a text or attribute context. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
