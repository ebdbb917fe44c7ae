import { useEffect, useState } from 'preact/hooks';
import { TalkBox } from './TalkBox.tsx';
import type { Remark } from './talk.ts';

const OPENING_MS = 220;

interface Props {
  readonly remark: Remark | null;
  onClose(): void;
}

/** The dialog 「回复 @昵称」. It is one node, named anew for every comment, and comes in a moment after the click. */
export function ReplyDialog({ remark, onClose }: Props) {
  const [shown, setShown] = useState<Remark | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(remark), remark ? OPENING_MS : 0);
    return () => clearTimeout(timer);
  }, [remark]);
  return (
    <div class="woo-modal-wrap" hidden={!shown}>
      <div class="woo-dialog-main" role="dialog" hidden={!shown}>
        <div class="woo-dialog-title">回复 @{shown?.author.name}</div>
        <i class="woo-font woo-font--cross" title="关闭" onClick={onClose} />
        {shown && (
          <TalkBox
            key={shown.cid}
            kind="reply"
            ids={{ id: '4900000000000000', cid: shown.cid }}
            onSent={onClose}
          />
        )}
      </div>
    </div>
  );
}
