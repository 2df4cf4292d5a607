import type { PublicState, SupervisionLevel } from '@through-train/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AppealWords } from './state-sentence.js';

// Each state has a shape of its own, so that nothing hangs on colour.
const shapes = {
  awaiting: svg`<circle cx="8" cy="8" r="6" />`,
  'in-progress': svg`<circle cx="8" cy="8" r="6" /><path class="solid" d="M8 2a6 6 0 0 1 0 12z" />`,
  handled: svg`<circle class="solid" cx="8" cy="8" r="6" /><path class="tick" d="m5 8 2.2 2.2L11 6.3" />`,
  late: svg`<path d="M8 2 15 14H1zM8 6v4M8 11.7v.6" />`,
  flag: svg`<path d="M3.5 15V1.5" /><path class="solid" d="M3.5 2h9l-2 3 2 3h-9z" />`,
  stopped: svg`<circle cx="8" cy="8" r="6" /><path d="m5.5 5.5 5 5m0-5-5 5" />`,
};

export type Shape = keyof typeof shapes;

export const mark = (shape: Shape): TemplateResult =>
  html`<svg class="mark ${shape}" viewBox="0 0 16 16" aria-hidden="true">${shapes[shape]}</svg>`;

/** The word for a public state with its shape. */
export const stateMark = (words: AppealWords, state: PublicState): TemplateResult =>
  html`<span class="state ${state}" part="state">${mark(state)}${words.term('appealState', state)}</span>`;

/** That an appeal is late, and what the level above did about it. */
export function urgencyMarks(
  words: AppealWords,
  { overdue, supervisionLevel }: { overdue: boolean; supervisionLevel: SupervisionLevel | null },
): TemplateResult {
  return html`${
    overdue
      ? html` <span class="tag bad">${mark('late')}${words.term('appealOverdue')}</span>`
      : nothing
  }${
    supervisionLevel
      ? html` <span class="tag warn">${mark('flag')}${words.term('appealSupervised', supervisionLevel)}</span>`
      : nothing
  }`;
}
