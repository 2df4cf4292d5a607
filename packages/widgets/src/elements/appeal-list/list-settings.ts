import type { Kind, PublicState } from '@through-train/contract';
import { AppealElement } from '../appeal-element.js';
import { property } from '../property.js';
import type { Scope, Sort } from './list-view.js';

/** What a page can say about a list. */
export abstract class ListSettings extends AppealElement {
  /** Show only this column. The reader cannot change it. */
  @property() column = '';

  /** Show only this kind. The reader cannot change it. */
  @property() kind: Kind | '' = '';

  /** Show only this category and what is below it. The reader cannot change it. */
  @property() category = '';

  /** Show only what was sent to this mailbox. The reader cannot change it. */
  @property() mailbox = '';

  /** Begin with this state: `awaiting`, `in-progress` or `handled`. */
  @property() state: PublicState | '' = '';

  /** Begin with this search. */
  @property() q = '';

  /** Begin with this order: `newest` (default), `oldest`, `supported` or `replied`. */
  @property() sort: Sort | '' = '';

  /** Begin with `tree`, the site and all below it (default), or with the `site` alone. */
  @property() scope: Scope | '' = '';

  /** Appeals on a page, 1 to 100. Default 20; 6 when compact. */
  @property({ attribute: 'page-size' }) pageSize: string | number = '';

  /** A few lines without search and pages, for a home page. */
  @property({ type: Boolean }) compact = false;

  /** Address of the page for one appeal, such as `appeal.html?number={number}`. Default: in place. */
  @property({ attribute: 'link-template' }) linkTemplate = '';

  /**
   * Keeps search, page and open appeal in the address of the page. A value becomes the beginning of
   * the parameters' names, for pages that use `q` or `page` themselves.
   */
  @property({ attribute: 'url-state' }) urlState: string | null = null;
}
