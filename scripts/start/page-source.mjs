import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint } from '../setup/say.mjs';

const sample = (name) => readFileSync(new URL(`./sample/${name}`, import.meta.url), 'utf8');
const sampleUrl = 'https://baomau.example/dia-phuong/lang-det-chieu-con-say-hoi-sinh-20260914083000123.htm';
const samplePhoto = 'https://baomau.example/anh/2026/ben-song.svg';

function parseArguments(args) {
  const urlAt = args.indexOf('--url');
  const url = urlAt < 0 ? undefined : args[urlAt + 1];
  const rest = args.filter((_, index) => urlAt < 0 || (index !== urlAt && index !== urlAt + 1));
  if (urlAt >= 0 && !/^https?:\/\/[^/]+/.test(url ?? '')) {
    throw new Complaint('--url needs an address that begins with http:// or https://.');
  }
  if (rest.length > 1) throw new Complaint('Usage: npm start [-- FILE.html [--url https://…]]');
  if (url && !rest.length)
    throw new Complaint('--url goes with a file: npm start -- FILE.html --url https://…');
  return { file: rest[0], url };
}

/** An address for a file that came without one: a canonical link if the page has one, else an invented host. */
function addressOf(html, file) {
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0];
  const href = /href=["']([^"']+)["']/i.exec(canonical ?? '')?.[1];
  const name = pathToFileURL(file).pathname.split('/').at(-1);
  return href && /^https?:\/\//.test(href) && URL.canParse(href) ? href : `https://page.example/${name}`;
}

/**
 * What `npm start` shows: the sample, or the person's own file.
 * @returns {{url: string, isSample: boolean, responses: Map<string, {contentType: string, body: string}>}}
 */
export function pageSource(args) {
  const { file, url } = parseArguments(args);
  const html = (body) => ({ contentType: 'text/html; charset=utf-8', body });
  if (!file) {
    const photo = { contentType: 'image/svg+xml', body: sample('photo.svg') };
    return {
      url: sampleUrl,
      isSample: true,
      responses: new Map([
        [sampleUrl, html(sample('article.html'))],
        [samplePhoto, photo],
      ]),
    };
  }
  const body = readFileSync(resolve(file), 'utf8');
  const address = new URL(url ?? addressOf(body, resolve(file))).href;
  return { url: address, isSample: false, responses: new Map([[address, html(body)]]) };
}
