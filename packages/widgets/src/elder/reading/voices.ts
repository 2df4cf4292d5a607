const key = 'through-train:voice';

/** The voices of the device that speak Chinese or English, those on the device itself first. */
export const usableVoices = (): SpeechSynthesisVoice[] =>
  speechSynthesis
    .getVoices()
    .filter(({ lang }) => /^(zh|cmn|yue|en)/i.test(lang))
    .sort((one, other) => Number(other.localService) - Number(one.localService));

const family = (tag: string): string => (/^en/i.test(tag) ? 'en' : 'zh');

/** The voice that was chosen before, else one of the language, else none. */
export function voiceFor(
  tag: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(({ lang }) => family(lang) === family(tag));
  const exact = fitting.filter(({ lang }) => lang.replace('_', '-').toLowerCase() === wanted(tag));
  return fitting.find(({ voiceURI }) => voiceURI === remembered()) ?? exact[0] ?? fitting[0];
}

/** Cantonese voices call themselves zh-HK, so that Chinese alone is not enough to say what is meant. */
const wanted = (tag: string): string =>
  /^zh-hant/i.test(tag) ? 'zh-tw' : family(tag) === 'zh' ? 'zh-cn' : 'en-gb';

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberVoice({ voiceURI }: SpeechSynthesisVoice): void {
  try {
    localStorage.setItem(key, voiceURI);
  } catch {
    // Refused: it is chosen for this time only.
  }
}
