/** Slack for one flipped page of the smallest set in a rerun on another machine's fonts. */
const epsilon = 0.0005;

/**
 * Compares measured values with floors, both by name. A value without a floor passes; a floor without a value
 * fails. `raised` holds the floors that `--raise` writes: never lower than before, three decimals, rounded down.
 */
export function compareWithFloors(values, floors) {
  const names = [...new Set([...Object.keys(values), ...Object.keys(floors)])];
  const rows = names.map((name) => {
    const value = values[name];
    const floor = floors[name] ?? 0;
    return { name, value, floor, ok: Number.isFinite(value) && value >= floor - epsilon };
  });
  const down = (value) => Math.floor(value * 1000) / 1000;
  const raised = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Math.max(floors[name] ?? 0, down(value))]),
  );
  return { rows, raised };
}
