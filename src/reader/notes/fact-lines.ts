import type { Figure, Person, Span, Summary } from '@/article';
import { formatValue, type Translate } from '@/ui';

/** Something of the summary that the text names, and what is known of it. */
export interface Fact {
  readonly span: Span;
  readonly lines: readonly string[];
  /** Reachable by Tab; further mentions of the same person only show on hover. */
  readonly isFirst: boolean;
}

function personLines({ name, role, organisation }: Person): readonly string[] {
  const isNamed = role.includes(organisation);
  return [name, role, isNamed ? '' : organisation].filter(Boolean);
}

function figureLines(figure: Figure, language: string): readonly string[] {
  const amount = [formatValue(figure, language), figure.unit].filter(Boolean).join(' ');
  return [amount, figure.what].filter(Boolean);
}

/** A name of whom nothing more is known, and a figure that its own words say in full, need no word on them. */
const saysMore = (lines: readonly string[], quote: string): boolean =>
  lines.length > 1 || (lines[0] ?? '') !== quote;

/** Whom and what the text names, by place in the text; longer ones first where they begin together. */
export function factsOf(
  { people, figures }: Summary,
  { language, text }: { readonly language: string; readonly text: Translate },
): readonly Fact[] {
  const ofPeople = people.flatMap((person) => {
    const lines = personLines(person);
    const count = person.mentions.length;
    const all = count > 1 ? [...lines, text('reader_mentions', count)] : lines;
    return person.mentions.map((span, index) => ({ span, lines: all, isFirst: index === 0 }));
  });
  const ofFigures = figures.map((figure) => ({
    span: figure.span,
    lines: figureLines(figure, language),
    isFirst: true,
  }));
  return [...ofPeople, ...ofFigures].filter(({ span, lines }) => saysMore(lines, span.quote));
}
