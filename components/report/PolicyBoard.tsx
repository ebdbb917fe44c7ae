import { useRef, useState } from 'preact/hooks';
import { usePolicies } from '#components/hooks/use-policies.ts';
import { Button } from '#components/ui/Button.tsx';
import { Table } from '#components/ui/Table.tsx';
import { type PolicyWords, policyWords } from '#utils/core/i18n/policies.ts';
import { BOARD_DAYS, type Pairing, type Partner } from '#utils/core/policies/pairing.ts';
import { accountText, shortTime } from '#utils/core/report/row-text.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ask } from '#utils/messages/client.ts';
import { type Choice, PairForm } from './PairForm.tsx';
import { Section } from './Section.tsx';
import type { Texts } from './texts.ts';
import { useExplanationLimit } from './use-explanation-limit.ts';

export interface PolicyBoardProps {
  readonly db: LedgerDb;
  /** ISO 8601. */
  readonly now: string;
  readonly texts: Texts;
}

/** 政策解读配对: each policy of the last 90 days with what explains it, the late ones first. */
export function PolicyBoard({ db, now, texts }: PolicyBoardProps) {
  const said = policyWords[texts.shared.language];
  const limit = useExplanationLimit();
  const board = usePolicies(db, now, limit);
  const [choosing, setChoosing] = useState<Pairing | null>(null);
  /** The button the form was opened with: it gets the focus back. */
  const opener = useRef<Element | null>(null);
  const [told, setTold] = useState<'done' | 'failed' | null>(null);
  if (board.state !== 'ready') return null;
  const { pairings, explanations } = board.value;

  const open = (pairing: Pairing) => {
    opener.current = document.activeElement;
    setTold(null);
    setChoosing(pairing);
  };
  const close = () => {
    setChoosing(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const record = async (policy: string, paired: boolean, choice: Choice) => {
    const answer = await ask('explanation.pair', { policy, paired, ...choice });
    setTold(answer.ok ? 'done' : 'failed');
    if (answer.ok) close();
  };
  const unpair = ({ policy, partner }: Pairing) =>
    void record(policy.subject, false, { explanation: subjectOf(partner, policy.subject), note: null });

  return (
    <Section title={said.title} note={said.note(BOARD_DAYS, limit)}>
      {pairings.length === 0 && <p class="nothing">{said.none}</p>}
      {pairings.length > 0 && (
        <Table
          label={said.title}
          rows={pairings}
          keyOf={({ policy }) => policy.subject}
          columns={[
            { head: said.document, names: true, cell: (pairing) => nameOf(pairing, said) },
            { head: said.published, tight: true, cell: ({ policy }) => shortTime(policy.at) },
            { head: said.account, tight: true, cell: ({ policy }) => accountOf(policy, texts) },
            { head: said.partner, cell: ({ partner }) => partnerText(partner, said, texts) },
            {
              head: said.state,
              tight: true,
              cell: (pairing) => (
                <span class="pair-state" data-late={pairing.late || undefined}>
                  {stateText(pairing, said)}
                </span>
              ),
            },
            {
              head: said.action,
              tight: true,
              cell: (pairing) =>
                pairing.partner ? (
                  <Button
                    look="quiet"
                    label={said.undoWith(nameOf(pairing, said))}
                    onPress={() => unpair(pairing)}
                  >
                    {said.undo}
                  </Button>
                ) : (
                  <Button label={said.pairWith(nameOf(pairing, said))} onPress={() => open(pairing)}>
                    {said.pair}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {choosing && (
        <PairForm
          key={choosing.policy.subject}
          name={nameOf(choosing, said)}
          explanations={explanations}
          words={said}
          onConfirm={(choice) => void record(choosing.policy.subject, true, choice)}
          onCancel={close}
        />
      )}
      <p role="status" class="pair-told">
        {told && said[told]}
      </p>
    </Section>
  );
}

/** What a policy is called here: the document it names, or its first words. */
function nameOf({ policy }: Pairing, said: PolicyWords): string {
  return policy.named[0] ?? policy.excerpt ?? said.unnamed;
}

function accountOf({ platform, account }: Pairing['policy'], texts: Texts): string {
  return accountText({ platform: platform as Parameters<typeof accountText>[0]['platform'], account }, texts);
}

function partnerText(partner: Partner | null, said: PolicyWords, texts: Texts): string {
  switch (partner?.kind) {
    case 'own':
      return said.own;
    case 'elsewhere':
      return said.elsewhere(partner.note);
    case 'post': {
      const { post } = partner;
      return [post.excerpt ?? post.named[0], shortTime(post.at), accountOf(post, texts)]
        .filter(Boolean)
        .join(' · ');
    }
    default:
      return '—';
  }
}

function stateText({ partner, late, days }: Pairing, said: PolicyWords): string {
  if (partner)
    return partner.kind === 'elsewhere' || (partner.kind === 'post' && partner.byHand)
      ? said.byHand
      : said.paired;
  return late ? said.late(days) : said.waiting(days);
}

function subjectOf(partner: Partner | null, policy: string): string | null {
  if (partner?.kind === 'own') return policy;
  return partner?.kind === 'post' ? partner.post.subject : null;
}
