import { clipboardHosts } from '#utils/core/provenance/clipboard-hosts.ts';
import { LEAST_PASSAGE } from '#utils/core/provenance/provenance.ts';
import { ask } from '#utils/messages/client.ts';
import type { Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';

/** Tells the background of passages pasted into a guarded box, with the traces of their origin. Returns the way to stop. */
export function watchPasted(site: Site): () => void {
  const own = new AbortController();
  const look = ({ isTrusted, target, clipboardData }: ClipboardEvent) => {
    const text = clipboardData?.getData('text/plain') ?? '';
    if (!isTrusted || !(target instanceof Node) || text.length < LEAST_PASSAGE) return;
    const hosts = clipboardHosts(clipboardData?.getData('text/html') ?? '');
    const forms = findForms(site, document);
    const isGuarded = forms.some(({ editors }) =>
      Object.values(editors).some((editor) => editor.contains(target)),
    );
    if (isGuarded && hosts.length > 0) void ask('passage.pasted', { text, hosts });
  };
  addEventListener('paste', look, { capture: true, passive: true, signal: own.signal });
  return () => own.abort();
}
