import type { LitElement, ReactiveController } from 'lit';
import { elderMode } from '../elder/elder-mode.js';
import { surroundingSite } from '../site/surrounding-site.js';
import { addStyles } from './added-styles.js';

export const themes = ['red', 'blue', 'neutral'] as const;
export const schemes = ['light', 'dark', 'auto'] as const;
export const densities = ['comfortable', 'compact'] as const;

export type Theme = (typeof themes)[number];
export type Scheme = (typeof schemes)[number];
export type Density = (typeof densities)[number];

/** What an element says about its look. Empty is what the `<appeal-site>` around it says. */
export interface LookHost extends LitElement {
  readonly theme: Theme | '';
  readonly scheme: Scheme | '';
  readonly density: Density | '';
  readonly elder: boolean;
  readonly elderSwitch: '' | 'none';
}

/** The last one goes when a page is morphed into its next state: it takes away what it did not write. */
const watched = {
  attributeFilter: ['theme', 'scheme', 'density', 'elder', 'elder-switch', 'data-look'],
};

/**
 * Works out what an element wears and writes it into `data-look`, where its styles and those of the
 * page read it: the theme, and `dark`, `contrast`, `elder`, `compact` where they hold.
 */
export class Look implements ReactiveController {
  /** Whether elder mode is on: what a person chose by the switch, else what the page says. */
  elder = false;
  readonly host: LookHost;
  /** Whether the element is one that could carry the switch of elder mode. */
  readonly carriesSwitch: () => boolean;
  #site: Element | null = null;
  #observer: MutationObserver | undefined;
  #media: readonly MediaQueryList[] = [];
  #palettes: 'unasked' | 'asked' | 'settled' = 'unasked';

  constructor(host: LookHost, carriesSwitch: () => boolean) {
    this.host = host;
    this.carriesSwitch = carriesSwitch;
    host.addController(this);
  }

  hostConnected(): void {
    this.#site = surroundingSite(this.host);
    this.#observer ??= new MutationObserver(this.changed);
    for (const each of [this.host, this.#site]) if (each) this.#observer.observe(each, watched);
    this.#media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    for (const media of this.#media) media.addEventListener('change', this.changed);
    elderMode.join(this);
    this.changed();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const media of this.#media) media.removeEventListener('change', this.changed);
    elderMode.leave(this);
  }

  /** Whether a person may switch elder mode on and off here. */
  get switchable(): boolean {
    return (this.host.elderSwitch || this.#ofSite('elder-switch')) !== 'none';
  }

  /** Whether this is the one element of the page that shows the switch. */
  get showsSwitch(): boolean {
    if (!elderMode.bearer?.switchable) elderMode.elect(this);
    return elderMode.bearer === this;
  }

  /** Whether the styles of what is to be worn are here, or will not come. */
  ready = true;

  /** Looks again. The host calls it in `willUpdate`, before it renders. */
  find(): void {
    const { host } = this;
    const asked = host.elder || (this.#site?.hasAttribute('elder') ?? false);
    // Where the page has a switch of its own, it knows best.
    const elder = (this.switchable ? elderMode.choice : undefined) ?? asked;
    const scheme = host.scheme || this.#ofSite('scheme');
    const [byDevice, byContrast] = this.#media.map(({ matches }) => matches);
    const dark = scheme === 'dark' || (scheme === 'auto' && byDevice);
    const contrast = elder || byContrast;
    this.ready = this.#palettes === 'settled' || !(dark || contrast);
    if (!this.ready) {
      // Until its first colours are here nothing is seen, but what will be seen is asked for.
      if (!host.hasAttribute('data-look')) this.elder = elder;
      if (this.#palettes === 'unasked') void this.#load();
      return;
    }
    this.elder = elder;
    const theme = host.theme || this.#ofSite('theme');
    const density = host.density || this.#ofSite('density');
    const worn = [
      themes.find((each) => each === theme) ?? 'red',
      dark && 'dark',
      contrast && 'contrast',
      elder ? 'elder' : density === 'compact' && 'compact',
    ];
    const look = worn.filter(Boolean).join(' ');
    if (look !== host.getAttribute('data-look')) host.setAttribute('data-look', look);
  }

  async #load(): Promise<void> {
    this.#palettes = 'asked';
    try {
      addStyles(this.host, ...(await import('./palettes.styles.js')).palettes);
    } catch (error) {
      console.warn(`<${this.host.localName}> stays light: its other colours did not load.`, error);
    }
    this.#palettes = 'settled';
    this.changed();
  }

  readonly changed = (): void => this.host.requestUpdate();

  #ofSite(attribute: string): string {
    return this.#site?.getAttribute(attribute) ?? '';
  }
}
