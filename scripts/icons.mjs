// Draws public/icon/<state>-<size>.png from the one source public/icon.svg. Run after a change of the source:
//   node scripts/icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromiumPath } from './setup/chromium-path.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const sizes = [16, 32, 48, 128];

/** A badge of 8 × 8 in the lower right corner, with a gap cut out of the sheet around it. */
const badge = (colour, sign) => `
  <circle cx="11.5" cy="11.5" r="4.5" fill="${colour}"/>
  <g fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${sign}</g>`;

const grey = { '#12857A': '#807B73', '#FFD27A': '#fff' };

const states = {
  unknown: { colours: grey, badge: '' },
  article: { colours: {}, badge: '' },
  saved: { colours: {}, badge: badge('#1F6FD0', '<path d="M9.5 11.6l1.5 1.5 2.6-3"/>') },
  working: {
    colours: {},
    badge: badge('#5B5750', '<path d="M9.2 11.5h.01M11.5 11.5h.01M13.8 11.5h.01" stroke-width="1.6"/>'),
  },
  error: { colours: grey, badge: badge('#C2410C', '<path d="M9.3 11.5h4.4" stroke-width="2"/>') },
};

/** The SVG of one state: its colours, and where it has a badge, the badge over a hole. */
function drawing(source, state) {
  const inner = source.replace(/<title>.*<.title>/, '').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  const painted = Object.entries(state.colours).reduce((svg, [from, to]) => svg.replaceAll(from, to), inner);
  const hole =
    '<mask id="hole"><rect width="16" height="16" fill="#fff"/><circle cx="11.5" cy="11.5" r="5.3"/></mask>';
  const body = state.badge ? `${hole}<g mask="url(#hole)">${painted}</g>${state.badge}` : painted;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${body}</svg>`;
}

async function shoot(page, svg, size) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  return page.screenshot({ omitBackground: true, type: 'png' });
}

const executablePath = chromiumPath();
if (!executablePath) {
  console.error('No Chromium found: install the package "chromium" or set CHROME_PATH to its program file.');
  process.exit(1);
}
const source = readFileSync(at('public/icon.svg'), 'utf8');
const browser = await launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
mkdirSync(at('public/icon'), { recursive: true });
for (const [name, state] of Object.entries(states)) {
  for (const size of sizes) {
    writeFileSync(at(`public/icon/${name}-${size}.png`), await shoot(page, drawing(source, state), size));
  }
}
await browser.close();
