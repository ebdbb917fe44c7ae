import { type Draft, type DraftImage, MAIN_FIELD } from '../../core/draft/draft.ts';
import { textOf } from '../../dom/editable.ts';
import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import { defineSite, type Intent } from '../define-site.ts';
import * as at from './selectors.ts';

/** No source says whether Ctrl+Enter publishes here; a guard has to assume it does. */
const publishKey = (event: KeyboardEvent) =>
  event.type === 'keydown' && event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** Weibo: home and modal composer, repost form, 快转. */
export default defineSite({
  id: 'weibo',
  origins: ['https://weibo.com/*', 'https://www.weibo.com/*'],
  pages: [
    {
      id: 'home',
      matches: (url) => /^\/(?:$|mygroups\b|hot\b|home\b)/.test(url.pathname),
      requires: ['composer'],
      is: ['https://weibo.com/', 'https://www.weibo.com/mygroups?gid=1', 'https://weibo.com/?build=old'],
      isNot: [
        'https://weibo.com/u/1234567890',
        'https://weibo.com/1234567890/PabcD',
        'https://weibo.com/comment/inbox',
      ],
    },
  ],
  forms: [
    {
      surface: 'composer',
      group: 'posts',
      reach: 'closest',
      editor: at.composerEditor,
      button: at.mainButton,
      labels: ['发送'],
      publishesOn: publishKey,
    },
    {
      surface: 'repost',
      group: 'reposts',
      reach: 'closest',
      editor: at.repostEditor,
      button: at.mainButton,
      labels: ['转发'],
      publishesOn: publishKey,
    },
  ],
  controls: [
    { id: 'quick-repost', surface: 'repost', group: 'reposts', selector: at.popoverItem, labels: ['快转'] },
  ],
  chain: null,
  pendingSigns: [],

  isLoggedOut: (doc) =>
    !doc.querySelector(anyOf(at.profileLink)) &&
    [...doc.querySelectorAll(anyOf(at.loginButton))].some(
      (element) => /^(?:登录|注册|登录\/注册)$/.test(labelOf(element)) && isVisible(element),
    ),

  readAccount,

  readDraft: ({ surface, form, trigger }, doc): Draft | null => {
    const editor = form?.editors[MAIN_FIELD];
    if (form && !editor) return null;
    return {
      platform: 'weibo',
      surface,
      account: readAccount(doc),
      fields: { [MAIN_FIELD]: editor ? textOf(editor) : '' },
      links: [],
      images: form ? readImages(form.container) : [],
      attachments: [],
      quoted: surface === 'repost' ? readQuoted({ form, trigger }, doc) : null,
    };
  },
});

function readAccount(doc: Document): string | null {
  const link = doc.querySelector(anyOf(at.profileLink));
  if (!link) return null;
  return (
    link.getAttribute('title') || labelOf(link) || (link.getAttribute('href')?.replace('/u/', '') ?? null)
  );
}

function readImages(container: Element): readonly DraftImage[] {
  return [...container.querySelectorAll<HTMLImageElement>(anyOf(at.picture))].map((image) => ({
    source: image.getAttribute('src') ?? '',
    name: image.getAttribute('alt') || null,
  }));
}

/** The post that goes out with a repost: the card around the form, or, for the teleported menu, the one it was opened on. */
function readQuoted({ form, trigger }: Pick<Intent, 'form' | 'trigger'>, doc: Document) {
  const start = form?.container ?? trigger;
  const card = start.closest(anyOf(at.feedCard)) ?? openedCard(doc);
  const text = card?.querySelector(anyOf(at.cardText));
  if (!card || !text) return null;
  const author = card.querySelector('a[href^="/u/"]');
  return { author: author ? labelOf(author) : '', text: labelOf(text) };
}

/** The card whose repost icon was pressed last: the guard marks nothing in the page, so focus and hover must tell. */
function openedCard(doc: Document): Element | null {
  const cards = [...doc.querySelectorAll(anyOf(at.feedCard))];
  return (
    cards.find((card) => card.matches(':focus-within')) ??
    cards.find((card) => card.matches(':hover')) ??
    null
  );
}
