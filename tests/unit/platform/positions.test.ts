import { describe, expect, it, vi } from 'vitest';
import { keepPosition, positionOf, prunePositions } from '@/platform/background/positions';
import { memoryStore } from '../../support/memory-store';

const address = (number: number) => `https://bao-mau.vn/bai-${number}.htm`;

describe('reading positions', () => {
  it('come back by address, however it is written', async () => {
    const store = memoryStore();
    await keepPosition(store, `${address(1)}?utm_source=thu`, 12);
    expect(await positionOf(store, `${address(1)}#binh-luan`)).toBe(12);
    expect(await positionOf(store, address(2))).toBeNull();
  });

  it('are forgotten beyond 500, oldest first', async () => {
    vi.useFakeTimers();
    const store = memoryStore();
    for (let number = 0; number < 502; number++) {
      vi.setSystemTime(number * 1000);
      await keepPosition(store, address(number), 5);
    }
    vi.useRealTimers();
    await prunePositions(store);
    expect(await positionOf(store, address(1))).toBeNull();
    expect(await positionOf(store, address(2))).toBe(5);
    expect(await store.keys()).toHaveLength(500);
  });
});
