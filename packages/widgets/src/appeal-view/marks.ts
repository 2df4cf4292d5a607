import type { AppealListItem } from '@through-train/contract';
import { type AppealWords, stateWord } from '@through-train/words/appeal/state-sentence.js';
import { html, nothing, svg, type TemplateResult } from 'lit';

// Each state has a shape of its own, so that nothing hangs on colour.
const shapes = {
  awaiting: svg`<circle cx="8" cy="8" r="6" />`,
  'in-progress': svg`<circle cx="8" cy="8" r="6" /><path class="solid" d="M8 2a6 6 0 0 1 0 12z" />`,
  handled: svg`<circle class="solid" cx="8" cy="8" r="6" /><path class="tick" d="m5 8 2.2 2.2L11 6.3" />`,
  other: svg`<path d="M3 8h10" />`,
  late: svg`<path d="M8 2 15 14H1zM8 6v4M8 11.7v.6" />`,
  flag: svg`<path d="M3.5 15V1.5" /><path class="solid" d="M3.5 2h9l-2 3 2 3h-9z" />`,
  stopped: svg`<circle cx="8" cy="8" r="6" /><path d="m5.5 5.5 5 5m0-5-5 5" />`,
};

export type Shape = keyof typeof shapes;

export const mark = (shape: Shape): TemplateResult =>
  html`<svg class="mark ${shape}" viewBox="0 0 16 16" aria-hidden="true">${shapes[shape]}</svg>`;

/** The shape of a state; a later server may have states that have none here. */
export const shapeOf = (state: string): Shape => (state in shapes ? (state as Shape) : 'other');

/** The word for a public state with its shape; of one that came later the word that the answer brings. */
export function stateMark(
  words: AppealWords,
  { state, stateName }: Pick<AppealListItem, 'state' | 'stateName'>,
): TemplateResult {
  const shape = shapeOf(state);
  return html`<span class="state ${shape}" part="state">${mark(shape)}${stateWord(words, words.term('appealState', state), stateName)}</span>`;
}

/** That an appeal is late, and what the level above did about it. */
export function urgencyMarks(
  words: AppealWords,
  { overdue, supervisionLevel }: Pick<AppealListItem, 'overdue' | 'supervisionLevel'>,
): TemplateResult {
  return html`${
    overdue
      ? html` <span class="tag bad">${mark('late')}${words.term('appealOverdue')}</span>`
      : nothing
  }${
    supervisionLevel
      ? html` <span class="tag warn">${mark('flag')}${words.term('appealSupervised', supervisionLevel) || words.term('appealOtherLevel')}</span>`
      : nothing
  }`;
}
