import { schema } from './rich-schema.ts';

// What the editor's tool bar puts into an article; every name and address is invented.

export const LINK = { words: '惠农特产专场', href: 'https://item.taobao.com/item.htm?id=600000000001' };

export const CARDS = {
  weapp: {
    tag: 'mp-miniprogram',
    data: {
      class: 'miniprogram_element',
      'data-miniprogram-appid': 'wx0000000000000001',
      'data-miniprogram-path': 'pages/index/index',
      'data-miniprogram-nickname': '云湖办事',
      'data-miniprogram-title': '在线取号',
    },
  },
  profile: {
    tag: 'mp-common-profile',
    data: {
      class: 'js_uneditable custom_select_card',
      'data-nickname': '云湖文旅',
      'data-alias': 'yunhuwenlv',
    },
  },
  product: {
    tag: 'mp-common-product',
    data: {
      class: 'js_uneditable custom_select_card',
      'data-title': '云湖大米五公斤装',
      'data-price': '39.90',
      'data-url': 'https://shop.jd.com/index-1000000001.html',
    },
  },
  advert: {
    tag: 'mp-common-cpsad',
    data: { 'data-title': '品牌热卖', 'data-url': 'https://s.click.taobao.com/replica' },
  },
} as const;
export type CardName = keyof typeof CARDS;

export function cardNode(name: CardName) {
  return schema.node('card', CARDS[name]);
}

export function linkNode() {
  return schema.text(LINK.words, [schema.mark('link', { href: LINK.href })]);
}

/** A drawing instead of a photograph. */
export const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='160' height='100'%3E%3Crect width='160' height='100' fill='%238aa'/%3E%3C/svg%3E";

export interface StoredDraft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly when: string;
}

export const DRAFTS: readonly StoredDraft[] = [
  {
    id: '100000001',
    title: '湖滨路夜间施工提示',
    text: '湖滨路今晚10时起单向通行。\n请绕行人民路。',
    when: '今天 08:20',
  },
  { id: '100000002', title: '社区食堂开门了', text: '周一起供应三餐，欢迎邻里来尝。', when: '昨天 16:05' },
];
