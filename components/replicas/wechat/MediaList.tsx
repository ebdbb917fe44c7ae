import type { Node } from 'prosemirror-model';
import { EMOTIONS, schema } from './rich-schema.ts';
import { cardNode, linkNode, PICTURE } from './samples.ts';

interface Props {
  target(): { insert(node: Node): void } | null;
}

const TOOLS: readonly (readonly [id: string, words: string, node: () => Node])[] = [
  ['js_editor_insertimage', '图片', () => schema.node('picture', { source: PICTURE })],
  ['js_editor_insertlink', '超链接', linkNode],
  ['js_editor_insertProfile', '账号名片', () => cardNode('profile')],
  ['js_editor_insertad', '广告', () => cardNode('advert')],
  ['js_editor_insertweapp', '小程序', () => cardNode('weapp')],
  ['js_editor_insertproduct', '商品', () => cardNode('product')],
  ['js_editor_inserttopic', '话题', () => schema.node('topic', { words: '#云湖四季' })],
  ['js_editor_insertemotion', '表情', () => schema.node('emotion', { number: EMOTIONS[0]?.[0] ?? 0 })],
];

/** The tool bar above the article. Each tool inserts one invented sample. */
export function MediaList({ target }: Props) {
  return (
    <ul id="js_media_list">
      {TOOLS.map(([id, words, node]) => (
        <li
          key={id}
          id={id}
          class="tpl_item jsInsertIcon"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => target()?.insert(node())}
        >
          {words}
        </li>
      ))}
    </ul>
  );
}
