import type { Finding } from '../checks/finding.ts';

/** Kinds whose words name or reach a person; their words never leave the dialog unmasked. */
const PERSONAL_KINDS = new Set([
  'id-card',
  'mobile',
  'bank-card',
  'passport',
  'plate',
  'home-address',
  'personal-contact',
  'health',
  'minor',
]);

/** Eleven and more digits in a row, spaced or not, are an identity number, a phone or a card until shown otherwise. */
const LONG_NUMBER = /\d(?:[ -]?\d){9,}[\dXx]/g;

/**
 * `text` of one field with personal data starred out: what the findings of that field point at, and any number long
 * enough to be one. Length and line breaks are kept.
 */
export function maskPersonal(text: string, field: string, findings: readonly Finding[]): string {
  const units = text.split('');
  for (const finding of findings) {
    if (finding.scope !== 'field' || finding.field !== field || !isPersonal(finding)) continue;
    const masked = maskWords(text.slice(finding.start, finding.end));
    units.splice(finding.start, finding.end - finding.start, ...masked.split(''));
  }
  return maskNumbers(units.join(''));
}

/** The words of a finding, starred out where they are personal data. */
export function maskFinding(finding: Finding): string {
  return isPersonal(finding) ? maskWords(finding.text) : maskNumbers(finding.text);
}

function isPersonal(finding: Finding): boolean {
  return finding.gate === 'secrecy' && PERSONAL_KINDS.has(finding.kind);
}

function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, maskWords);
}

/** Keeps at most three characters in front and two behind, enough to recognise one's own entry. */
function maskWords(words: string): string {
  const keepFront = Math.min(3, Math.floor(words.length / 4));
  const keepBack = Math.min(2, Math.floor(words.length / 6));
  return words
    .split('')
    .map((unit, at) => (at < keepFront || at >= words.length - keepBack || /\s/.test(unit) ? unit : '*'))
    .join('');
}
