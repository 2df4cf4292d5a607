import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Words } from '../../language/words.js';
import { addStyles } from '../../look/added-styles.js';
import { Pointer } from './pointer.js';
import { type Passage, readable } from './readable.js';
import { type Reading, readingBar, readingStyles } from './reading-bar.js';
import { asSaid } from './sentences.js';
import { type ReadingTerms, readingChinese } from './terms.js';
import { rememberVoice, usableVoices, voiceFor } from './voices.js';

/** One voice at a time on a page. */
let reading: ReadAloud | undefined;

/**
 * Reads an element aloud, sentence by sentence: browsers stop long utterances by themselves, and
 * phones cannot be trusted to pause one. To pause is to stop, to go on is to say the sentence again.
 */
export class ReadAloud implements ReactiveController, Reading {
  state: Reading['state'] = 'silent';
  at = 0;
  passages: readonly Passage[] = [];
  voices: readonly SpeechSynthesisVoice[] = [];
  failed = false;
  readonly #host: LitElement;
  readonly #words: Words<ReadingTerms>;
  readonly #pointer = new Pointer();
  #voice: SpeechSynthesisVoice | undefined;
  /** Kept, because Chrome forgets to tell the end of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#words = new Words<ReadingTerms>(host, {
      'zh-CN': readingChinese,
      'zh-Hant': async () => (await import('./terms.zh-hant.js')).readingTraditional,
      en: async () => (await import('./terms.en.js')).readingEnglish,
    });
    addStyles(host, readingStyles);
    host.addController(this);
  }

  hostConnected(): void {
    if (!('speechSynthesis' in window)) return;
    // Safari before 16 cannot tell, and has them from the beginning.
    speechSynthesis.addEventListener?.('voiceschanged', this.#findVoices);
    addEventListener('pagehide', this.stop);
    this.#findVoices();
  }

  hostDisconnected(): void {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.removeEventListener?.('voiceschanged', this.#findVoices);
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  /** The voice that reads; undefined where the device has none for the language. */
  get voice(): SpeechSynthesisVoice | undefined {
    return this.#voice ?? voiceFor(this.#words.tag, this.voices);
  }

  /** Begins at the first sentence. */
  readonly start = (): void => {
    reading?.stop();
    reading = this;
    this.passages = this.#host.shadowRoot ? readable(this.#host.shadowRoot) : [];
    this.#say(0);
  };

  readonly pause = (): void => {
    this.#hush();
    this.#become('paused');
  };

  /** Says the sentence again at which it was paused. */
  readonly goOn = (): void => this.#say(this.at);

  /** Goes some sentences on or back, and stays paused where it was paused. */
  readonly step = (by: number): void => {
    const at = Math.min(Math.max(this.at + by, 0), this.passages.length - 1);
    if (this.state === 'speaking') this.#say(at);
    else {
      this.at = at;
      this.#point();
      this.#become('paused');
    }
  };

  readonly stop = (): void => {
    if (this.state === 'silent') return;
    this.#hush();
    this.#pointer.hide();
    this.#become('silent');
  };

  readonly choose = (voiceURI: string): void => {
    this.#voice = this.voices.find((voice) => voice.voiceURI === voiceURI);
    if (this.#voice) rememberVoice(this.#voice);
    if (this.state === 'speaking') this.goOn();
    this.#host.requestUpdate();
  };

  /** The button that begins; nothing where the device cannot speak. */
  button(): TemplateResult | typeof nothing {
    if (!this.voice || !this.#words.ready || this.state !== 'silent') return nothing;
    return html`<button type="button" class="elder-switch" part="read-aloud" id="read-aloud" @click=${this.start}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9" /></svg>
      ${this.#words.term('readAloud')}
    </button>`;
  }

  /** What steers the reading while it lasts. */
  bar(): TemplateResult | typeof nothing {
    return this.state === 'silent' ? nothing : readingBar(this.#words, this);
  }

  #say(at: number): void {
    const passage = this.passages[at];
    // The end, or what was to be read is no longer there.
    if (passage?.range.startContainer.isConnected) this.#utter(at, passage);
    else this.stop();
  }

  #utter(at: number, passage: Passage): void {
    this.#hush();
    this.at = at;
    this.failed = false;
    const utterance = new SpeechSynthesisUtterance(asSaid(passage.text));
    const { voice } = this;
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? this.#words.tag;
    utterance.rate = 0.9;
    // What was cut off tells its end as well, and must not be taken for the end of this one.
    utterance.onend = () => this.#utterance === utterance && this.#say(at + 1);
    utterance.onerror = () => this.#utterance === utterance && this.#fail();
    this.#utterance = utterance;
    this.#point();
    this.#become('speaking');
    // Another script may have left it paused, and it would stay silent.
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
  }

  #hush(): void {
    this.#utterance = undefined;
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  }

  #fail(): void {
    this.failed = true;
    this.pause();
  }

  #point(): void {
    const passage = this.passages[this.at];
    if (passage) this.#pointer.show(passage.range);
  }

  #become(state: Reading['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #findVoices = (): void => {
    this.voices = usableVoices();
    this.#host.requestUpdate();
  };
}
