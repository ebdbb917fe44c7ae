import { useEffect, useState } from 'preact/hooks';
import { ask } from '#utils/messages/client.ts';

/** Days a policy may be without its explanation; three until the background has said what the packs say. */
export function useExplanationLimit(): number {
  const [days, setDays] = useState(3);
  useEffect(() => {
    void ask('explanation.limit', {}).then((answer) => {
      if (answer.ok) setDays(answer.value.days);
    });
  }, []);
  return days;
}
