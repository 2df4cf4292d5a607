import { type BuilderState, fieldName } from './builder-state.js';

type Pairs = readonly (readonly [name: string, value: string])[];

function query(pairs: Pairs): string {
  const given = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== '') given.set(name, value);
  return given.toString();
}

const elementPairs = (state: BuilderState): Pairs => [
  ['element', state.element],
  ['site', state.site],
  ['version', state.version],
  ['language', state.language ?? ''],
  ['fallback', state.fallback === 'form' ? '' : state.fallback],
  ['phone', state.phone === '12345' ? '' : state.phone],
  ...[...state.attributes].map(
    ([name, value]) => [fieldName(state.element, name), value === true ? '1' : value] as const,
  ),
];

/** What the snippet is made of, as a query. */
export const snippetQuery = (state: BuilderState): string => query(elementPairs(state));

/** Everything that was chosen, as a query that leads back to it. */
export const stateQuery = (state: BuilderState): string =>
  query([
    ...elementPairs(state),
    ['recipe', state.recipe === 'html' ? '' : state.recipe],
    ['width', state.width === '360' ? '' : state.width],
    ['page', state.page],
    ['policy', state.policy],
  ]);
