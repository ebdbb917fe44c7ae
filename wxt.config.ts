import { defineConfig } from 'wxt';
import { dropExamples } from './utils/build/drop-examples.ts';
import { nativeApi } from './utils/build/native-api.ts';
import { verifierPage } from './utils/build/verifier-page.ts';
import { fenceRules } from './utils/sites/fence-rules.ts';
import { origins } from './utils/sites/origins.ts';

/** Rulesets of the fence: file, groups, and whether a fresh installation starts with it. */
const FENCES = [
  { id: 'posts', path: 'fence-posts.json', groups: ['posts', 'reposts'], enabled: true },
  { id: 'replies', path: 'fence-replies.json', groups: ['replies'], enabled: false },
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [dropExamples()] }),
  hooks: {
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.type === 'content-script') config.plugins = [nativeApi(), ...(config.plugins ?? [])];
    },
    'build:publicAssets': async (wxt, files) => {
      for (const { path, groups } of FENCES) {
        const contents = JSON.stringify(fenceRules(wxt.config.browser, groups), null, 2);
        files.push({ relativeDest: path, contents });
      }
      files.push({ relativeDest: 'verifier.html', contents: await verifierPage() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '126',
    // activeTab: a page is read once, when a person presses 「登记本页为转载来源」 on it; no host is asked for.
    permissions: [
      'activeTab',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'webNavigation',
      'webRequest',
      'declarativeNetRequest',
    ],
    host_permissions: origins,
    // Asked for on a press in the report only: the status codes of registered links.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'",
    },
    // Styles of our highlights, in frames too: some editors are one. The guard itself runs in the top frame only.
    content_scripts: [
      { matches: origins, css: ['content-scripts/guard.css'], all_frames: true, match_about_blank: true },
    ],
    declarative_net_request: {
      rule_resources: FENCES.map(({ id, path, enabled }) => ({ id, path, enabled })),
    },
    commands: {
      'check-now': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandCheckNow__',
      },
      // No key of its own: whoever reposts daily gives it one in the browser's settings.
      'register-source': { description: '__MSG_commandRegisterSource__' },
      // Firefox opens its sidebar only by a command it knows.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-desk']: {
        suggested_key: { default: 'Alt+Shift+X' },
        description: '__MSG_commandOpenDesk__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'xianshen@xianshen.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
