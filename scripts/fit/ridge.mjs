/**
 * Ridge regression by the normal equations and Cholesky. Rows are { x, y, weight }, centred by the
 * caller; features are scaled to unit variance for the penalty and scaled back in the answer.
 */
export function ridge(rows, penalty) {
  const size = rows[0].x.length;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scale = new Float64Array(size);
  for (const { x, weight } of rows) for (let i = 0; i < size; i++) scale[i] += (weight * x[i] * x[i]) / total;
  for (let i = 0; i < size; i++) scale[i] = scale[i] > 1e-12 ? Math.sqrt(scale[i]) : 0;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  for (const { x, y, weight } of rows) {
    const z = x.map((value, i) => (scale[i] ? value / scale[i] : 0));
    for (let i = 0; i < size; i++) {
      right[i] += (weight * z[i] * y) / total;
      for (let j = 0; j <= i; j++) matrix[i][j] += (weight * z[i] * z[j]) / total;
    }
  }
  for (let i = 0; i < size; i++) matrix[i][i] += penalty;
  return solve(matrix, right).map((value, i) => (scale[i] ? value / scale[i] : 0));
}

/** Solves matrix · x = right for a positive definite matrix, of which the lower half is read. */
function solve(matrix, right) {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
    }
  }
  const y = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i];
    for (let k = 0; k < i; k++) sum -= lower[i][k] * y[k];
    y[i] = sum / lower[i][i];
  }
  const x = new Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = y[i];
    for (let k = i + 1; k < size; k++) sum -= lower[k][i] * x[k];
    x[i] = sum / lower[i][i];
  }
  return x;
}
