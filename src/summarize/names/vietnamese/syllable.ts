/**
 * Whether a word can be one Vietnamese syllable: onset, vowels, coda (Đoàn Thiện Thuật, "Ngữ âm
 * tiếng Việt"). "Trump" and "Saudel" cannot, "Long" and "Kim" can.
 */
export function isVietnameseSyllable(word: string): boolean {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  return /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/.test(
    plain,
  );
}
