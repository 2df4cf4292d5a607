import type { LitElement } from 'lit';
import { focusField, type Mistake } from '../../controls/error-summary.js';

/** The sections of the form in their order; in elder mode each is a step of its own. */
const sections = ['whom', 'matter', 'more', 'contact', 'consent'] as const;

const sectionOf: Readonly<Record<string, (typeof sections)[number]>> = {
  kind: 'whom',
  division: 'whom',
  mailbox: 'whom',
  address: 'more',
  occurredOn: 'more',
  expectedOutcome: 'more',
  relatedNumber: 'more',
  phone: 'contact',
  email: 'contact',
  name: 'contact',
  publication: 'consent',
};

/** The form one section at a time, for elder mode. */
export class Steps {
  readonly count = sections.length;
  at = 0;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get last(): boolean {
    return this.at === this.count - 1;
  }

  /** Whether a mistake can be put right in the section that is shown. */
  shows = ({ field }: Pick<Mistake, 'field'>): boolean =>
    sections.indexOf(sectionOf[field] ?? 'matter') === this.at;

  /** Shows the section of a field. */
  find(field: string): void {
    this.at = sections.indexOf(sectionOf[field] ?? 'matter');
    this.#host.requestUpdate();
  }

  /** Puts the focus on a field, in its section if another one is shown. */
  async findAndFocus(field: string): Promise<void> {
    const inSight = this.#host.shadowRoot?.getElementById(field)?.getClientRects().length;
    if (!inSight) {
      this.find(field);
      await this.#host.updateComplete;
    }
    focusField(this.#host.shadowRoot, field);
  }

  /** Goes to another section, to its beginning. */
  async go(at: number): Promise<void> {
    this.at = at;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const progress = this.#host.shadowRoot?.getElementById('progress');
    progress?.focus({ preventScroll: true });
    progress?.scrollIntoView({ block: 'nearest' });
  }
}
