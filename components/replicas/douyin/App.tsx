import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleForm } from './ArticleForm.tsx';
import { type Backend, readOutcome } from './backend.ts';
import { Comments } from './Comments.tsx';
import type { ClassOf } from './classes.ts';
import { Page, type PageContext } from './context.ts';
import { Login } from './Login.tsx';
import { Messages } from './Messages.tsx';
import type { PageOptions } from './options.ts';
import { PostForm } from './PostForm.tsx';
import type { Router } from './router.ts';
import { Shell } from './Shell.tsx';
import { SmsCheck } from './SmsCheck.tsx';
import { useToast } from './Toast.tsx';
import { Tour } from './Tour.tsx';
import { Upload } from './Upload.tsx';
import { Works } from './Works.tsx';

interface Props {
  readonly classOf: ClassOf;
  readonly backend: Backend;
  readonly options: PageOptions;
  readonly router: Router;
}

const REDIRECT_MS = 4_000;

/** The whole simulated creator centre: a shell, and one page by address. */
export function App({ classOf, backend, options, router }: Props) {
  const [path, setPath] = useState(router.path());
  const [loggedOut, setLoggedOut] = useState(options.cases.has('logged-out'));
  const [asked, setAsked] = useState<((passed: boolean) => void) | null>(null);
  const { toast, showToast } = useToast();

  useEffect(() => router.follow(() => setPath(router.path())), [router]);
  useEffect(() => {
    if (!options.cases.has('F30')) return;
    const timer = setTimeout(() => router.leave('https://www.douyin.com/messages'), REDIRECT_MS);
    return () => clearTimeout(timer);
  }, [options, router]);

  const go = useCallback(
    (next: string) => {
      router.go(next);
      setPath(router.path());
    },
    [router],
  );

  const page = useMemo((): PageContext => {
    const askForCode = async () => {
      const passed = await new Promise<boolean>((resolve) => setAsked(() => resolve));
      setAsked(null);
      return passed;
    };
    const send = async (address: string, value: unknown): Promise<boolean> => {
      const outcome = readOutcome(await backend.send(address, value));
      if (outcome.kind === 'done') return true;
      if (outcome.kind === 'failed') showToast(outcome.message);
      return outcome.kind === 'verify' && (await askForCode()) ? send(address, value) : false;
    };
    const publish = async (address: string, value: unknown) =>
      options.cases.has('F17') && !(await askForCode()) ? false : send(address, value);
    return { classOf, backend, options, router, go, showToast, publish };
  }, [classOf, backend, options, router, go, showToast]);

  return (
    <Page.Provider value={page}>
      <Shell
        path={path}
        loggedIn={!loggedOut}
        onExpire={options.cases.has('session-lost') ? () => setLoggedOut(true) : null}
      >
        {loggedOut ? <Login /> : <Route path={path} />}
      </Shell>
      {asked && <SmsCheck onClose={() => asked(false)} onPassed={() => asked(true)} />}
      {options.cases.has('F31') && <Tour />}
      {toast}
    </Page.Provider>
  );
}

function Route({ path }: { readonly path: string }) {
  if (/\/content\/upload/.test(path)) return <Upload />;
  if (/\/content\/post\/article/.test(path)) return <ArticleForm />;
  if (/\/content\/post\/image/.test(path)) return <PostForm kind="image" />;
  // Both addresses are the same form: v1 becomes v2 under it without mounting anything anew.
  if (/\/content\/(?:post\/video|publish)/.test(path)) return <PostForm kind="video" />;
  if (/\/content\/manage/.test(path)) return <Works />;
  if (/\/interactive\/comment/.test(path)) return <Comments />;
  if (/\/following\/chat|^\/messages/.test(path)) return <Messages />;
  return <Works />;
}
