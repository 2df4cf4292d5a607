import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import type { ReadingTerms } from './terms.js';

export const readingStyles = css`
  .reading {
    position: sticky;
    bottom: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 1.5em;
    padding: 0.75em 1em;
    background: var(--_panel);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .reading > .button {
    padding-inline-start: 0.75em;
    padding-inline-end: 0.75em;
  }
  .reading > .voice {
    display: flex;
    flex: 1 1 10em;
    align-items: center;
    gap: 0.5em;
    white-space: nowrap;
  }
  .reading select {
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: var(--_control);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
  }
  @media print {
    .reading {
      display: none;
    }
  }
`;

/** A reading that can be steered. */
export interface Reading {
  readonly state: 'silent' | 'speaking' | 'paused';
  /** Index of the passage that is read. */
  readonly at: number;
  readonly passages: readonly unknown[];
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly failed: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly step: (by: number) => void;
  readonly stop: () => void;
  readonly choose: (voiceURI: string) => void;
}

/** What steers the reading: it stays at the lower edge of the window while the text moves. */
export const readingBar = (words: Words<ReadingTerms>, reader: Reading): TemplateResult => {
  const button = (label: string, onClick: () => void, look = '') =>
    html`<button type="button" class="button ${look}" part="button" @click=${onClick}>${label}</button>`;
  const { state, at, passages, voices, voice, failed } = reader;
  return html`<div class="reading" part="reading" role="group" aria-label=${words.term('readAloud')}>
    ${
      state === 'speaking'
        ? button(words.term('readPause'), reader.pause, 'primary')
        : button(words.term('readGoOn'), reader.goOn, 'primary')
    }
    ${button(words.term('readPrevious'), () => reader.step(-1))}
    ${button(words.term('readNext'), () => reader.step(1))}
    ${button(words.term('readStop'), reader.stop)}
    <span class="figures">${words.term('readAt', at + 1, passages.length)}</span>
    ${
      voices.length > 1
        ? html`<label class="voice">${words.term('readVoice')}<select
            @change=${(event: Event) => reader.choose((event.target as HTMLSelectElement).value)}
          >${voices.map(
            ({ name, voiceURI }) =>
              html`<option value=${voiceURI} .selected=${voiceURI === voice?.voiceURI}>${name}</option>`,
          )}</select></label>`
        : nothing
    }
    ${failed ? html`<p role="alert">${words.term('readFailed')}</p>` : nothing}
  </div>`;
};
