import type { Browser, ElementHandle, Page } from 'puppeteer';

/** What a screen reader would call an element. Without `name`, any name. */
export interface Accessible {
  readonly role: string;
  readonly name?: string;
}

/**
 * All elements of the page with this role and name, inside closed shadow roots too; with `within`, only below it.
 * Clicks on the handles are real mouse clicks.
 */
export function findAccessible(
  page: Page,
  wanted: Accessible,
  within?: ElementHandle,
): Promise<ElementHandle[]> {
  return isFirefox(page.browser())
    ? findInFirefox(page, wanted, within)
    : findInChromium(page, wanted, within);
}

function isFirefox(browser: Browser): boolean {
  return 'connection' in browser; // only Puppeteer's BiDi browser gives its connection away
}

function findInChromium(
  page: Page,
  { role, name }: Accessible,
  within?: ElementHandle,
): Promise<ElementHandle[]> {
  const named = name === undefined ? '' : `[name="${name.replaceAll('"', '\\"')}"]`;
  return (within ?? page).$$(`::-p-aria(${named}[role="${role}"])`);
}

/**
 * WebDriver BiDi stops at shadow boundaries, but gives out closed roots on request; searching from them works.
 * Puppeteer has no call for either yet, so the protocol is spoken directly.
 */
async function findInFirefox(
  page: Page,
  wanted: Accessible,
  within?: ElementHandle,
): Promise<ElementHandle[]> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const frame = page.mainFrame() as unknown as BidiFrame;
  const locator = { type: 'accessibility', value: wanted };
  const locate = async (startNodes?: readonly SharedNode[]): Promise<BidiNode[]> => {
    const { result } = await connection.send<{ nodes: BidiNode[] }>('browsingContext.locateNodes', {
      context: frame._id,
      locator,
      ...(startNodes && { startNodes }),
    });
    return result.nodes;
  };
  const below = within && sharedNodeOf(within);
  // Every element looked at costs half a millisecond: with our interface in the page, only that is searched.
  const roots = below ? [below] : await findShadowRoots(connection, frame._id);
  const nodes = await locate(roots.length ? roots : undefined);
  return nodes.map((node) => frame.mainRealm().createHandle(node));
}

/** The shadow roots of elements right below `html` and `body`, where an overlay puts its host. */
async function findShadowRoots(connection: BidiConnection, context: string): Promise<SharedNode[]> {
  const { result } = await connection.send<{ result: BidiNode }>('script.evaluate', {
    expression: '[...document.documentElement.children, ...(document.body?.children ?? [])]',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  const elements = Array.isArray(result.result.value) ? result.result.value : [];
  return elements.flatMap(({ value }) =>
    !Array.isArray(value) && value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : [],
  );
}

function sharedNodeOf(handle: ElementHandle): SharedNode {
  return { sharedId: (handle as unknown as { remoteValue(): SharedNode }).remoteValue().sharedId };
}

interface SharedNode {
  readonly sharedId: string;
}

interface BidiNode extends SharedNode {
  readonly value?: { readonly shadowRoot?: SharedNode | null } | BidiNode[];
}

interface BidiConnection {
  send<T>(method: string, params: unknown): Promise<{ result: T }>;
}

interface BidiBrowser {
  readonly connection: BidiConnection;
}

interface BidiFrame {
  readonly _id: string;
  mainRealm(): { createHandle(node: BidiNode): ElementHandle };
}
