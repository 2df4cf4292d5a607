import type { LitElement } from 'lit';
import { Combobox } from '../../../controls/combobox/combobox.js';
import { comboboxStyles } from '../../../controls/combobox/combobox.styles.js';
import { addStyles } from '../../../look/late-styles.js';

/**
 * The pickers of divisions and mailboxes. A county with a handful of mailboxes shows them as radio
 * buttons and never loads this.
 */
export class Pickers {
  readonly divisions: Combobox;
  readonly mailboxes: Combobox;

  constructor(host: LitElement) {
    this.divisions = new Combobox(host);
    this.mailboxes = new Combobox(host);
    addStyles(host, comboboxStyles);
  }
}
