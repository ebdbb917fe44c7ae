export interface Reply {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The parsed JSON body; `undefined` when it was none: a login page, or nothing. */
  readonly body: unknown;
}

/** What the page asks of the platform. The range answers on the spot; elsewhere it is real network traffic. */
export interface Backend {
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
}

export type Outcome =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads the platform's answer: `ret` 0 is success, a page instead of an answer means that the session is over. */
export function readOutcome({ status, body }: Reply): Outcome {
  if (status === 200 && body === undefined) return { kind: 'expired' };
  const ret = field(field(body, 'base_resp'), 'ret');
  if (status !== 200 || ret !== 0) return { kind: 'failed', message: '系统繁忙，请稍后尝试' };
  return { kind: 'done', id: String(field(body, 'appMsgId') ?? '') };
}

/** The platform over XMLHttpRequest, form-encoded as its own client sends. */
export const networkBackend: Backend = {
  send: (path, fields) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', path);
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded; charset=UTF-8');
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.onloadend = () => resolve({ status: request.status, body: parse(request.responseText) });
      request.send(new URLSearchParams(fields).toString());
    }),
};

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a login page or nothing at all; the caller tells which
  }
}
