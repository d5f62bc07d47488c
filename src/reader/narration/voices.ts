const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Voices that speak the language, those that work offline first. */
export function voicesFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const wanted = primary(language);
  if (wanted === '' || wanted === 'und') return [];
  const matching = voices.filter((voice) => primary(voice.lang) === wanted);
  return [...matching].sort((a, b) => Number(b.localService) - Number(a.localService));
}
