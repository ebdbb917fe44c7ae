import type { Browser } from '#imports';

type Body = Browser.webRequest.OnBeforeRequestDetails['requestBody'];

/**
 * One named parameter of a request body, form or JSON (`a.b` reaches into objects); `null` where it cannot be read.
 */
export function readRequestText(body: Body | undefined, name: string): string | null {
  const field = body?.formData?.[name]?.[0];
  if (typeof field === 'string') return field;
  const bytes = body?.raw?.[0]?.bytes;
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes);
  return fromJson(text, name) ?? new URLSearchParams(text).get(name);
}

function fromJson(text: string, path: string): string | null {
  try {
    let value: unknown = JSON.parse(text);
    for (const key of path.split('.')) {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    }
    return typeof value === 'string' ? value : null;
  } catch {
    // Not JSON: a form sent as plain text, or something nobody else can read.
    return null;
  }
}
