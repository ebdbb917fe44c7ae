import { type Browser, browser } from '#imports';

/**
 * Who is speaking. `page`: our own document in a tab, popup or panel. `embedded`: our document inside a foreign frame.
 * `content`: our content script. `foreign`: anybody else. Having a tab proves nothing (a page of ours in a tab has
 * one), and the origin of a content script is its page's, so the class rests on the id and on the sender's URL.
 */
export type SenderClass = 'page' | 'embedded' | 'content' | 'foreign';

export type Sender = Browser.runtime.MessageSender;

export function classify(sender: Pick<Sender, 'id' | 'url' | 'frameId' | 'tab'>): SenderClass {
  if (sender.id !== browser.runtime.id) return 'foreign';
  const ours = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (ours) return sender.frameId ? 'embedded' : 'page';
  return sender.tab?.id === undefined ? 'foreign' : 'content';
}
