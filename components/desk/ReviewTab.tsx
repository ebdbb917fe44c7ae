import { Button } from '#components/ui/Button.tsx';
import type { DeskTexts } from './desk-texts.ts';
import { accountLine, mayCheck, type Seen, TabState } from './TabState.tsx';

interface ReviewTabProps extends DeskTexts {
  readonly seen: Seen;
  onCheck(): void;
}

/** 「审核」: how the page beside the panel stands, and the way to the other pages. */
export function ReviewTab({ seen, words, shared, onCheck }: ReviewTabProps) {
  return (
    <>
      {seen.kind === 'tab' && <p class="soft">{accountLine(seen.status, shared)}</p>}
      <TabState seen={seen} words={shared} />
      {seen.kind === 'tab' && mayCheck(seen.status.state) && (
        <Button look="primary" onPress={onCheck}>
          {words.reviewTab.check}
        </Button>
      )}
      <nav class="desk-ways">
        <a href="/report.html" target="_blank" rel="noreferrer">
          {words.reviewTab.report}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {words.reviewTab.settings}
        </a>
      </nav>
    </>
  );
}
