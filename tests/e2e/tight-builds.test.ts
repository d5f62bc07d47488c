import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import newsHosts from '../../src/platform/news-hosts.json' with { type: 'json' };
import { buildFolder } from '../support/build-extension';

const targets = ['chrome', 'firefox'] as const;

/** The one policy of all own pages: nothing loads from elsewhere, nothing connects, nothing is framed. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const parsePolicy = (text: string) =>
  Object.fromEntries(
    text.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

/** Names of chunks end in a hash of what is in them. */
const withoutHash = (file: string): string => file.replace(/^(chunks\/[\w.]+)-[\w-]+\.js$/, '$1.js');

describe.each(targets)('the %s build', (target) => {
  const folder = buildFolder(target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = globSync('**/*.js', { cwd: folder });
  const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('asks for the permissions of the design, exactly', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('puts one script by itself into pages, those of the shipped list alone', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js, matches, all_frames, world }] = manifest.content_scripts;
    expect([js, all_frames ?? false, world ?? 'ISOLATED']).toEqual([
      ['content-scripts/content.js'],
      false,
      'ISOLATED',
    ]);
    expect([...matches].sort()).toEqual(newsHosts.map(({ host }) => `*://*.${host}/*`).sort());
  });

  it('shows nothing of itself to pages or to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
    const listening = /\bon(?:Message|Connect)External\.addListener\b/;
    expect(scripts.filter((file) => listening.test(sourceOf(file)))).toEqual([]);
  });

  it('holds its own pages to a policy under which nothing connects', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(parsePolicy(manifest.content_security_policy.extension_pages)).toEqual(policy);
  });

  it('makes no code of text and opens no connection', () => {
    const asks =
      /\bnew Function\b|\beval\(|(?<![.}])\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/;
    const asking = scripts.filter((file) => asks.test(sourceOf(file)));
    expect(asking.map(withoutHash).sort()).toEqual([
      // Libraries for citations and CSV could ask; the policy of the pages that load them lets nothing connect.
      'chunks/citations.js',
      'chunks/library.js',
      // The further pages of an article, from its own site, once a person wants them.
      'content-scripts/engine.js',
    ]);
  });

  it('names the licence of every package that it carries', () => {
    const text = sourceOf('licences.txt');
    for (const name of [
      'dompurify',
      'preact',
      '@preact/signals',
      'lucide',
      'valibot',
      'webextension-polyfill',
    ])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).not.toContain('/home/');
  });
});

describe('the check of the add-on store', () => {
  it('finds no error, and warns of nothing but library code that README names', () => {
    const linter = join('node_modules', 'addons-linter', 'bin', 'addons-linter');
    const output = execFileSync(process.execPath, [linter, buildFolder('firefox'), '--output', 'json']);
    const { errors, notices, warnings } = JSON.parse(String(output));
    const named = (warnings as readonly { code: string; file: string }[]).map(
      ({ code, file }) => `${code} ${withoutHash(file)}`,
    );
    expect([errors, notices]).toEqual([[], []]);
    expect([...new Set(named)].sort()).toEqual([
      'UNSAFE_VAR_ASSIGNMENT chunks/citations.js',
      'UNSAFE_VAR_ASSIGNMENT chunks/jsxRuntime.js',
      'UNSAFE_VAR_ASSIGNMENT content-scripts/reader.js',
    ]);
  });
});
