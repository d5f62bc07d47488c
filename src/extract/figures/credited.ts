const house = '(?:AP|AFP|dpa|Reuters|REUTERS|Getty(?: Images)?|Shutterstock)';
const word = '(?:(?:Featured |File )?(?:Photos?|Images?|Picture)|Photo [Cc]redit|Credits?|Fotos?|Bild|Ảnh)';
const bracketed = [
  new RegExp(`[([](?:${house} Photo|${word}\\b)[^()[\\]]{2,100}[)\\]]\\.?$`, 'u'),
  new RegExp(`[([][^()[\\]]{2,80}(?: via |/)${house}\\b[^()[\\]]{0,30}[)\\]]\\.?$`, 'u'),
];
const labelled = new RegExp(
  `[.!?…”"'’)\\]|,–—-]\\s*${word}(?: by|:|:? ©)\\s+(\\p{Lu}[^.:!?;]{1,60})\\.?$`,
  'u',
);
/** A longer text is a paragraph into which a caption slipped, unless a house is named beside the person. */
const longestPlain = 250;

function isLabelled(text: string): boolean {
  const name = labelled.exec(text)?.[1];
  return name !== undefined && (text.length <= longestPlain || name.includes('/'));
}

/**
 * Whether a text ends, or begins, as only captions do: with the word for picture and a name, or with an agency's
 * picture service. An agency alone, "(dpa)", may as well sign the story.
 */
export const isCredited = (text: string): boolean =>
  /^FILE\s?[-–—]\s?\S/.test(text) ||
  (/[([]/.test(text) && bracketed.some((pattern) => pattern.test(text))) ||
  isLabelled(text);
