interface Props {
  onTake(): void;
  onDrop(): void;
}

/** The question of the next visit after 暂存离开. */
export function OlderDraft({ onTake, onDrop }: Props) {
  return (
    <div class="semi-banner">
      <span>你还有上次未发布的内容，是否继续编辑？</span>
      <button type="button" class="semi-button" onClick={onTake}>
        继续编辑
      </button>
      <button type="button" class="semi-button" onClick={onDrop}>
        放弃
      </button>
    </div>
  );
}
