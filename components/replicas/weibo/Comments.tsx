import { useState } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { usePage } from './context.ts';
import { RichText } from './RichText.tsx';
import { Scroller } from './Scroller.tsx';
import { TalkBox } from './TalkBox.tsx';
import { type Remark, UNDER_POST } from './talk.ts';

const HEIGHT = 104;
const NESTED_HEIGHT = 74;
const BOX_HEIGHT = 168;

interface ItemProps {
  readonly remark: Remark;
  readonly nested?: boolean;
  readonly answering: boolean;
  onReplyIcon(): void;
  onReplied(): void;
}

/** What a comment shows: its author's name opens the text, the icons come up under the pointer only. */
function Body({ remark, nested, answering, onReplyIcon, onReplied }: ItemProps) {
  const { author, when, parts, answers, cid } = remark;
  return (
    <div class={nested ? 'con2' : 'con1 woo-box-item-flex'}>
      <div class="text">
        <a href={`/u/${author.id}`}>{author.name}</a>:
        <span>
          {answers && (
            <>
              回复<a href={`/n/${answers}`}>@{answers}</a>:
            </>
          )}
          <RichText parts={parts} />
        </span>
      </div>
      <div class="info woo-box-flex">
        <div>{when}</div>
        <div class="opt woo-box-flex">
          <div class="wbpro-iconbed" onClick={onReplyIcon}>
            <i class="woo-font woo-font--comment" title="评论" />
          </div>
          <div class="wbpro-iconbed">
            <i class="woo-font woo-font--like" title="赞" />
          </div>
        </div>
      </div>
      {answering && <TalkBox kind="reply" ids={{ id: '4900000000000000', cid }} onSent={onReplied} />}
    </div>
  );
}

/** The comments under a post, in a recycling scroller: whoever keeps a node soon holds another comment. */
export function Comments() {
  const { classOf } = usePage();
  const [answering, setAnswering] = useState<string | null>(null);
  const propsOf = (remark: Remark) => ({
    remark,
    answering: answering === remark.cid,
    onReplyIcon: () => setAnswering(answering === remark.cid ? null : remark.cid),
    onReplied: () => setAnswering(null),
  });
  const heightOf = ({ remark, nested }: (typeof UNDER_POST)[number]) =>
    HEIGHT +
    nested.length * NESTED_HEIGHT +
    ([remark, ...nested].some(({ cid }) => cid === answering) ? BOX_HEIGHT : 0);
  return (
    <div class={`woo-panel-main ${classOf('Talk', 'comments')}`}>
      <Scroller
        heights={UNDER_POST.map(heightOf)}
        item={(index) => {
          const entry = UNDER_POST[index];
          return (
            entry && (
              <div class="wbpro-list">
                <div class="item1">
                  <div class="item1in woo-box-flex">
                    <Avatar id={entry.remark.author.id} name={entry.remark.author.name} />
                    <Body {...propsOf(entry.remark)} />
                  </div>
                  {entry.nested.length > 0 && (
                    <div class="list2">
                      {entry.nested.map((remark) => (
                        <div class="item2" key={remark.cid}>
                          <Body {...propsOf(remark)} nested />
                        </div>
                      ))}
                    </div>
                  )}
                </div>
              </div>
            )
          );
        }}
      />
    </div>
  );
}
