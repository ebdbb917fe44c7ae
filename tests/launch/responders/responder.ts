/** How a platform answers the next publishing requests. */
export const ANSWER_MODES = ['ok', 'verify', 'failed', 'unreadable', 'http-500', 'hang', 'abort'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** `hang` never answers; `abort` cuts the connection. */
export type Reaction = Answer | 'hang' | 'abort';

/** One simulated platform: which hosts it speaks for and what it says. One file per site. */
export interface Responder {
  readonly hosts: readonly string[];
  /** Whether this request is part of the platform's interface (recorded for tests), not a page or an asset. */
  isApi(request: SiteRequest): boolean;
  answer(request: SiteRequest, mode: AnswerMode): Reaction;
}

export const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'not part of the replica',
};

/** A JSON answer with this status. */
export function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** The fields of a form-encoded or JSON body as strings; an unreadable body yields no fields. */
export function readFields(request: SiteRequest): Record<string, string> {
  const text = request.body.toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(flatten(value, ''));
  } catch {
    return {}; // a broken body is shown to the test as an empty one
  }
}

/** Fields within fields get dotted names: `item.common.text`. */
function flatten(value: object, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? flatten(field, `${prefix}${name}.`)
      : [[`${prefix}${name}`, String(field)] as [string, string]],
  );
}
