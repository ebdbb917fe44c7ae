import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import { mergeWordsFor } from '#utils/core/i18n/merge.ts';
import { log } from '#utils/log.ts';
import { download } from './download.ts';

export interface MergeActionsProps {
  readonly language: Language;
  readonly busy: boolean;
  onFiles(files: readonly File[]): void;
}

/** 「合并其他电脑的记录」 and 「下载校验工具」. */
export function MergeActions({ language, busy, onFiles }: MergeActionsProps) {
  const words = mergeWordsFor(language);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'downloaded' | 'downloadFailed'>();

  /** The page was built into the extension; as a file of its own it needs nothing of it. */
  const save = async () => {
    try {
      const answer = await fetch('/verifier.html');
      download(new Blob([await answer.blob()], { type: 'text/html' }), `${words.toolName}.html`);
      setSaid('downloaded');
    } catch (error) {
      log.error('report', 'verifier', error);
      setSaid('downloadFailed');
    }
  };

  return (
    <section class="actions" aria-label={words.title}>
      <div class="actions-row">
        <Button disabled={busy} onPress={() => input.current?.click()}>
          {words.merge}
        </Button>
        <Button onPress={() => void save()}>{words.download}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".jsonl"
        multiple
        hidden
        aria-label={words.merge}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same files may be chosen again
          if (files.length) onFiles(files);
        }}
      />
      {said && <Notice role={said === 'downloaded' ? 'status' : 'alert'}>{words[said]}</Notice>}
    </section>
  );
}
