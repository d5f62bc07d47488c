const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => String(text ?? '').replace(/[&<>"]/g, (char) => entities[char]);
const number = (value) => value.toFixed(3);

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1d1b18; }
summary { cursor: pointer; padding: 0.2rem 0; font-variant-numeric: tabular-nums; }
p { margin: 0.2rem 0; padding: 0.1rem 0.6rem; border-left: 4px solid; }
small { color: #6b665e; }
.kept { border-color: #25662b; }
.extra { border-color: #9a4b00; background: #fdf0e0; }
.missed { border-color: #a01818; background: #fbe6e6; }
.dropped { border-color: #d0cbc0; color: #6b665e; }`;

const lineHtml = ({ verdict, text, reason }) =>
  `<p class="${verdict}">${escaped(text)}${reason ? ` <small>${escaped(reason)}</small>` : ''}</p>`;

function pageHtml(page) {
  const shown = page.lines.filter(({ verdict }) => verdict !== 'dropped');
  const dropped = page.lines.filter(({ verdict }) => verdict === 'dropped');
  const score = page.hasGold
    ? `F1 ${number(page.f1)} · P ${number(page.precision)} · R ${number(page.recall)}`
    : 'no body gold';
  return `<details><summary>${score} · ${escaped(page.id)}${page.error ? ` · error: ${escaped(page.error)}` : ''}</summary>
<p><a href="${escaped(page.url)}">${escaped(page.title || page.url)}</a></p>
${page.leaks.length ? `<p class="extra">left in: ${page.leaks.map(escaped).join(' · ')}</p>` : ''}
${shown.map(lineHtml).join('\n')}
<details><summary>${dropped.length} lines dropped, rightly as far as the gold says</summary>
${dropped.map(lineHtml).join('\n')}</details></details>`;
}

/** The whole report; pages come worst first. */
export function reportHtml(pages, { manifest, output }) {
  const scored = pages.filter(({ hasGold }) => hasGold);
  const mean = (key) => scored.reduce((sum, page) => sum + page[key], 0) / Math.max(1, scored.length);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Extraction report</title><style>${style}</style>
<h1>Extraction report</h1>
<p class="kept">${escaped(output)} against ${escaped(manifest)}: ${pages.length} pages, ${scored.length} with a body; words: F1 ${number(mean('f1'))}, precision ${number(mean('precision'))}, recall ${number(mean('recall'))}.</p>
<p class="kept">kept and in the gold</p><p class="extra">kept, not in the gold</p><p class="missed">in the gold, not kept</p>
${pages.map(pageHtml).join('\n')}</html>\n`;
}
