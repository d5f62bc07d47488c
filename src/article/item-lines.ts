import type { Figure, Quote } from './summary';

/** Stands between the parts of an item where a person edits it as a line. */
export const partMark = ' | ';

const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');
const line = (...parts: readonly string[]): string => parts.map(squeeze).filter(Boolean).join(partMark);

/** A figure as a line to edit: "gần 5 ha | lúa". */
export const figureLine = ({ raw, what }: Pick<Figure, 'raw' | 'what'>): string => line(raw, what);

/** A quote as a line to edit: "Được mùa | Lê Hạnh". */
export const quoteLine = ({ text, speaker }: Pick<Quote, 'text' | 'speaker'>): string => line(text, speaker);
