const marks = /\p{M}+/gu;

/** Lower case without diacritics, and đ as d: "Đà Nẵng" and "da nang" are the same to a search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd');
}
