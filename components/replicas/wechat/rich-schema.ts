import { Schema } from 'prosemirror-model';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Emotions by the number in their class; their pictures have no words of their own. */
export const EMOTIONS: readonly (readonly [number: number, name: string])[] = [
  [0, '[微笑]'],
  [13, '[呲牙]'],
  [42, '[鼓掌]'],
];

/** The platform's editors: paragraphs, emotions, topics, links, pictures, and cards with tags of their own. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    card: {
      group: 'block',
      atom: true,
      attrs: { tag: {}, data: {} },
      toDOM: ({ attrs }) => [attrs.tag, attrs.data],
    },
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      leafText: () => '\n',
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    picture: {
      group: 'inline',
      inline: true,
      attrs: { source: {} },
      leafText: () => '',
      toDOM: ({ attrs }) => ['img', { src: attrs.source, 'data-src': attrs.source, alt: '图片' }],
    },
    emotion: {
      group: 'inline',
      inline: true,
      attrs: { number: {} },
      leafText: ({ attrs }) => EMOTIONS.find(([number]) => number === attrs.number)?.[1] ?? '',
      toDOM: ({ attrs }) => [
        'img',
        { class: `icon_emotion_single icon_emoji_wx_${attrs.number}`, src: BLANK },
      ],
    },
    topic: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { words: {} },
      leafText: ({ attrs }) => attrs.words,
      toDOM: ({ attrs }) => ['span', { class: 'wx_topic_link', contenteditable: 'false' }, attrs.words],
    },
  },
  marks: {
    link: { attrs: { href: {} }, inclusive: false, toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0] },
  },
});
