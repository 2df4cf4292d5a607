import * as contract from '@through-train/contract';
import { stepNames } from '@through-train/words/tracking/progress-steps.js';
import { scopes, sorts } from '../../dist/elements/appeal-list/list-view.js';

/** Stands for a text that a term is given, and for no character of any language. */
export const datum = '\ue000';

/** Arguments that are empty where there is nothing to name. */
const mayBeEmpty = new Set(['by', 'until']);

/** What each type of argument can be. */
const values = {
  string: [datum],
  number: [0, 1, 2, 5, 1234, -3],
  boolean: [false, true],
  Action: contract.actions,
  CitizenAction: contract.citizenActions,
  Grade: contract.grades,
  HandlingState: contract.handlingStates,
  Kind: contract.kinds,
  PublicationState: contract.publicationStates,
  PublicState: contract.publicStates,
  RejectionReason: contract.rejectionReasons,
  SupervisionLevel: contract.supervisionLevels,
  Scope: scopes,
  Sort: sorts,
  StepName: stepNames,
  EndName: ['rejected', 'merged', 'withdrawn'],
};

function valuesOf({ name, type }) {
  if (mayBeEmpty.has(name)) return [datum, ''];
  return type.split('|').flatMap((each) => {
    const literal = /^'(.*)'$/.exec(each.trim());
    const known = literal ? [literal[1]] : values[each.trim()];
    if (!known) throw new Error(`Say in scripts/terms/saying.mjs what “${name}: ${type}” can be.`);
    return known;
  });
}

/** Every choice of arguments for a term. */
const choices = (signature) =>
  signature.reduce(
    (lists, argument) => lists.flatMap((list) => valuesOf(argument).map((one) => [...list, one])),
    [[]],
  );

const say = (term, args) => (typeof term === 'function' ? term(...args) : term);

/** Everything that a term can say, with what it was given. */
export const sayings = (term, signature) =>
  choices(signature).map((args) => ({ args, text: say(term, args) }));

/** A value of its own to tell whether an argument matters. */
const another = '\ue001';

/** The names of the arguments that make a difference to what is said. */
export const argumentsUsed = (term, signature) =>
  signature
    .filter((argument, index) =>
      choices(signature).some((args) =>
        [...valuesOf(argument), ...(argument.type === 'string' ? [another] : [])].some(
          (other) => say(term, args) !== say(term, args.with(index, other)),
        ),
      ),
    )
    .map(({ name }) => name);
