import type { ThroughTrainError } from '@through-train/client';
import type { CitizenAction, Submission } from '@through-train/contract';

/**
 * What the events of the elements carry, by name. All of them bubble and cross shadow roots; those
 * before something that cannot be undone can be cancelled by `preventDefault()`.
 */
export interface AppealEventDetails {
  /** The element can be used. */
  'appeal-ready': Record<string, never>;
  /**
   * A request failed and the element says so; `error` is one of the client's, by whose guards its code,
   * status and request id can be read, or the browser's where a part of the element did not load.
   */
  'appeal-error': { readonly error: ThroughTrainError | Error };
  /** A person switched elder mode on or off, for all elements of the page. */
  'appeal-elder': { readonly elder: boolean };
  /** A letter is about to be sent to a site. Can be cancelled. */
  'appeal-before-submit': { readonly site: string; readonly submission: Submission };
  /** A letter was received. The query code is for the citizen's eyes only. */
  'appeal-submitted': { readonly number: string };
  /** A reader opens an appeal of a list. Can be cancelled. */
  'appeal-open': { readonly number: string };
  /** The citizen opened their appeal. */
  'appeal-tracked': { readonly number: string };
  /** A verdict is about to be sent. Can be cancelled. */
  'appeal-before-evaluate': {
    readonly number: string;
    readonly grade: 1 | 2 | 3 | 4 | 5;
    readonly reason: string;
  };
  /** The appeal is about to be withdrawn for good. Can be cancelled. */
  'appeal-before-withdraw': { readonly number: string; readonly reason: string };
  /** The citizen did something, and the server accepted it. */
  'appeal-acted': { readonly number: string; readonly action: CitizenAction };
  /** The citizen left their appeal. */
  'appeal-left': Record<string, never>;
}

/** One of the elements' events, such as `AppealEvent<'appeal-submitted'>`. */
export type AppealEvent<Name extends keyof AppealEventDetails> = CustomEvent<
  AppealEventDetails[Name]
>;

/** The elements' events by name, as `addEventListener` takes them. */
export type AppealEventMap = { [Name in keyof AppealEventDetails]: AppealEvent<Name> };

declare global {
  // Of elements, documents and windows: the events bubble up to all of them.
  interface GlobalEventHandlersEventMap extends AppealEventMap {}
}
