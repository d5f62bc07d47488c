import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../batch/engine-bundle.mjs';

export const peerScript = 'reader-peer.js';
export const mutedScript = 'detector-muted.js';
export const mutedAddress = 'https://muted.example/';

/** The detector's script with no extension about: it is read and run, and ends before its first look. */
const muted = (detector) => `var chrome = undefined, browser = undefined;${detector}`;

/**
 * A copy of the built extension that may touch every host, since the corpus' hosts are not on the shipped list.
 * It also holds the reader's peer, so that both are injected in the same way, and the muted detector for one
 * host. Answers its folder.
 */
export async function benchExtension(built, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const at = (name) => join(folder, name);
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  const [detector] = manifest.content_scripts;
  const mutedHosts = [`${mutedAddress}*`];
  manifest.host_permissions = ['<all_urls>'];
  manifest.content_scripts = [
    { ...detector, matches: ['<all_urls>'], exclude_matches: mutedHosts },
    { ...detector, matches: mutedHosts, js: [mutedScript] },
  ];
  writeFileSync(at('manifest.json'), JSON.stringify(manifest));
  writeFileSync(at(mutedScript), muted(readFileSync(at(detector.js[0]), 'utf8')));
  writeFileSync(
    at(peerScript),
    await classicScript(fileURLToPath(new URL('./reader-peer.ts', import.meta.url))),
  );
  return folder;
}
