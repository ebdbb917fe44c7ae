import type { Example, Rule } from '#utils/core/checks/define-rule.ts';
import { GATES } from '#utils/core/draft/draft.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';

const zh = wordsFor('zh_CN');
const en = wordsFor('en');

/** The whole of `utils/core/checks/rules/README.md`: every rule by gate, Chinese first. */
export function renderCatalogue(rules: readonly Rule[]): string {
  const gates = GATES.map((gate) => {
    const own = rules.filter((rule) => rule.gate === gate).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
    return [`## ${zh.gates[gate]} ${en.gates[gate]}`, ...own.map(renderRule)].join('\n\n');
  });
  return `${[HEAD, ...gates].join('\n\n')}\n`;
}

const HEAD = `# 规则目录 Catalogue of rules

由 \`npm run docs\` 从规则生成，请勿手改。Written by \`npm run docs\` from the rules; do not edit by hand.

One file per rule, in the folder of its gate, with the examples that prove it. Levels: ${levels()}.
A rule whose precision has not been measured starts as \`note\`. ⟦ ⟧ marks the words a rule points at.`;

function levels(): string {
  return (['block', 'warn', 'note'] as const)
    .map((level) => `\`${level}\` ${zh.levels[level]} ${en.levels[level]}`)
    .join(', ');
}

function renderRule({ id, kind, gate, level, title, why, clause, flags, passes }: Rule): string {
  return [
    `### [\`${id}\`](${gate}/${id}.ts) ${title.zh_CN} ${title.en}`,
    `\`${level}\` ${zh.levels[level]} · kind \`${kind}\` · ${plain(clause)}`,
    `${plain(why.zh_CN)}\n${plain(why.en)}`,
    `- 报 flags\n${listOf(flags)}\n- 不报 passes\n${listOf(passes)}`,
  ].join('\n\n');
}

function listOf(examples: readonly Example[]): string {
  return examples.map((example) => `  - ${renderExample(example)}`).join('\n');
}

/** The sentence on one line; with what stands beside it in the draft, where there is something. */
function renderExample(example: Example): string {
  if (typeof example === 'string') return code(example);
  const { text, ...beside } = example;
  const parts = Object.entries(beside).map(([name, value]) => `${name} ${code(inOneLine(value))}`);
  return [code(text), ...parts].join(' · ');
}

function inOneLine(value: unknown): string {
  const isPlain = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === 'string' ? value : isPlain ? value.join(' ') : JSON.stringify(value);
}

function code(text: string): string {
  return `\`${text.replaceAll('\n', '⏎').replaceAll('`', 'ˋ')}\``;
}

/** Nothing in a rule's words may become markup. */
function plain(text: string): string {
  return text.replaceAll(/[<>|*_]/g, (character) => `\\${character}`);
}
