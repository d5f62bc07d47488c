import { approximated } from './approximators';
import { measureAt } from './measure';
import { isNoFigure, isYear } from './not-a-figure';
import { nounAt } from './noun';
import { phraseAt } from './phrases';
import { type Quantity, quantityOf } from './quantity';
import { type Mask, type Reading, readingOf, sliceOf } from './reading';
import { subjectOf } from './subject';

/** A figure in one text, with UTF-16 offsets. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly what: string;
  readonly approximate: boolean;
}

interface Step {
  readonly figure?: FoundFigure;
  /** The token to go on with. */
  readonly to: number;
}

const offsets = ({ tokens }: Reading, from: number, to: number) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function figureOf(reading: Reading, quantity: Quantity): FoundFigure | undefined {
  const { measure, noun, unit } = quantity;
  const { from, to, approximate } = approximated(reading, measure.from, quantity.to);
  if (!approximate && isYear(reading, quantity)) return undefined;
  return {
    ...offsets(reading, from, to),
    value: measure.low,
    ...(measure.high === undefined ? {} : { upper: measure.high }),
    unit,
    what: subjectOf(reading, { from, to, unit, isCount: noun !== undefined }),
    approximate,
  };
}

/** "hàng trăm hộ", "dozens of people": a magnitude, taken at its lower end. */
function vagueAt(reading: Reading, at: number): Step | undefined {
  const { tokens, words } = reading;
  const found = phraseAt(words.vague, tokens, at);
  if (!found) return undefined;
  const link = phraseAt(words.of, tokens, at + found.length)?.length ?? 0;
  const behind = at + found.length + link;
  const unit = phraseAt(words.units, tokens, behind);
  const to = unit ? behind + unit.length : nounAt(tokens, behind, words)?.to;
  if (to === undefined) return undefined;
  const name = unit?.value ?? sliceOf(reading, behind, to);
  const figure = { value: found.value, unit: name, what: unit ? '' : name, approximate: true };
  return { figure: { ...offsets(reading, at, to), ...figure }, to };
}

/** The figure that begins at token `at`, if one does, and where to go on. */
function stepAt(reading: Reading, at: number): Step {
  const vague = vagueAt(reading, at);
  if (vague) return vague;
  const measure = measureAt(reading.tokens, at, reading.words);
  if (!measure) return { to: at + 1 };
  const quantity = isNoFigure(reading, measure) ? undefined : quantityOf(reading, measure);
  const figure = quantity && figureOf(reading, quantity);
  return quantity && figure ? { figure, to: quantity.to } : { to: measure.first.to };
}

/**
 * Figures of a text in the order of their appearance.
 * @param masks offsets that are dates, in order
 */
export function readFigures(text: string, language: string, masks: readonly Mask[] = []): FoundFigure[] {
  const reading = readingOf(text, language, masks);
  const figures: FoundFigure[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const { figure, to } = stepAt(reading, at);
    if (figure) figures.push(figure);
    at = Math.max(to, at + 1);
  }
  return figures;
}
