interface Props {
  readonly open: boolean;
  onGoOn(): void;
  onCancel(): void;
}

/** The question between 「发布」 and the publication. */
export function VideoConfirm({ open, onGoOn, onCancel }: Props) {
  return (
    <div class="woo-modal-wrap" hidden={!open}>
      <div class="woo-dialog-main" role="dialog">
        <div class="woo-dialog-title">还没有设置封面</div>
        <p>没有封面的视频不易被看到，确定要发布吗？</p>
        <div class="woo-box-flex">
          <button type="button" class="woo-button-main" onClick={onCancel}>
            取消
          </button>
          <button type="button" class="woo-button-main woo-button-primary" onClick={onGoOn}>
            仍然发布
          </button>
        </div>
      </div>
    </div>
  );
}
