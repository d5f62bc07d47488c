import { describe, expect, it } from 'vitest';
import { popoverPlace } from '../../../src/reader/notes/popover-place';

const frame = { left: 0, top: 0, right: 360, bottom: 700 };

describe('the place of a popover', () => {
  it('is below the words, and within the frame sideways', () => {
    const place = popoverPlace({ left: 300, top: 100, right: 340, bottom: 120 }, frame);
    expect(place).toEqual({ left: 12, width: 336, top: 126, bottom: null });
  });

  it('is above words at the foot of the frame', () => {
    const place = popoverPlace({ left: 20, top: 640, right: 60, bottom: 660 }, frame);
    expect([place.top, place.bottom]).toEqual([null, 66]);
  });
});
