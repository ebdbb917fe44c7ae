import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly mark?: string }[];
  readonly chosen: Id;
  readonly children: ComponentChildren;
  onChoose(id: Id): void;
}

/** A `tablist` by the pattern of WAI-ARIA: one stop for Tab, arrows, Home and End inside it; the panel below. */
export function Tabs<Id extends string>({ label, tabs, chosen, children, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, name, mark }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-label={name}
            aria-selected={id === chosen}
            aria-controls="tab-panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
            {mark && (
              <span class="tab-mark" aria-hidden="true">
                {mark}
              </span>
            )}
          </button>
        ))}
      </div>
      <section
        id="tab-panel"
        class="tab-panel"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${chosen}`}
      >
        {children}
      </section>
    </>
  );
}
