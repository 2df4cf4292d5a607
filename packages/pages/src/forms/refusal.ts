import type { FormTerms } from './terms.js';

type Explained = Exclude<
  {
    [K in keyof FormTerms]: FormTerms[K] extends string | ((what: string) => string) ? K : never;
  }[keyof FormTerms],
  undefined
>;

/** Why a form was not taken at all, told on a page of its own. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal';
  readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 422;
  readonly reason: Explained;
  /** What the reason is about, such as the name of a field. */
  readonly about: string;

  constructor(status: FormRefusal['status'], reason: Explained, about = '') {
    super(`${status} ${reason}`);
    this.status = status;
    this.reason = reason;
    this.about = about;
  }
}
