const limits = { openMs: 1000, searchMs: 50, saveMs: 100, memoryMB: 250 };
const names = {
  openMs: 'open to first rows, ms',
  openCpuMs: 'its processor time, ms',
  searchMs: 'keystroke to paint, ms',
  searchMedianMs: 'its median, ms',
  searchShownMs: 'keystroke to rows, ms',
  searchCpuMs: 'its processor time, ms',
  saveMs: 'save, ms',
  memoryMB: 'memory of the page, MB',
  load: 'load of the machine',
};

/** Sizes side by side, with the limit that holds at 10,000. */
export function printLibraryTable(result) {
  const sizes = Object.keys(result).sort((one, other) => one - other);
  const cell = (text) => String(text).padStart(10);
  console.log(['summaries'.padEnd(26), ...sizes.map(cell), cell('limit')].join(''));
  for (const [key, name] of Object.entries(names)) {
    const row = sizes.map((size) => cell(result[size][key].toFixed(1)));
    console.log([name.padEnd(26), ...row, cell(limits[key] ?? '')].join(''));
  }
}
