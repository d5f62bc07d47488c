/** Combining diacritical marks, and soft hyphens; the vowel signs of Indic scripts are letters to a reader. */
const marks = /\u00ad|[\u0300-\u036f]+/g;

/** Lower case without diacritics, and đ as d: "Đà Nẵng" and "da nang" are the same to a search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd');
}
