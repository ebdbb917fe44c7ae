interface Props {
  readonly open: boolean;
  onPassed(): void;
  onClose(): void;
}

/** The robot check that the platform puts between the click and the publication. */
export function RobotCheck({ open, onPassed, onClose }: Props) {
  if (!open) return null;
  return (
    <div class="geetest_captcha geetest_boxShow" role="dialog" aria-label="安全验证">
      <div class="geetest_panel">
        <p>安全验证</p>
        <p>请确认本次操作由您本人进行</p>
        <div class="woo-box-flex">
          <button type="button" class="woo-button-main" onClick={onClose}>
            关闭
          </button>
          <button type="button" class="woo-button-main woo-button-primary" onClick={onPassed}>
            完成验证
          </button>
        </div>
      </div>
    </div>
  );
}
