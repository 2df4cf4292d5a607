/** A device that speaks: it tells what it was asked to say and waits to be told that it has said it. */
export class FakeSpeech {
  readonly said: SpeechSynthesisUtterance[] = [];
  voices = [
    { name: 'Tingting', lang: 'zh-CN', voiceURI: 'tingting', localService: true },
    { name: 'Daniel', lang: 'en-GB', voiceURI: 'daniel', localService: true },
    { name: 'Anna', lang: 'de-DE', voiceURI: 'anna', localService: true },
  ];
  readonly #real = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  readonly #realUtterance = window.SpeechSynthesisUtterance;
  #current: SpeechSynthesisUtterance | undefined;

  constructor() {
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => this.voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        this.#current = utterance;
        this.said.push(utterance);
      },
      // Like browsers: what is cut off ends as well.
      cancel: () => this.end(),
      resume: () => {},
    });
    const speaking = () => this.#current !== undefined;
    Object.defineProperty(synthesis, 'speaking', { get: speaking });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      // Real ones take only real voices.
      value: class extends EventTarget {
        voice: unknown = null;
        lang = '';
        rate = 1;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        constructor(readonly text: string) {
          super();
        }
      },
      configurable: true,
    });
  }

  /** The current sentence has been said. */
  end(): void {
    const ended = this.#current;
    this.#current = undefined;
    ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  [Symbol.dispose](): void {
    if (this.#real) Object.defineProperty(window, 'speechSynthesis', this.#real);
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: this.#realUtterance,
      configurable: true,
      writable: true,
    });
  }
}
