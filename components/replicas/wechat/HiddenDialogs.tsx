import { Dialog, DialogButton } from './Dialog.tsx';

const nothing = () => undefined;

/** Titles and buttons of dialogs that are in the page from the beginning and mostly never shown. */
const HIDDEN = [
  ['未授权切换账号', '退出登录'],
  ['温馨提示', '确定'],
  ['选择图片', '确定'],
  ['选择视频', '确定'],
  ['插入超链接', '确定'],
  ['选择账号名片', '确定'],
  ['添加广告', '确定'],
  ['原创声明', '确定'],
  ['赞赏设置', '确定'],
  ['运营规则学习', '继续发表'],
  ['原创校验超时', '继续群发'],
  ['链接不合法', '确定'],
] as const;

/** More than ten dialogs nobody sees, a left-over publish dialog among them, and words of success long before it. */
export function HiddenDialogs() {
  return (
    <>
      {HIDDEN.map(([title, words]) => (
        <Dialog key={title} open={false} title={title}>
          <DialogButton words={words} primary onPress={nothing} />
          <DialogButton words="取消" onPress={nothing} />
        </Dialog>
      ))}
      <Dialog open={false} title="发表" class="new_mass_send_dialog">
        <div class="mass-send__footer">
          <DialogButton words="发表" primary onPress={nothing} />
          <DialogButton words="取消" onPress={nothing} />
        </div>
      </Dialog>
      <div class="page_msg" style="display:none">
        <h4>已发送操作申请</h4>
      </div>
      <div class="dialog" style="display:none">
        <h3>微信验证</h3>
        <img class="qrcode js_qrcode" alt="" />
      </div>
      <p hidden>已发表，正在返回首页</p>
      <p hidden>没有更多评论</p>
    </>
  );
}
