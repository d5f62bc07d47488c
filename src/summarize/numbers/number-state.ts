import type { NumberWord } from './vocabulary';

/** Products such as 1.1 × 10⁹ without the dust of binary fractions. */
export const clean = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));

/** A number word under construction; `room` is what a following word must be smaller than to be added. */
export interface NumberState {
  total: number;
  group: number;
  last: number;
  room: number;
  scale: number;
}

const roomBehind = (value: number): number => {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
};

function addNumber(state: NumberState, value: number): boolean {
  if (value >= state.room) return false;
  state.group += value;
  state.last = value;
  state.room = roomBehind(value);
  return true;
}

function multiplyLast(state: NumberState, factor: number, alone = false): boolean {
  if (alone && state.last === 0 && state.room >= factor) return addNumber(state, factor);
  if (state.last === 0 || state.last >= 100 || state.room >= factor) return false;
  state.group = clean(state.group + state.last * (factor - 1));
  state.last = 0;
  state.room = factor;
  if (state.total === 0) state.scale = factor;
  return true;
}

/** "hai nghìn tỷ" multiplies all that stands before; "hai tỷ ba triệu" only what stands since the last scale. */
export function multiplyAll(state: NumberState, scale: number, alone = false): boolean {
  if (alone && state.group === 0 && state.room >= scale) state.group = 1;
  const before = state.total + state.group;
  if (before === 0) return false;
  const climbs = state.total > 0 && scale > state.scale;
  if (climbs || state.total === 0) state.total = clean(before * scale);
  else if (state.group === 0) return false;
  else state.total = clean(state.total + state.group * scale);
  state.scale = climbs ? clean(state.scale * scale) : scale;
  state.group = 0;
  state.last = 0;
  state.room = Math.min(scale, 1000);
  return true;
}

const isFresh = (state: NumberState): boolean => state.total === 0 && state.group === 0;

/** What each kind of number word does; false where it does not fit and the number has ended. */
export const steps = {
  add: addNumber,
  open: (state, value) => isFresh(state) && addNumber(state, value),
  close: (state, value) => state.room === 10 && addNumber(state, value),
  times: multiplyLast,
  scale: multiplyAll,
  link: () => false,
  idiom: () => false,
} satisfies Record<NumberWord['kind'], (state: NumberState, value: number, alone?: boolean) => boolean>;

export const freshState = (): NumberState => ({
  total: 0,
  group: 0,
  last: 0,
  room: Number.POSITIVE_INFINITY,
  scale: 1,
});

/** "5 trăm", "2.5 dozen": digits times a small multiplier. */
export function multiplyDigits(state: NumberState, factor: number): boolean {
  if (state.total > 0 || state.group >= 1000) return false;
  state.total = clean(state.group * factor);
  state.group = 0;
  state.last = 0;
  state.scale = factor;
  return true;
}
