import { readFileSync } from 'node:fs';

const sample = (name) => readFileSync(new URL(`./sample/${name}`, import.meta.url), 'utf8');
const host = 'https://baomau.example';
const photo = readFileSync(new URL('../start/sample/photo.svg', import.meta.url), 'utf8');

/** An invented page of `sample/` at an address of its own, as `showInFront` takes it. */
export function sampleSource(name) {
  const url = `${host}/${name}`;
  const page = { contentType: 'text/html; charset=utf-8', body: sample(name) };
  const picture = { contentType: 'image/svg+xml', body: photo };
  const pictures = ['mot', 'hai', 'ba'].map((each) => [`${host}/anh/${each}.svg`, picture]);
  return { url, responses: new Map([[url, page], ...pictures]) };
}
