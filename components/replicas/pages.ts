/** One page of the simulated back offices: where it really lives and what can be tried there. */
export interface ReplicaPage {
  readonly site: 'weibo' | 'wechat' | 'douyin';
  readonly url: string;
  readonly title: { readonly zh_CN: string; readonly en: string };
}

/** Every replica page there is, in the order a newcomer should see them. */
export const REPLICA_PAGES: readonly ReplicaPage[] = [
  {
    site: 'weibo',
    url: 'https://weibo.com/',
    title: { zh_CN: '微博首页：发布、转发、快转', en: 'Weibo home: post, repost, quick repost' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?build=old',
    title: { zh_CN: '微博首页（旧版界面）', en: 'Weibo home, older build' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/7000000001/PabcD',
    title: { zh_CN: '微博正文页：评论、回复', en: 'Weibo post: comments and replies' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/comment/inbox',
    title: { zh_CN: '微博评论箱：在弹窗中回复', en: 'Weibo inbox: replies in a dialog' },
  },
  {
    site: 'weibo',
    url: 'https://api.weibo.com/chat#/chat',
    title: { zh_CN: '微博私信', en: 'Weibo private messages' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/upload/channel?case=confirm',
    title: { zh_CN: '微博视频发布', en: 'Weibo video' },
  },
  {
    site: 'weibo',
    url: 'https://me.weibo.com/content/timer?case=F24',
    title: { zh_CN: '微博定时列表：立即发送', en: 'Weibo timed posts: send now' },
  },
  {
    site: 'weibo',
    url: 'https://me.weibo.com/content/timer',
    title: {
      zh_CN: '微博定时列表（在外部框架中，无法识别）',
      en: 'Weibo timed posts in a foreign frame: not recognised',
    },
  },
  {
    site: 'weibo',
    url: 'https://card.weibo.com/article/v5/editor',
    title: { zh_CN: '微博头条文章（需人工对照清单）', en: 'Weibo article: reviewed by hand' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?case=renamed-placeholder',
    title: { zh_CN: '微博首页（改版后无法识别）', en: 'Weibo home after an unknown redesign' },
  },
  {
    site: 'weibo',
    url: 'https://weibo.com/?case=logged-out',
    title: { zh_CN: '微博首页（未登录）', en: 'Weibo home, logged out' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1200000001&lang=zh_CN',
    title: { zh_CN: '公众号写文章（新版编辑器）', en: 'WeChat article, new editor' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1200000001&lang=zh_CN&build=old',
    title: { zh_CN: '公众号写文章（旧版编辑器）', en: 'WeChat article, old editor' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&share=1&token=1200000001&lang=zh_CN&case=reprint',
    title: { zh_CN: '公众号转载：原创校验与推荐语', en: 'WeChat reprint, copyright dialog' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=8&token=1200000001&lang=zh_CN',
    title: { zh_CN: '公众号贴图', en: 'WeChat image post' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1200000001&lang=zh_CN',
    title: { zh_CN: '公众号草稿箱（不涉及审核）', en: 'WeChat drafts: nothing to guard' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10&sendtype=MASSSEND&scene=1&token=1200000001&lang=zh_CN',
    title: { zh_CN: '公众号留言', en: 'WeChat comments' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10&sendtype=MASSSEND&scene=1&token=1200000001&lang=zh_CN&build=old',
    title: { zh_CN: '公众号留言（旧版）', en: 'WeChat comments, older build' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/message?t=message/list&count=20&day=7&token=1200000001&lang=zh_CN&build=old',
    title: { zh_CN: '公众号消息管理（旧版）', en: 'WeChat messages, older build' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/message?t=message/list&count=20&day=7&token=1200000001&lang=zh_CN',
    title: { zh_CN: '公众号私信（推测的新版）', en: 'WeChat messages, new build as guessed' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1200000001&lang=zh_CN&case=renamed',
    title: { zh_CN: '公众号写文章（改版后无法识别）', en: 'WeChat article after an unknown redesign' },
  },
  {
    site: 'wechat',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1200000001&lang=zh_CN&case=logged-out',
    title: { zh_CN: '公众号（登录超时）', en: 'WeChat, session expired' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/upload',
    title: { zh_CN: '抖音发布页：视频、图文、文章', en: 'Douyin upload: video, images, article' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/upload?build=old',
    title: { zh_CN: '抖音发布页（旧版地址与接口）', en: 'Douyin upload, older routes and request' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/image',
    title: { zh_CN: '抖音图文表单', en: 'Douyin image post' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/article',
    title: { zh_CN: '抖音文章表单', en: 'Douyin article' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/interactive/comment',
    title: { zh_CN: '抖音评论管理', en: 'Douyin comments' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/data/following/chat',
    title: { zh_CN: '抖音私信', en: 'Douyin private messages' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/manage',
    title: { zh_CN: '抖音作品列表（不涉及审核）', en: 'Douyin list of works: nothing to guard' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/creator-micro/content/post/video?case=renamed',
    title: { zh_CN: '抖音视频表单（改版后无法识别）', en: 'Douyin video form after an unknown redesign' },
  },
  {
    site: 'douyin',
    url: 'https://creator.douyin.com/?case=logged-out',
    title: { zh_CN: '抖音创作者中心（未登录）', en: 'Douyin creator centre, logged out' },
  },
];
