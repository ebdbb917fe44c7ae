import { useState } from 'preact/hooks';
import { usePage } from './context.ts';

const KINDS = ['位置', '购物车', '小程序'] as const;

export interface Attached {
  readonly kind: string;
  readonly title: string;
  readonly link: string;
}

interface Props {
  readonly attached: readonly Attached[];
  onAttached(all: readonly Attached[]): void;
}

/** 添加标签: places, goods and mini-programs; a link is looked up, given a short title, and becomes a card. */
export function Tags({ attached, onAttached }: Props) {
  const { classOf } = usePage();
  const [kind, setKind] = useState<string>('不添加');
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const linked = kind === '购物车' || kind === '小程序';

  return (
    <div class={classOf('row')}>
      <div class={classOf('label')}>添加标签</div>
      <div class={classOf('anchor-container')}>
        <div class="semi-select" role="combobox" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="semi-select-selection-text">{kind}</span>
        </div>
        {open && (
          <div role="listbox" class="semi-select-option-list">
            {KINDS.map((name) => (
              <div
                key={name}
                role="option"
                class="semi-select-option"
                aria-selected={name === kind}
                onClick={() => {
                  setKind(name);
                  setOpen(false);
                }}
              >
                {name}
              </div>
            ))}
          </div>
        )}
        {kind !== '不添加' && (
          <div id="douyin_creator_pc_anchor_jump">
            {linked ? (
              <>
                <input
                  class="semi-input"
                  placeholder={kind === '购物车' ? '粘贴商品链接' : '粘贴小程序链接'}
                  value={link}
                  onInput={(event) => setLink(event.currentTarget.value)}
                />
                <span
                  class={classOf(link ? 'cart-mybtn' : 'cart-mybtn-disable')}
                  onClick={() => link && setTitle('')}
                >
                  添加链接
                </span>
                <div class="cart-container">
                  {attached.map((one) => (
                    <div key={one.link} class={classOf('cart-item')}>
                      <span>{one.title}</span>
                      <span onClick={() => onAttached(attached.filter((other) => other !== one))}>删除</span>
                    </div>
                  ))}
                </div>
              </>
            ) : (
              <span class="semi-select-selection-text">输入地理位置</span>
            )}
          </div>
        )}
      </div>
      {title !== null && (
        <div class="semi-modal-content" role="dialog" aria-label="编辑商品">
          <span class="semi-modal-close" title="关闭" onClick={() => setTitle(null)} />
          <input
            class="semi-input"
            placeholder="请输入商品短标题"
            maxLength={10}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <button type="button" class="semi-button" onClick={() => setTitle(null)}>
            取消
          </button>
          <button
            type="button"
            class="semi-button semi-button-primary"
            disabled={title.trim() === ''}
            onClick={() => {
              onAttached([...attached, { kind, title, link }]);
              setLink('');
              setTitle(null);
            }}
          >
            完成编辑
          </button>
        </div>
      )}
    </div>
  );
}
