import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import messages from './public/_locales/en/messages.json' with { type: 'json' };
import { eagerFunctions } from './scripts/build/eager-functions.mjs';
import { shippedLicences } from './scripts/build/shipped-licences';
import newsHosts from './src/platform/news-hosts.json' with { type: 'json' };

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Whose licence (OFL) asks to travel with the files. */
const typefaces = [
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/lexend',
  '@fontsource/andika',
];

const quietContext = at('src/platform/quiet-context.ts');

const licences = shippedLicences();

const readerMessages = Object.keys(messages).filter((key) => /^(?:reader|error)_/.test(key));

const iconOf = (state: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${state}-${size}.png`]));

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  imports: false,
  manifestVersion: 3,
  // WXT's own context tells the page that a content script has started; see quiet-context.ts.
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
    define: { READER_MESSAGES: JSON.stringify(readerMessages) },
    plugins: [
      licences.collect(),
      // The detector's script runs once on every page, from its first line to its last; the reader's arrives
      // before the click that opens it, which then waits for nothing to be compiled. The engine's is compiled step
      // by step: all at once it would be the longest task on the page's thread.
      eagerFunctions((file) => /content-scripts.(content|reader).js$/.test(file)),
    ],
    // Browsers of today need no stand-in for it, and it would be the one `fetch` in the build.
    build: { modulePreload: { polyfill: false } },
  }),
  // What a rebuild needs and no more: a folder's leftovers must not end up in the archive.
  zip: {
    includeSources: ['{entrypoints,public,scripts,src,tests}/**', '*.{json,md,ts}', 'LICENSE'],
  },
  hooks: {
    // Here rather than in content.ts, whose script would carry the whole list into every page.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'content')
          entrypoint.options.matches = newsHosts.map(({ host }) => `*://*.${host}/*`);
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of typefaces)
        files.push({
          absoluteSrc: at(`node_modules/${name}/LICENSE`),
          relativeDest: `licenses/${name.split('/').at(-1)}.txt`,
        });
    },
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'licences.txt'), licences.text()),
    // WXT takes the popup's <title>, which is not translated.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) {
        manifest.action.default_title = '__MSG_action_unknown__';
        manifest.action.default_icon = iconOf('unknown');
      }
    },
  },
  manifest: {
    name: '__MSG_app_name__',
    short_name: 'Tin Sạch',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // 130: storage.local.getKeys, which lists the library without reading its texts.
    minimum_chrome_version: '130',
    incognito: 'spanning',
    icons: iconOf('article'),
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    omnibox: { keyword: 'tin' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_read__' },
      'save-summary': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_library__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'tin-sach@tin-sach.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
