import { useState } from 'preact/hooks';
import { download } from '#components/report/download.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { TransferForm } from '#utils/core/cases/transfer-form.ts';
import type { DeskWords } from '#utils/core/i18n/desk.ts';
import { log } from '#utils/log.ts';

interface TransferSheetProps {
  readonly form: TransferForm;
  readonly words: DeskWords;
}

/** 转办单 as it is printed; what was downloaded says the same. */
export function TransferSheet({ form, words }: TransferSheetProps) {
  const [said, setSaid] = useState<'made' | 'failed' | null>(null);
  const name = `${form.title}_${form.number.replace(/^.*：/, '')}.docx`;
  const save = async () => {
    try {
      // Half a megabyte nobody needs who only prints.
      const { transferDocx } = await import('#utils/exporters/transfer-docx.ts');
      download(await transferDocx(form), name);
      setSaid('made');
    } catch (error) {
      log.error('transfer', 'docx', error);
      setSaid('failed');
    }
  };
  return (
    <main>
      <div class="row-actions screen-only">
        <Button look="primary" onPress={() => void save()}>
          {words.transfer.word}
        </Button>
        <Button onPress={() => print()}>{words.transfer.print}</Button>
        {said === 'made' && <Notice role="status">{words.transfer.made(name)}</Notice>}
        {said === 'failed' && <Notice role="alert">{words.transfer.failed}</Notice>}
      </div>
      <article class="transfer" lang="zh-CN">
        <h1>{form.title}</h1>
        <p class="transfer-number">{form.number}</p>
        <table>
          <tbody>
            {form.rows.map(({ label, value, isLong }) => (
              <tr key={label} data-room={isLong && !value}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="transfer-signatures">
          {form.signatures.map((signature) => (
            <span key={signature}>{signature}</span>
          ))}
        </p>
        <p class="transfer-note">{form.note}</p>
      </article>
    </main>
  );
}
