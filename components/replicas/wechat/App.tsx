import { useMemo, useState } from 'preact/hooks';
import { ACCOUNT } from './account.ts';
import { type Backend, readOutcome } from './backend.ts';
import { Comments } from './Comments.tsx';
import { Page, type PageContext } from './context.ts';
import { Editor } from './Editor.tsx';
import { Drafts, Home, Statistics } from './Lists.tsx';
import { Login } from './Login.tsx';
import { NewMessages } from './NewMessages.tsx';
import { OldMessages } from './OldMessages.tsx';
import { type PageName, type PageOptions, pageOf } from './options.ts';
import type { Router } from './router.ts';

interface Props {
  readonly backend: Backend;
  readonly options: PageOptions;
  readonly router: Router;
  readonly random: () => number;
}

/** The whole simulated platform: one page by its address, or the login page in its place. */
export function App({ backend, options, router, random }: Props) {
  const [expired, setExpired] = useState(options.cases.has('logged-out'));
  const [words, setWords] = useState('');
  const [name] = useState(() => pageOf(router.address()));

  const page = useMemo<PageContext>(() => {
    const request: PageContext['request'] = async (path, fields = {}) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}token=${ACCOUNT.token}&lang=zh_CN`;
      const outcome = readOutcome(
        await backend.send(address, { ...fields, token: ACCOUNT.token, f: 'json' }),
      );
      if (outcome.kind === 'expired') setExpired(true);
      return outcome;
    };
    const toast = (said: string) => {
      setWords(said);
      setTimeout(() => setWords((now) => (now === said ? '' : now)), 3000);
    };
    return { options, router, backend, random, request, toast };
  }, [backend, options, router, random]);

  return (
    <Page.Provider value={page}>
      <div class="replica-banner" role="note">
        仿真环境：页面与数据均为模拟，内容不会发送到任何平台
      </div>
      {expired ? <Login /> : <Content name={name} old={options.build === 'old'} />}
      <div class="weui-desktop-toast" role="status" hidden={words === ''}>
        {words}
      </div>
    </Page.Provider>
  );
}

function Content({ name, old }: { name: PageName; old: boolean }) {
  switch (name) {
    case 'editor':
    case 'imagePost':
      return <Editor kind={name} />;
    case 'comments':
      return <Comments />;
    case 'messages':
      return old ? <OldMessages /> : <NewMessages />;
    case 'drafts':
      return <Drafts />;
    case 'statistics':
      return <Statistics />;
    case 'home':
      return <Home />;
  }
}
