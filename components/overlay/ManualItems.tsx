import type { ManualItem } from '#utils/core/checks/pack.ts';
import type { Words } from '#utils/core/i18n/words.ts';

export interface ManualItemsProps {
  readonly items: readonly ManualItem[];
  readonly ticks: readonly string[];
  readonly words: Words;
  onTick(id: string, on: boolean): void;
}

/** What only a person can confirm, under the gate it belongs to. */
export function ManualItems({ items, ticks, words, onTick }: ManualItemsProps) {
  return (
    <div class="items">
      {items.map((item) => {
        const text = words.language === 'zh_CN' ? item.text : item.textEn;
        return (
          <label class="item" key={item.id}>
            <input
              type="checkbox"
              aria-label={text}
              title={item.clause}
              required={item.required}
              checked={ticks.includes(item.id)}
              onChange={({ currentTarget }) => onTick(item.id, currentTarget.checked)}
            />
            <span>
              {text}
              {!item.required && <span class="optional"> {words.review.optional}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
