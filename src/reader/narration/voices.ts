/** Language of a tag without region or script: "vi" of "vi-VN" or "vi_VN". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Voices that speak the language, those that work offline first. */
export function voicesFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const wanted = primaryLanguage(language);
  if (wanted === '' || wanted === 'und') return [];
  const matching = voices.filter((voice) => primaryLanguage(voice.lang) === wanted);
  return [...matching].sort((a, b) => Number(b.localService) - Number(a.localService));
}
