/** Rounded cut points between the values of a column: about `bins` of them, at quantiles. */
function cutsOf(values, bins, round) {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = known.filter((value, i) => value !== known[i - 1]);
  const cuts = new Set();
  if (distinct.length <= bins)
    for (let i = 1; i < distinct.length; i++) cuts.add((distinct[i - 1] + distinct[i]) / 2);
  else for (let b = 1; b < bins; b++) cuts.add(known[Math.floor((b * known.length) / bins)]);
  return Float64Array.from(new Set([...cuts].map(round))).sort();
}

/** The first cut that is not below the value; unknown values come last. */
function binOf(cuts, value) {
  if (Number.isNaN(value)) return cuts.length;
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Columns as bin numbers with their cut points; bin b holds values above cut b - 1 and up to cut b. */
export function binColumns(rows, width, bins, round) {
  return Array.from({ length: width }, (_, column) => {
    const values = Float64Array.from(rows, (row) => row[column]);
    const cuts = cutsOf(values, bins, round);
    return { cuts, bin: Uint8Array.from(values, (value) => binOf(cuts, value)) };
  });
}
