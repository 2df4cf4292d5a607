const key = 'through-train:elder';

/** The look of an element, as far as elder mode is concerned. */
export interface ElderLook {
  readonly host: Element;
  /** Whether a person may switch elder mode on and off here. */
  readonly switchable: boolean;
  /** Whether the element is one that could carry the switch. */
  readonly carriesSwitch: () => boolean;
  /** Told when elder mode, or who bears its switch, has changed. */
  readonly changed: () => void;
}

/**
 * Elder mode (长辈版) as the people of this device chose it: one state for all elements of a page and
 * for all tabs of its origin, and the one element that shows the switch.
 */
class ElderMode {
  /** What was chosen by a switch; undefined while nobody did, and the pages decide. */
  choice: boolean | undefined;
  /** The first element on the page that can carry the switch and is in sight. */
  bearer: ElderLook | undefined;
  readonly #looks = new Set<ElderLook>();
  #sight: IntersectionObserver | undefined;

  join(look: ElderLook): void {
    if (!this.#sight) this.#begin();
    this.#looks.add(look);
    this.#sight?.observe(look.host);
  }

  leave(look: ElderLook): void {
    this.#looks.delete(look);
    this.#sight?.unobserve(look.host);
    if (this.bearer === look) this.elect();
  }

  /** Remembers what a person chose, if the browser remembers anything, and tells everyone. */
  choose(elder: boolean, from: Element): void {
    try {
      localStorage.setItem(key, elder ? '1' : '0');
    } catch {
      // Refused: it holds as long as the page.
    }
    // By way of the window, where another copy of this package hears it too.
    from.dispatchEvent(
      new CustomEvent('appeal-elder', { detail: { elder }, bubbles: true, composed: true }),
    );
  }

  /** Finds the element that shows the switch. `asking` finds out by itself. */
  elect(asking?: ElderLook): void {
    const able = [...this.#looks].filter(
      ({ switchable, carriesSwitch }) => switchable && carriesSwitch(),
    );
    // Looking makes the browser lay out the whole page. Where there is one there is nothing to choose.
    const seen =
      able.length > 1 ? able.filter(({ host }) => host.getClientRects().length > 0) : able;
    const [first] = seen.sort(({ host: one }, { host: other }) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    if (first === this.bearer) return;
    this.bearer?.changed();
    this.bearer = first;
    if (first !== asking) first?.changed();
  }

  #begin(): void {
    // Tabs of a page hide and show whole elements. A resize observer would tell of it as well, but
    // what it causes to grow makes browsers report an error to the page.
    this.#sight = new IntersectionObserver(() => this.elect());
    try {
      this.#read(localStorage.getItem(key));
    } catch {
      // Refused: nobody has chosen yet.
    }
    addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.#read(event.newValue);
    });
    const hear = ({ detail }: HTMLElementEventMap['appeal-elder']) => this.#take(detail.elder);
    addEventListener('appeal-elder', hear as EventListener, true);
  }

  #read(stored: string | null): void {
    this.#take(stored === '1' ? true : stored === '0' ? false : undefined);
  }

  #take(choice: boolean | undefined): void {
    this.choice = choice;
    for (const look of this.#looks) look.changed();
  }
}

export const elderMode = new ElderMode();
