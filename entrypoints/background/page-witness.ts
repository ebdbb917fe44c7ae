// Two functions that run in the page's own world through `scripting.executeScript`. They must be self-contained: what
// is injected is their source. No page can intercept the value they return; a hostile page could forge what they see,
// which is why the browser's own status code stands beside it (see `witness.ts`).

interface SeenAnswer {
  readonly url: string;
  readonly status: number;
  readonly body: string | null;
}

/** Starts noting answers of addresses that match one of `patterns` under `key`; once per document and key. */
export function armInPage(key: string, patterns: readonly string[]): void {
  if (Object.hasOwn(window, key)) return;
  const answers: SeenAnswer[] = [];
  const { fetch } = window;
  const { open } = XMLHttpRequest.prototype;
  Object.defineProperty(window, key, { value: answers, configurable: true });
  const tests = patterns.map((pattern) => new RegExp(pattern));
  const wanted = (address: string) => {
    const url = URL.parse(address, location.href)?.href ?? '';
    return tests.some((test) => test.test(url)) ? url : null;
  };
  const note = (url: string, status: number, body: string | null) =>
    answers.push({ url, status, body: body === null ? null : body.slice(0, 65_536) });

  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...rest: unknown[]) {
    const url = wanted(String(rest[1]));
    if (url) {
      this.addEventListener('loadend', () => {
        const text = this.responseType === '' || this.responseType === 'text';
        const body = text
          ? this.responseText
          : this.responseType === 'json'
            ? JSON.stringify(this.response)
            : null;
        note(url, this.status, body);
      });
    }
    return Reflect.apply(open, this, rest);
  };
  window.fetch = async function (this: unknown, ...rest: Parameters<typeof fetch>) {
    const [input] = rest;
    const url = wanted(typeof input === 'object' && 'url' in input ? input.url : String(input));
    const response = await Reflect.apply(fetch, this ?? window, rest);
    if (url) {
      response
        .clone()
        .text()
        .then(
          (body) => note(url, response.status, body),
          () => note(url, response.status, null),
        );
    }
    return response;
  };
}

/** The first answer noted under `key` for `address`, waited for at most `patience` ms; `null` when there is none. */
export async function collectInPage(
  key: string,
  address: string,
  patience: number,
): Promise<SeenAnswer | null> {
  const deadline = performance.now() + patience;
  for (;;) {
    const answers: unknown = Reflect.get(window, key);
    if (!Array.isArray(answers)) return null;
    const index = answers.findIndex((answer: SeenAnswer) => answer.url === address);
    if (index >= 0) return answers.splice(index, 1)[0];
    if (performance.now() > deadline) return null;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
