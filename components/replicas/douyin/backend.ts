export interface Reply {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The parsed JSON body; `undefined` when it was none. */
  readonly body: unknown;
}

/** What the page asks of the platform. The range answers on the spot; elsewhere it is real network traffic. */
export interface Backend {
  send(path: string, value: unknown): Promise<Reply>;
}

export type Outcome =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'verify' }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads the platform's answer: `status_code` 0 is success, a demand for verification opens the SMS check. */
export function readOutcome({ status, body }: Reply): Outcome {
  if (status !== 200) return { kind: 'failed', message: status ? '发布失败' : '网络异常，发布失败' };
  if (field(body, 'verify')) return { kind: 'verify' };
  if (field(body, 'status_code') !== 0) {
    return { kind: 'failed', message: String(field(body, 'status_msg') ?? '发布失败') };
  }
  return { kind: 'done', id: String(field(body, 'item_id') ?? '') };
}

/** The platform over XMLHttpRequest with JSON bodies, as the site's own client sends. */
export const networkBackend: Backend = {
  send: (path, value) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', path);
      request.setRequestHeader('Accept', 'application/json, text/plain, */*');
      request.setRequestHeader('Content-Type', 'application/json');
      request.onloadend = () => resolve({ status: request.status, body: parse(request.responseText) });
      request.send(JSON.stringify(value));
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
    return undefined; // an HTML error page; the caller treats it as a failure
  }
}
