import {
  type HandlingState,
  handlingStates,
  type LocalizedText,
  type PublicState,
  publicStates,
} from '@through-train/contract';
import { type LetterTerms, letterTerms } from '@through-train/words';

const said = (say: (terms: LetterTerms) => string): LocalizedText => ({
  'zh-CN': say(letterTerms['zh-CN']),
  'zh-Hant': say(letterTerms['zh-Hant']),
  en: say(letterTerms.en),
});

function namesOf<State extends string>(
  states: readonly State[],
  say: (terms: LetterTerms, state: State) => string,
): Readonly<Record<State, LocalizedText>> {
  const names = states.map((state) => [state, said((terms) => say(terms, state))]);
  return Object.fromEntries(names);
}

// Answers carry them, so that elements and clients of today can show a state of tomorrow.

/** What the public states are called. */
export const publicStateNames = namesOf<PublicState>(publicStates, (terms, state) =>
  terms.appealState(state),
);

/** What the citizen is told of each state of the handling. */
export const handlingNames = namesOf<HandlingState>(handlingStates, (terms, state) =>
  terms.trackedState(state),
);
