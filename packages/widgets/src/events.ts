import type { Submission } from '@through-train/contract';

/**
 * What the events of the elements carry, by name. All of them bubble and cross shadow roots; those
 * before something that cannot be undone can be cancelled by `preventDefault()`.
 */
export interface AppealEventDetails {
  /** The element can be used. */
  'appeal-ready': Record<string, never>;
  /** A request failed and the element says so; `error` is an error of the client. */
  'appeal-error': { readonly error: unknown };
  /** A letter is about to be sent to a site. Can be cancelled. */
  'appeal-before-submit': { readonly site: string; readonly submission: Submission };
  /** A letter was received. The query code is for the citizen's eyes only. */
  'appeal-submitted': { readonly number: string };
}

type AppealEvents = { [K in keyof AppealEventDetails]: CustomEvent<AppealEventDetails[K]> };

declare global {
  interface HTMLElementEventMap extends AppealEvents {}
}
