import { useState } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { usePage } from './context.ts';
import { ReplyDialog } from './ReplyDialog.tsx';
import { RichText } from './RichText.tsx';
import { Scroller } from './Scroller.tsx';
import { INBOX, type Remark } from './talk.ts';

const HEIGHT = 176;

/** The inbox of comments. Its links carry the ids of our own root comment; the real one never leaves the page's model. */
export function Inbox() {
  const { classOf, account } = usePage();
  const [answered, setAnswered] = useState<Remark | null>(null);
  return (
    <>
      <Scroller
        heights={INBOX.map(() => HEIGHT)}
        item={(index) => {
          const remark = INBOX[index];
          return remark && <Card remark={remark} mine={account.screen_name} onReply={setAnswered} />;
        }}
      />
      <ReplyDialog remark={answered} onClose={() => setAnswered(null)} />
      <div class={classOf('Inbox', 'end')}>没有更多评论</div>
    </>
  );
}

interface CardProps {
  readonly remark: Remark;
  readonly mine: string;
  onReply(remark: Remark): void;
}

function Card({ remark, mine, onReply }: CardProps) {
  const { classOf } = usePage();
  const { author, when, parts, answers, link } = remark;
  const href = `/7000000001/PabcD?cid=${link.root}${link.rid ? `&rid=${link.rid}` : ''}`;
  return (
    <div class={`woo-panel-main ${classOf('Inbox', 'card')}`}>
      <div class="woo-box-flex">
        <Avatar id={author.id} name={author.name} />
        <div class={classOf('Inbox', 'head')}>
          <h3 class={classOf('Inbox', 'h3')}>
            <a href={`/u/${author.id}`}>{author.name}</a>
          </h3>
          <div class={classOf('Inbox', 'from')}>
            <a href={href}>{when}</a>
          </div>
        </div>
      </div>
      <div class={`${classOf('Inbox', 'wbtext')} ${classOf('Inbox', 'textImg')}`}>
        {answers && (
          <>
            回复<a href={`/n/${answers}`}>@{answers}</a>:
          </>
        )}
        <RichText parts={parts} />
      </div>
      <div class={classOf('Inbox', 'repeatbox')}>
        <span class={classOf('Inbox', 'replyCname')}>@{mine}</span>
        <span class={`${classOf('Inbox', 'replyComment')} ${classOf('Inbox', 'wbtext')}`}>
          已收到，我们会尽快核实
        </span>
      </div>
      <footer>
        <div class={classOf('Inbox', 'wrap')} onClick={() => onReply(remark)}>
          <i class={`woo-font woo-font--comment ${classOf('Inbox', 'commentIcon')}`} />
        </div>
      </footer>
    </div>
  );
}
