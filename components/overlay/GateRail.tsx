import type { Words } from '#utils/core/i18n/words.ts';
import type { GateProgress } from '#utils/core/review/progress.ts';
import { gateStatus } from './gate-status.ts';

export interface GateRailProps {
  readonly gates: readonly GateProgress[];
  readonly words: Words;
  onGo(gate: GateProgress['gate']): void;
}

/** The five gates at a glance: a seal each, filled when passed, counting what is open; pressing one goes there. */
export function GateRail({ gates, words, onGo }: GateRailProps) {
  return (
    <nav class="rail" aria-label={words.review.rail}>
      {gates.map((progress) => {
        const { gate, state, open, openItems } = progress;
        const holding = open.block + open.warn + openItems;
        const name = words.gates[gate];
        return (
          <button
            type="button"
            class="rail-gate"
            key={gate}
            data-state={state}
            aria-label={`${name}${words.dot}${gateStatus(progress, words)}`}
            onClick={() => onGo(gate)}
          >
            <span class="seal" aria-hidden="true">
              {words.seals[gate]}
              <span class="badge">{state === 'done' ? '✓' : holding}</span>
            </span>
            <span class="rail-name">{name}</span>
          </button>
        );
      })}
    </nav>
  );
}
