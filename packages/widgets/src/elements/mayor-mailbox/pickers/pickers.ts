import type { Category, Site } from '@through-train/contract';
import type { Letter } from '@through-train/contract/letter';
import type { MailboxTerms } from '@through-train/words/letter/terms.js';
import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../../controls/announcer.js';
import { Combobox } from '../../../controls/combobox/combobox.js';
import { comboboxStyles } from '../../../controls/combobox/combobox.styles.js';
import type { ComboboxOption } from '../../../controls/combobox/matching.js';
import type { FieldFace } from '../../../controls/field.js';
import type { Words } from '../../../language/words.js';
import { addStyles } from '../../../look/added-styles.js';

/** What the picker of categories reads and changes of the form. */
export interface CategoryScope {
  readonly words: Words<MailboxTerms>;
  readonly letter: Letter;
  /** The site that will receive the letter; its categories, limits and notice hold. */
  readonly receiver: Site;
  readonly announcer: Announcer;
  readonly change: (part: Partial<Letter>) => void;
}

/** The pickers of divisions, mailboxes and categories: what is typed narrows the list. */
export class Pickers {
  readonly divisions: Combobox;
  readonly mailboxes: Combobox;
  readonly #categories: Combobox;

  constructor(host: LitElement) {
    this.divisions = new Combobox(host);
    this.mailboxes = new Combobox(host);
    this.#categories = new Combobox(host);
    addStyles(host, comboboxStyles);
  }

  /** The category of the letter, by its name, the name of the branch it is in, or its id. */
  category(
    { words, receiver, letter, change, announcer }: CategoryScope,
    face: FieldFace,
  ): TemplateResult {
    const optionOf = ({ id, name }: Category, branch?: Category): ComboboxOption => ({
      value: id,
      label: words.text(name),
      note: branch && words.text(branch.name),
      keys: [id],
    });
    return this.#categories.render({
      ...face,
      options: receiver.categories.flatMap((category) =>
        category.children.length > 0
          ? category.children.map((child) => optionOf(child, category))
          : [optionOf(category)],
      ),
      value: letter.categoryId,
      placeholder: words.term('mailCategoryNone'),
      noMatch: words.term('mailCategoryUnknown'),
      open: words.term('mailOpenList'),
      onPick: (categoryId) => {
        if (categoryId !== letter.categoryId) change({ categoryId, answers: {} });
      },
      onMatches: (count) => announcer.say(words.term('mailMatches', count), 600),
    });
  }
}
