interface Props {
  readonly old: boolean;
  readonly saved: string;
  onSave(): void;
  onPublish(): void;
}

/** The bar at the bottom. The old page listens on the span around 发表, the new one on the button inside. */
export function BottomBar({ old, saved, onSave, onPublish }: Props) {
  return (
    <div class="js_bot_bar tool_area">
      <span id="js_autosave">{saved}</span>
      <span id="js_submit">
        <button type="button" class="weui-desktop-btn weui-desktop-btn_default" onClick={onSave}>
          <span class="send_wording">保存为草稿</span>
        </button>
      </span>
      <span id="js_preview">
        <button type="button" class="weui-desktop-btn weui-desktop-btn_default">
          预览
        </button>
      </span>
      <span id="js_send" class="btn btn_input" onClick={old ? onPublish : undefined}>
        <button
          type="button"
          key={saved}
          class="mass_send weui-desktop-btn weui-desktop-btn_primary"
          onClick={old ? undefined : onPublish}
        >
          <span class="send_wording">{old ? '群发' : '发表'}</span>
        </button>
      </span>
    </div>
  );
}
