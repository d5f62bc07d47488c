const colour = { ours: '#0F6B62', peer: '#A29D93', ink: '#1D1B18', line: '#E6E1D8', paper: '#FBFAF7' };
const size = { width: 960, height: 420, left: 170, chart: 270, top: 56, row: 30 };
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const label = (x, y, text, rest = '') =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}" ${rest}>${text}</text>`;

/** Horizontal bars on a logarithmic scale: the times lie between a tenth of a millisecond and seconds. */
function bars(rows) {
  const times = rows.map(({ time }) => time).filter((time) => time > 0);
  const low = Math.log10(Math.min(...times) / 2);
  const high = Math.log10(Math.max(...times) * 1.2);
  return rows
    .map(({ name, time, isOurs }, index) => {
      const y = size.top + index * size.row;
      const width = Math.max(2, ((Math.log10(time) - low) / (high - low)) * size.chart);
      const fill = isOurs ? colour.ours : colour.peer;
      return (
        label(size.left - 8, y + 14, name, 'text-anchor="end"') +
        `<rect x="${size.left}" y="${y}" width="${width.toFixed(1)}" height="20" fill="${fill}"/>` +
        label(size.left + width + 6, y + 14, ms(time))
      );
    })
    .join('');
}

const box = { x: 580, y: size.top, width: 340, height: 290 };

/** Where a point of the growth curve lies in its box; both scales are logarithmic. */
function place({ times, ms: taken }, growth) {
  const first = growth[0];
  const last = growth.at(-1);
  const spread = Math.log(Math.max(last.ms, first.ms * last.times) / first.ms);
  const x = box.x + (Math.log(times) / Math.log(last.times)) * box.width;
  const y = box.y + box.height - (Math.log(taken / first.ms) / spread) * box.height;
  return { x: x.toFixed(1), y: y.toFixed(1) };
}

function mark(point, growth) {
  const { x, y } = place(point, growth);
  return (
    `<circle cx="${x}" cy="${y}" r="4" fill="${colour.ours}"/>` +
    label(x, Number(y) - 10, ms(point.ms), 'text-anchor="end"') +
    label(x, box.y + box.height + 20, `×${point.times}`, 'text-anchor="middle"')
  );
}

/** Time over size, beside the straight line of a cost that grows as the page does. */
function curve(growth) {
  const points = (all) => all.map((point) => Object.values(place(point, growth)).join()).join(' ');
  const most = growth.at(-1).times;
  const linear = [growth[0], { times: most, ms: growth[0].ms * most }];
  return (
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="none" stroke="${colour.line}"/>` +
    `<polyline points="${points(linear)}" fill="none" stroke="${colour.peer}" stroke-dasharray="4 4"/>` +
    `<polyline points="${points(growth)}" fill="none" stroke="${colour.ours}" stroke-width="2"/>` +
    growth.map((point) => mark(point, growth)).join('')
  );
}

/** Both charts of a bench's result as one SVG file. */
export function plotOf(rows, growth) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif" font-size="13" fill="${colour.ink}">
<rect width="100%" height="100%" fill="${colour.paper}"/>
${label(24, 32, 'Medians, first call in a fresh page (logarithmic)', 'font-size="16"')}
${label(580, 32, 'Extraction over a growing page; dashed: linear', 'font-size="16"')}
${bars(rows)}
${curve(growth)}
</svg>
`;
}
