import type { Surface } from '#utils/core/draft/draft.ts';
import { MAIN_FIELD } from '#utils/core/draft/draft.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import { fieldName, wordsFor } from '#utils/core/i18n/words.ts';
import type { SelectorList } from '#utils/dom/locate.ts';
import type { ControlSpec, EndpointGroup, FormSpec, Site } from '#utils/sites/define-site.ts';
import { endpoints } from '#utils/sites/endpoints.ts';

const START = '<!-- sites: npm run docs -->';
const END = '<!-- /sites -->';

interface TableWords {
  readonly heads: readonly string[];
  readonly join: string;
  readonly noText: string;
  readonly held: string;
  readonly observed: string;
  readonly chain: string;
  readonly none: string;
}

const WORDS: Record<Language, TableWords> = {
  zh_CN: {
    heads: ['平台', '位置', '读取', '页面内拦住的按钮', '网络层拦截', '选择器核对于'],
    join: '、',
    noText: '被转发的内容',
    held: '一律审核',
    observed: '有“禁止”才拦',
    chain: '，连同平台自己的逐级确认',
    none: '无接口可拦',
  },
  en: {
    heads: [
      'Platform',
      'Surface',
      'What is read',
      'Buttons held in the page',
      'In the network',
      'Selectors of',
    ],
    join: ', ',
    noText: 'the post it carries',
    held: 'always reviewed',
    observed: 'held for 禁止 findings',
    chain: ", with the platform's own chain of confirmations",
    none: 'no endpoint to fence',
  },
};

/** Every guarded surface of every site as a Markdown table in one language. */
export function renderSites(sites: readonly Site[], language: Language): string {
  const { heads } = WORDS[language];
  const rows = sites.flatMap((site) => surfacesOf(site).map((surface) => renderRow(site, surface, language)));
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The README with its table renewed. Throws when the two marks are not there. */
export function withSites(readme: string, sites: readonly Site[], language: Language): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the README has lost its marks ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${renderSites(sites, language)}\n\n${readme.slice(end)}`;
}

function renderRow(site: Site, surface: Surface, language: Language): string[] {
  const words = wordsFor(language);
  const said = WORDS[language];
  const forms = site.forms.filter((spec) => spec.surface === surface);
  const controls = site.controls.filter((spec) => spec.surface === surface);
  const group = [...forms, ...controls][0]?.group ?? 'posts';
  const fields = new Set(forms.flatMap((spec) => [MAIN_FIELD, ...Object.keys(spec.others ?? {})]));
  const labels = new Set(
    [...forms, ...controls].flatMap((spec) => spec.labels.map((label) => `「${label}」`)),
  );
  const chained = site.chain?.proceed.some((step) => step.surface === surface) ?? false;
  return [
    words.platforms[site.id],
    words.surfaces[surface],
    fields.size ? [...fields].map((field) => fieldName(field, words)).join(said.join) : said.noText,
    [...labels].join('') + (chained ? said.chain : ''),
    renderFence(site, surface, group, said),
    newestOf([...forms, ...controls]),
  ];
}

function renderFence(site: Site, surface: Surface, group: EndpointGroup, said: TableWords): string {
  const own = endpoints.filter((each) => each.platform === site.id && each.surfaces.includes(surface));
  const rule = group === 'replies' ? said.observed : said.held;
  return own.length ? `${rule} (${own.length})` : `${rule}; ${said.none}`;
}

/** Surfaces in the order the site declares them. */
function surfacesOf(site: Site): readonly Surface[] {
  return [...new Set([...site.forms, ...site.controls].map(({ surface }) => surface))];
}

/** When the newest of the selectors was seen on the live page. */
function newestOf(specs: readonly (FormSpec | ControlSpec)[]): string {
  const lists = specs.flatMap((spec): SelectorList[] =>
    'editor' in spec ? [spec.editor, spec.button] : [spec.selector],
  );
  const dates = lists.flatMap((list) => list.map((entry) => entry.since));
  return dates.toSorted().at(-1) ?? '';
}
