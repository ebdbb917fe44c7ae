/** One stop of the tour: a page, what is written there, and what publishes it. */
export interface TourStop {
  /** As it stands in the names of the pictures. */
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  readonly text: string;
  /** The publish button: a selector and its exact label. */
  readonly publish: readonly [selector: string, label: string];
  /** The platform's own confirmations after the review, in order. */
  readonly confirm: readonly (readonly [selector: string, label: string | null])[];
  /** Path of the request that publishes. */
  readonly request: string;
  /** What the page says when it is over. */
  readonly done: string;
}

const FAULTY =
  '根据仑政办[2020]44号文件，我区已布署冬季保供工作。联系人身份证号33020619900307001X，请各单位抓好落实。';

export const TOUR_STOPS: readonly TourStop[] = [
  {
    name: '微博',
    url: 'https://weibo.com/',
    editor: '[data-route] textarea',
    text: `【工作动态】${FAULTY}`,
    publish: ['[data-route] .woo-button-primary', '发送'],
    confirm: [],
    request: '/ajax/statuses/update',
    done: '发布成功',
  },
  {
    name: '公众号',
    url: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&createType=0&token=1200000001&lang=zh_CN',
    editor: '#ueditor_0 .ProseMirror',
    text: FAULTY,
    publish: ['#js_send button', '发表'],
    confirm: [
      ['.new_mass_send_dialog[style*="fixed"] .mass-send__footer button', '发表'],
      ['.double_check_dialog button', '继续发表'],
      ['.replica-scan', null],
    ],
    request: '/cgi-bin/masssend',
    done: '已发表',
  },
  {
    name: '抖音',
    url: 'https://creator.douyin.com/creator-micro/content/post/video',
    editor: '.zone-container',
    text: FAULTY,
    publish: ['button', '发布'],
    confirm: [],
    request: '/web/api/media/aweme/create_v2/',
    done: '作品管理',
  },
];

/** Pages on which the guard is in another state, to be shown in passing. */
export const TOUR_STATES = [
  { name: '门禁未生效', url: 'https://weibo.com/?case=renamed-placeholder', chip: /门禁未生效/ },
  { name: '本页不涉及', url: 'https://creator.douyin.com/creator-micro/content/manage', chip: /本页不涉及/ },
] as const;
