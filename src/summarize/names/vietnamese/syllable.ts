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
  return /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uyê|uye|iêu|ieu|yeu|uoi|uou|oai|oay|oao|oeo|uay|uya|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/.test(
    plain,
  );
}
