import { describe, expect, it } from 'vitest';
import { boostedTrees } from '@/article';
import { fitBoostedTrees } from '../../../scripts/fit/boosted-trees.mjs';
import { packTrees } from '../../../scripts/fit/pack-trees.mjs';

const odds = (p: number) => Math.log(p / (1 - p));

describe('boostedTrees', () => {
  const model = { features: ['a', 'b'], bias: 0, nodes: '()   ', values: [1.5, 3, 1, 2, 4] };

  it('walks to the leaf and adds its log-odds', () => {
    const probability = boostedTrees(model);
    expect(odds(probability([1, 3]))).toBeCloseTo(1);
    expect(odds(probability([1, 3.1]))).toBeCloseTo(2);
    expect(odds(probability([1.6, 0]))).toBeCloseTo(4);
  });

  it('sends unknown values to the right', () => {
    expect(odds(boostedTrees(model)([Number.NaN, 0]))).toBeCloseTo(4);
  });
});

describe('fitBoostedTrees', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [
    i % 20,
    (i * 7) % 13,
    i % 3 ? (i * 5) % 11 : Number.NaN,
  ]);
  const labels = rows.map(([a = 0, b = 0]) => (a > 8 !== b > 6 ? 1 : 0));
  const fitted = (seed: number) =>
    fitBoostedTrees({ features: ['a', 'b', 'c'], rows, labels, trees: 30, rate: 0.3, minHessian: 1, seed });

  it('learns an exclusive or that no single split can show', () => {
    const probability = boostedTrees(packTrees(fitted(1).model));
    const right = rows.filter((row, i) => probability(row) > 0.5 === (labels[i] === 1)).length;
    expect(right / rows.length).toBeGreaterThan(0.97);
  });

  it('gives the same model for the same seed and another for another', () => {
    expect(fitted(1).model).toEqual(fitted(1).model);
    expect(fitted(1).model).not.toEqual(fitted(2).model);
  });

  it('keeps three significant digits', () => {
    for (const x of fitted(1).model.trees.flat()) expect(Number(x.toPrecision(3))).toBe(x);
  });
});
