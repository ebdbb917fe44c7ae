import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import type { OpenDocument } from './use-document.ts';

export const STEPS = [
  'idle',
  'declare',
  'copyright',
  'recommend',
  'publish',
  'popover',
  'double',
  'scan',
  'approval',
  'done',
] as const;
export type Step = (typeof STEPS)[number];

/** What the publish dialog is set to. */
export interface Sending {
  readonly push: boolean;
  /** Days from today, `null` when the timer is off. 「今天」 is taken for no timer at all. */
  readonly day: number | null;
}

const DAY_S = 86_400;

/** The platform's way from 发表 to publication: every step a dialog, every dialog a request, the last one for good. */
export function useChain(draft: OpenDocument) {
  const { options, request, router, toast } = usePage();
  const { cases, build } = options;
  const [step, setStep] = useState<Step>('idle');
  const [asked, setAsked] = useState(0);
  const [sending, setSending] = useState<Sending>({ push: true, day: null });
  const [words, setWords] = useState('');

  const check = async (path: string) => (await request(path, { appmsgid: draft.id() })).kind === 'done';
  const openDialog = async () => {
    if (!(await check('/cgi-bin/masssendpage?f=json&fingerprint=replica'))) return;
    if (cases.has('late-dialog')) await new Promise((resolve) => setTimeout(resolve, 2200));
    setStep('publish');
  };
  const checkCopyright = async () => {
    if (!(await check('/cgi-bin/masssend?action=get_appmsg_copyright_stat'))) return;
    if (cases.has('reprint')) setStep('copyright');
    else await openDialog();
  };
  const askAgain = () => {
    // The dialog goes and comes back: the button in it is another one each time.
    setStep('idle');
    setAsked((times) => times + 1);
    setTimeout(() => setStep('double'), 120);
  };
  const finish = async () => {
    const timed = sending.day !== null && sending.day > 0;
    const time = timed ? Math.floor(Date.now() / 1000) + (sending.day ?? 0) * DAY_S : 0;
    const outcome = await request(finalAddress(timed), {
      appmsgid: draft.id(),
      operation_seq: '1',
      type: '10',
      groupid: '-1',
      send_time: String(time),
      isFreePublish: String(!sending.push),
      reprint_info: JSON.stringify({ item_list: words ? [{ idx: 1, guide_words: words }] : [] }),
    });
    setStep(outcome.kind === 'done' ? 'done' : 'idle');
    if (outcome.kind === 'failed') toast(outcome.message);
    if (outcome.kind !== 'done') return;
    toast('已发表，正在返回首页');
    setTimeout(() => router.go('/cgi-bin/home?t=home/index&token=1200000001&lang=zh_CN'), 1500);
  };

  function finalAddress(timed: boolean): string {
    if (cases.has('operate-publish')) return '/cgi-bin/operate_appmsg?t=ajax-response&type=77&sub=publish';
    if (timed && sending.push) return '/cgi-bin/masssend?t=ajax-response&action=time_send';
    return `/cgi-bin/masssend?is_release_publish_page=${sending.push ? 0 : 1}&t=ajax-response`;
  }

  return {
    step,
    asked,
    sending,
    setSending,
    words,
    setWords,
    /** 发表 of the bottom bar: the draft is saved as a copy before anything is asked. */
    async start() {
      setAsked(0);
      if (!(await draft.save('create'))) return;
      if (!cases.has('F46')) return checkCopyright();
      await check('/cgi-bin/setclaimsourcetype?action=forceclaimsource');
      setStep('declare');
    },
    /** The way in from the list of drafts: nobody pressed anything here. */
    openByItself: () => void checkCopyright(),
    async proceed() {
      if (step === 'declare') return checkCopyright();
      if (step === 'copyright') return setStep('recommend');
      if (step === 'recommend') return openDialog();
      if (step === 'publish' && build === 'old') return setStep('popover');
      if (step === 'publish' || step === 'popover') {
        await check('/cgi-bin/masssend?t=ajax-response&for_check=1&is_release_publish_page=1');
        await check('/cgi-bin/masssend?t=ajax-response&action=check_ad');
        return askAgain();
      }
      if (step === 'double' && cases.has('F15') && asked < 3) return askAgain();
      if (step === 'double' && cases.has('F16')) return setStep('approval');
      if (step === 'double') {
        await check('/cgi-bin/safeqrcode?action=getticket');
        return setStep('scan');
      }
      if (step !== 'scan') return;
      await check('/safe/safeqrcode?ticket=replica&uuid=replica&action=check');
      await finish();
    },
    cancel: () => setStep('idle'),
  };
}
export type Chain = ReturnType<typeof useChain>;
