import { Dialog, DialogButton } from './Dialog.tsx';
import { Timer } from './Timer.tsx';
import type { Chain } from './use-chain.ts';

/** Every dialog between 发表 and publication. */
export function ChainDialogs({ chain, old }: { chain: Chain; old: boolean }) {
  const { step, proceed, cancel } = chain;
  const go = () => void proceed();
  return (
    <>
      <Dialog open={step === 'declare'} title="创作来源">
        <p>请声明内容来源。</p>
        <DialogButton words="无需声明并发表" primary onPress={go} />
        <DialogButton words="去声明" onPress={cancel} />
      </Dialog>
      <Dialog open={step === 'copyright' || step === 'recommend'} title="原创校验" onClose={cancel}>
        <ol class="reprint-steps">
          <li>确认群发方式</li>
          <li>填写编者推荐语</li>
        </ol>
        <div style={step === 'copyright' ? undefined : 'display:none'}>
          <table>
            <tbody>
              <tr>
                <td>湿地公园的秋天</td>
                <td>转载</td>
                <td>
                  <a>申诉</a>
                </td>
              </tr>
            </tbody>
          </table>
          <DialogButton words="下一步" primary onPress={go} />
          <DialogButton words="取消" onPress={cancel} />
        </div>
        <div style={step === 'recommend' ? undefined : 'display:none'}>
          <textarea
            placeholder="转载推荐语，可以不填写"
            maxLength={120}
            value={chain.words}
            onInput={(event) => chain.setWords(event.currentTarget.value)}
          />
          <DialogButton words="继续群发" primary onPress={go} />
          <DialogButton words="取消" onPress={cancel} />
        </div>
      </Dialog>
      {old ? <OldPublishDialog chain={chain} /> : <PublishDialog chain={chain} />}
      <Dialog open={step === 'double'} title="确认发表" class="double_check_dialog">
        <p>发表后不能撤回推送。</p>
        <DialogButton key={chain.asked} words="继续发表" primary onPress={go} />
        <DialogButton words="取消" onPress={cancel} />
      </Dialog>
      <div class="dialog" style={step === 'scan' ? 'position:fixed' : 'display:none'}>
        <h3>微信验证</h3>
        <div class="safe_check js_wxcheck0">
          <img
            class="qrcode js_qrcode"
            src="/safe/safeqrcode?ticket=replica"
            alt=""
            width="140"
            height="140"
          />
        </div>
        <a class="pop_closed" onClick={cancel}>
          关闭
        </a>
        <button type="button" class="replica-scan" onClick={go}>
          模拟扫码
        </button>
      </div>
      <div class="page_msg" style={step === 'approval' ? 'position:fixed' : 'display:none'}>
        <h4>已发送操作申请</h4>
        <p>请等待管理员确认，30分钟内有效。</p>
        <button type="button" class="weui-desktop-btn weui-desktop-btn_primary" onClick={cancel}>
          我知道了
        </button>
      </div>
    </>
  );
}

function PublishDialog({ chain }: { chain: Chain }) {
  const { sending, setSending } = chain;
  return (
    <Dialog open={chain.step === 'publish'} title="发表" class="new_mass_send_dialog">
      <div class="weui-desktop-dialog__bd">
        <div class="mass-send__td">
          群发通知
          <label class="weui-desktop-switch weui-desktop-switch_loading">
            <input
              type="checkbox"
              checked={sending.push}
              onChange={() => setSending({ ...sending, push: !sending.push })}
            />
          </label>
        </div>
        <div class="mass-send__td-setting group_setting">分组通知 全部用户</div>
        <Timer sending={sending} onChange={setSending} />
      </div>
      <div class="mass-send__footer">
        <div class="weui-desktop-popover__wrp">
          <DialogButton words="发表" primary onPress={() => void chain.proceed()} />
          <DialogButton words="取消" onPress={chain.cancel} />
        </div>
      </div>
    </Dialog>
  );
}

/** Before 2023: 群发, and a small question beside it. */
function OldPublishDialog({ chain }: { chain: Chain }) {
  const { step } = chain;
  return (
    <Dialog open={step === 'publish' || step === 'popover'} title="发布图文" class="mass_send_dialog">
      <p>群发对象 全部用户 · 性别 全部 · 群发地区 全部</p>
      <div class="mass-send__footer">
        <DialogButton words="群发" primary onPress={() => step === 'publish' && void chain.proceed()} />
        <DialogButton words="取消" onPress={chain.cancel} />
      </div>
      <div class="weui-desktop-popover" style={step === 'popover' ? undefined : 'display:none'}>
        <p>确定群发吗？</p>
        <DialogButton words="群发" primary onPress={() => void chain.proceed()} />
        <DialogButton words="取消" onPress={chain.cancel} />
      </div>
    </Dialog>
  );
}
