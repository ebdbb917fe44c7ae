import { useState } from 'preact/hooks';
import type { Language } from '#utils/core/i18n/language.ts';
import { registerSourceWords } from '#utils/core/i18n/register-source.ts';
import type { Result } from '#utils/core/result.ts';
import type { RegisteredSource } from '#utils/messages/names.ts';

export interface RegisterSourceProps {
  readonly language: Language;
  onRegister(): Promise<Result<RegisteredSource>>;
}

/** 「登记本页为转载来源」: reads the page under the popup once, on this press. */
export function RegisterSource({ language, onRegister }: RegisterSourceProps) {
  const said = registerSourceWords[language];
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<RegisteredSource> | null>(null);
  const press = () => {
    setBusy(true);
    void onRegister()
      .then(setAnswer)
      .finally(() => setBusy(false));
  };
  return (
    <section class="popup-source">
      <button type="button" class="popup-register" disabled={busy} onClick={press}>
        {said.register}
      </button>
      <p role="status" data-failed={answer?.ok === false || undefined}>
        {answer ? (answer.ok ? said.done(answer.value) : said.failed(answer.error)) : said.hint}
      </p>
    </section>
  );
}
