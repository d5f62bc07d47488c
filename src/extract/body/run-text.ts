/** What a run's text looks like, counted in one pass. */
export interface TextShape {
  readonly chars: number;
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  readonly marks: number;
  readonly isSentence: boolean;
}

const sentenceEnd = new Set('.!?…。！？؟۔।');
const comma = new Set(',;،、，；');
const odd = new Set('|»›>/·•©@#*+→▸►_=');
const closing = /["'”’»)\]\s]+$/;

const isUpper = (char: string): boolean => char !== char.toLowerCase();

export function textShape(text: string): TextShape {
  let sentenceEnds = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  let marks = 0;
  let isWordStart = true;
  for (const char of text) {
    if (char >= '0' && char <= '9') digits++;
    else if (sentenceEnd.has(char)) sentenceEnds++;
    else if (comma.has(char)) commas++;
    else if (odd.has(char)) marks++;
    else if (isWordStart && isUpper(char)) capitals++;
    isWordStart = char === ' ' || char === '\n';
  }
  const last = text.replace(closing, '').at(-1) ?? '';
  const isSentence = sentenceEnd.has(last);
  return { chars: text.length, sentenceEnds, commas, digits, capitals, marks, isSentence };
}
