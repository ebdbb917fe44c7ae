import { useState } from 'preact/hooks';
import { Notice } from '#components/ui/Notice.tsx';
import type { LinkRegisterWords } from '#utils/core/i18n/link-register.ts';
import { ask } from '#utils/messages/client.ts';

/** One more entry, or another name for one that is there. */
export function LinkForm({ words }: { readonly words: LinkRegisterWords }) {
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const keep = async () => {
    const answer = await ask('links.keep', { address, name });
    setSaid(answer.ok ? null : answer.error === 'not-link' ? words.notLink : words.failed);
    if (!answer.ok) return;
    setAddress('');
    setName('');
  };
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        {words.address}
        <input
          value={address}
          maxLength={2000}
          inputMode="url"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.name}
        <input value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {words.add}
      </button>
      {said && <Notice role="alert">{said}</Notice>}
    </form>
  );
}
