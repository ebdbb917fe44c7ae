import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-files.ts';

const sources = readSources(['entrypoints', 'components', 'utils'], /\.(?:ts|tsx)$/);

/** The library the simulated WeChat editor is made of, since the real one is. */
const EDITOR = ['view', 'state', 'model', 'keymap', 'commands', 'history'].map(
  (part) => `prosemirror-${part}`,
);

/** The dependency table of the house: what each folder may import, by path prefix or package name. */
const TABLE: readonly {
  readonly folder: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
}[] = [
  { folder: 'utils/core', may: ['utils/core', '@noble/hashes', 'canonicalize', 'fast-diff', 'tldts'] },
  { folder: 'utils/images', may: ['utils/images', 'utils/core', 'qr', 'exifr'] },
  { folder: 'utils/dom', may: ['utils/dom', 'utils/core'] },
  { folder: 'utils/sites', may: ['utils/sites', 'utils/dom', 'utils/core'] },
  {
    folder: 'utils/messages',
    may: ['utils/messages', 'utils/core', 'utils/zod.ts', 'utils/log.ts', '#imports'],
  },
  {
    folder: 'utils/packs',
    may: ['utils/packs', 'utils/core', 'utils/zod.ts', 'utils/log.ts', 'papaparse', 'tldts'],
  },
  {
    folder: 'utils/data',
    may: ['utils/data', 'utils/core', 'utils/packs', 'utils/zod.ts', 'utils/log.ts', 'dexie', '#imports'],
  },
  {
    folder: 'utils/exporters',
    may: [
      'utils/exporters',
      'utils/core',
      'utils/data',
      'utils/zod.ts',
      'utils/log.ts',
      'docx',
      'papaparse',
      'read-excel-file',
      'write-excel-file',
      'fflate',
    ],
  },
  { folder: 'components/ui', may: ['components/ui', 'utils/core', 'preact'] },
  { folder: 'components/replicas', may: ['components/replicas', 'preact', ...EDITOR] },
  {
    folder: 'components/overlay',
    may: [
      'components/overlay',
      'components/ui',
      'utils/core',
      'utils/messages/client.ts',
      'utils/dom',
      'preact',
    ],
    types: ['utils/messages/names.ts'],
  },
  {
    folder: 'components/hooks',
    may: ['components/hooks', 'utils/core', 'utils/data', 'preact', 'dexie', '#imports'],
  },
  {
    folder: 'components',
    may: [
      'components',
      'utils/core',
      'utils/messages/client.ts',
      'utils/exporters',
      'utils/log.ts',
      'preact',
    ],
    types: ['utils/messages/names.ts', 'utils/data'],
  },
];

function ruleFor(file: SourceFile) {
  return TABLE.find((row) => file.path.startsWith(`${row.folder}/`));
}

function isWithin(target: string, allowed: readonly string[]): boolean {
  return allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`));
}

function forbiddenEdges(file: SourceFile): string[] {
  const row = ruleFor(file);
  if (!row) return [];
  return file.imports
    .filter(({ specifier, file: ours, typeOnly }) => {
      const target = ours ?? specifier;
      return !isWithin(target, row.may) && !(typeOnly && isWithin(target, row.types ?? []));
    })
    .map(({ specifier }) => `${file.path} → ${specifier}`);
}

describe('dependency direction', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('no file imports what its folder may not', () => {
    expect(sources.flatMap(forbiddenEdges)).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const edges = sources
      .filter((file) => !file.path.startsWith('entrypoints/'))
      .flatMap((file) =>
        file.imports.filter((entry) => entry.file?.startsWith('entrypoints/')).map(() => file.path),
      );
    expect(edges).toEqual([]);
  });

  it('zod is imported once', () => {
    const importers = sources.filter((file) =>
      file.imports.some(({ specifier }) => /^zod(?:\/|$)/.test(specifier)),
    );
    expect(importers.map((file) => file.path)).toEqual(['utils/zod.ts']);
  });

  it('one site does not know another', () => {
    const edges = sources.flatMap((file) => {
      const site = /^utils\/sites\/([a-z]+)\//.exec(file.path)?.[1];
      const others = file.imports.filter((entry) => {
        const other = /^utils\/sites\/([a-z]+)\//.exec(entry.file ?? '')?.[1];
        return site && other && other !== site;
      });
      return others.map((entry) => `${file.path} → ${entry.specifier}`);
    });
    expect(edges).toEqual([]);
  });
});

describe('the content script', () => {
  const ALLOWED = [
    'entrypoints/guard.content',
    'utils/core',
    'utils/sites',
    'utils/dom',
    'utils/messages/names.ts',
    'utils/messages/client.ts',
    'components/overlay',
    'utils/log.ts',
  ];

  it('reaches only what it may', () => {
    const byPath = new Map(sources.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const entry of byPath.get(path)?.imports ?? [])
        if (entry.file && !entry.typeOnly) visit(entry.file);
    };
    visit('entrypoints/guard.content/index.ts');
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((path) => !isWithin(path, ALLOWED))).toEqual([]);
  });
});

describe('purity', () => {
  const IMPURE =
    /\bbrowser\.|\bdocument\.|\bwindow\.|\bDate\.now\b|\bMath\.random\b|\bfetch\(|\bnew Date\(\)/;

  it('core touches no browser, no clock, no chance', () => {
    const impure = sources
      .filter((file) => file.path.startsWith('utils/core/'))
      .filter((file) => IMPURE.test(withoutComments(file.text)));
    expect(impure.map((file) => file.path)).toEqual([]);
  });

  it('only the replicas, sites and overlay know a page', () => {
    const sites = sources.filter((file) => /^utils\/(?:core|dom|messages|data)\//.test(file.path));
    const naming = sites.filter((file) => /woo-button|mass_send|semi-button/.test(file.text));
    expect(naming.map((file) => file.path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/(['"`])(?:\\.|(?!\1).)*\1/g, "''");
}
