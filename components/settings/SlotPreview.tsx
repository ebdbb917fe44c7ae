import { findSlots, slotsOf } from '#utils/core/replies/slots.ts';
import type { AnswerProps } from './answers-section.ts';

interface SlotTextProps {
  readonly text: string;
}

/** An answer with its slots set off. */
export function SlotText({ text }: SlotTextProps) {
  const slots = findSlots(text);
  return (
    <p class="slot-text">
      {slots.map(({ name, start, end }, index) => (
        <span key={start}>
          {text.slice(slots[index - 1]?.end ?? 0, start)}
          <mark title={text.slice(start, end)}>{name}</mark>
        </span>
      ))}
      {text.slice(slots.at(-1)?.end ?? 0)}
    </p>
  );
}

interface SlotPreviewProps extends AnswerProps {
  readonly answer: string;
  readonly short: string;
}

/** What the answer being written will look like, how long it is, and what has to be filled in each time. */
export function SlotPreview({ answer, short, words }: SlotPreviewProps) {
  if (!answer.trim()) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
    <div class="slot-preview" role="group" aria-label={words.preview}>
      <h5>
        {words.preview} · {words.characters(answer.length)}
      </h5>
      <SlotText text={answer} />
      {short.trim() && (
        <>
          <h5>
            {words.fields.short} · {words.characters(short.length)}
          </h5>
          <SlotText text={short} />
        </>
      )}
      <p class="soft">{words.slots(slotsOf({ answer, short }))}</p>
    </div>
  );
}
