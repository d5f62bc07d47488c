import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to; undefined for modules of our own. */
const packageFolder = (moduleId: string): string | undefined =>
  /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(moduleId)?.[1];

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function licenceOf(folder: string): string {
  const { name, version, license }: PackageJson = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const named = `This package ships without the text of its licence: https://spdx.org/licenses/${license}.html`;
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [named])].join('\n\n');
}

/** Collects the packages whose code goes into the build, and writes their licences out. */
export function shippedLicences() {
  const folders = new Set<string>();
  const collect = (): Plugin => ({
    name: 'shipped-licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
    },
  });
  /** One block a package, in the order of their names, so that two builds write the same bytes. */
  const text = (): string =>
    `${[...folders]
      .map(licenceOf)
      .sort()
      .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
  return { collect, text };
}
