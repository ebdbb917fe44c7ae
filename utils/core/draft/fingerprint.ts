import canonicalize from 'canonicalize';
import type { Draft } from './draft.ts';

/**
 * The exact value a clearance is bound to: RFC 8785 canonical JSON over account, surface, normalised fields, links,
 * images and attachments. Two drafts are the same content if and only if their keys are equal. Synchronous, so that
 * the guard can compare between the re-read and the replay without giving the page a turn.
 */
export function draftKey(draft: Draft): string {
  const fields = Object.fromEntries(
    Object.entries(draft.fields).map(([name, value]) => [name, normalise(value)]),
  );
  return canonicalize({ ...draft, fields }) ?? '';
}

/** 内容指纹: SHA-256 of the draft's key, lower-case hex. */
export async function fingerprint(draft: Draft): Promise<string> {
  return sha256Hex(draftKey(draft));
}

export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Line ends differ between editors and platforms; nothing else is folded, since every other change is a change. */
function normalise(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}
