import { useEffect, useState } from 'preact/hooks';
import type { Provenance } from '#utils/core/provenance/provenance.ts';
import type { Review } from '#utils/core/review/checklist.ts';
import { ask } from '#utils/messages/client.ts';

/** 来源 and 与原文比对 of this review; `null` until the background has answered. */
export function useProvenance({ draft, originals }: Review): Provenance | null {
  const [provenance, setProvenance] = useState<Provenance | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask('provenance.read', { draft, originals }).then((answer) => {
      if (isCurrent && answer.ok) setProvenance(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [draft, originals]);
  return provenance;
}
