import { useState } from 'preact/hooks';

interface Props {
  onPassed(): void;
  onClose(): void;
}

/** The SMS check that the platform puts between the click and the publication. */
export function SmsCheck({ onPassed, onClose }: Props) {
  const [code, setCode] = useState('');
  const ready = /^\d{4,6}$/.test(code);
  return (
    <div id="uc-second-verify" role="dialog" aria-label="身份验证">
      <div class="second-verify-panel">
        <p class="uc-ui-verify_sms-verify_content_desc">为保障账号安全，请输入 138****0000 收到的验证码</p>
        <div class="uc-ui-input">
          <input
            type="number"
            placeholder="请输入验证码"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <span class="uc-ui-input_right">获取验证码</span>
        </div>
        <div class="uc-ui-button_group">
          <div class="uc-ui-verify_sms-verify_button second uc-ui-button" onClick={onClose}>
            取消
          </div>
          <div
            class={`uc-ui-verify_sms-verify_button primary default uc-ui-button${ready ? '' : ' disabled'}`}
            onClick={() => ready && onPassed()}
          >
            验证
          </div>
        </div>
      </div>
    </div>
  );
}
