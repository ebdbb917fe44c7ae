import { useMemo, useState } from 'preact/hooks';
import type { ClassOf } from '../classes.ts';
import { Article } from './Article.tsx';
import type { Account } from './account.ts';
import { type Backend, readOutcome } from './backend.ts';
import { Centre } from './Centre.tsx';
import { Chat } from './Chat.tsx';
import { Page, type PublishRequest } from './context.ts';
import { Desk } from './Desk.tsx';
import type { PageOptions } from './options.ts';
import { RobotCheck } from './RobotCheck.tsx';
import { pageAt, type Router, useRoute } from './router.ts';
import { useToast } from './Toast.tsx';
import { Tour } from './Tour.tsx';

interface Props {
  readonly classOf: ClassOf;
  readonly backend: Backend;
  readonly options: PageOptions;
  readonly router: Router;
  readonly account: Account;
}

/** The whole simulated site: the desk on the main host, and the applications on hosts of their own. */
export function App({ classOf, backend, options, router, account }: Props) {
  const [route, goTo] = useRoute(router);
  const [session, setSession] = useState(true);
  const [checked, setChecked] = useState<{ passed(): void; closed(): void } | null>(null);
  const { toast, showToast } = useToast();
  const loggedIn = session && !options.cases.has('logged-out');

  const page = useMemo(() => {
    const publish = async (request: PublishRequest): Promise<boolean> => {
      const outcome = readOutcome(await backend.send(request.path, request.fields));
      if (outcome.kind === 'published') {
        request.onPublished(outcome.id);
        showToast(request.done ?? '发布成功');
        return true;
      }
      if (outcome.kind === 'failed') {
        showToast(outcome.message.includes('失败') ? outcome.message : `发布失败：${outcome.message}`);
        return false;
      }
      const passed = await new Promise<boolean>((resolve) =>
        setChecked({ passed: () => resolve(true), closed: () => resolve(false) }),
      );
      setChecked(null);
      return passed ? publish(request) : false;
    };
    return { classOf, backend, options, account, loggedIn, showToast, publish };
  }, [classOf, backend, options, account, loggedIn, showToast]);

  const kind = pageAt(router.host(), route);
  return (
    <Page.Provider value={page}>
      <div class={classOf('App', 'banner')} role="note">
        仿真环境：页面与数据均为模拟，内容不会发送到任何平台
        {options.cases.has('session-lost') && (
          <button type="button" onClick={() => setSession(false)}>
            结束会话
          </button>
        )}
      </div>
      {kind === 'chat' && <Chat />}
      {kind === 'centre' && <Centre path={route} />}
      {kind === 'article' && <Article />}
      {(kind === 'feed' || kind === 'detail' || kind === 'inbox' || kind === 'video') && (
        <Desk kind={kind} route={route} onRoute={goTo} />
      )}
      <RobotCheck
        open={checked !== null}
        onPassed={() => checked?.passed()}
        onClose={() => checked?.closed()}
      />
      <div class={classOf('Success', 'layer1')} hidden>
        发布成功
      </div>
      {options.cases.has('F31') && <Tour />}
      {toast}
    </Page.Provider>
  );
}
