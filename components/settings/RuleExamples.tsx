import type { Example, Rule } from '#utils/core/checks/define-rule.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { PackProps } from './packs-section.ts';

interface RuleExamplesProps extends PackProps {
  readonly rule: Rule;
}

/** Why a rule is there, what it rests on, and the sentences that prove it. */
export function RuleExamples({ rule, language, words }: RuleExamplesProps) {
  return (
    <div class="rule-more">
      <p>{rule.why[language]}</p>
      <p class="soft">
        {words.clause}: {rule.clause}
      </p>
      {(['flags', 'passes'] as const).map((kind) => (
        <div key={kind}>
          <h5>{words[kind]}</h5>
          <ul class="examples">
            {rule[kind].map((example, index) => (
              <li key={index}>
                <Shown example={example} language={language} words={words} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Shown({ example, language, words }: PackProps & { readonly example: Example }) {
  if (typeof example === 'string') return <Marked text={example} />;
  const { text, title, links, attachments, cards, quoted, evidence, surface } = example;
  const beside = words.beside;
  const parts = [
    ...(title === undefined ? [] : [`${beside.title}: ${title}`]),
    ...(links ?? []).map((link) => `${beside.links}: ${link}`),
    ...(attachments ?? []).map((card) => `${beside.attachments}: ${card}`),
    ...(cards ?? []).map(
      ({ kind, text: said, url }) => `${beside.attachments}: ${[kind, said, url ?? ''].join(' ').trim()}`,
    ),
    ...(quoted === undefined ? [] : [`${beside.quoted}: ${quoted}`]),
    ...(evidence ?? []).map((found) => `${beside.evidence}: ${found}`),
  ];
  return (
    <>
      {surface && <span class="soft">{wordsFor(language).surfaces[surface]} </span>}
      <Marked text={text} />
      {parts.map((part) => (
        <small key={part}>{part}</small>
      ))}
    </>
  );
}

/** The sentence with what the rule points at marked. */
function Marked({ text }: { readonly text: string }) {
  return (
    <>{text.split(/[⟦⟧]/).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
  );
}
