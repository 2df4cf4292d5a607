/**
 * A module of the CDN folder: its hash (sha256), what its element asks the API first (see the
 * catalogue), and the names of the modules it imports, without those that these import.
 */
export type Module = readonly [hash: string, first: string, ...imports: string[]];

/** What all scripts of Through Train on a page share, as `window.throughTrain`. */
export interface Registry {
  /** Address of the API, for elements that name none. */
  api?: string;
  /** Address of the loader, once there is one. */
  loader?: string;
  /** Version of whoever came first: loader or elements. One page has one major version. */
  version?: string;
  /** The nonce of the loader's tag. */
  nonce?: string | null;
  /** Whether the page was told of a second version. */
  warned?: boolean;
  /** Answers that the loader asked for, by address; undefined for those that an element has taken. */
  early?: Record<string, Promise<Response> | undefined>;
  /** Words by language, then by the module they come from; say the files in `locales/`. */
  locales?: Record<string, Readonly<Record<string, object>>>;
  /** The modules that the loader knows, by name. */
  modules?: Readonly<Record<string, Module>>;
  /** Address of the folder of this version. */
  base?: string;
  /** Runs a file of this version, if it has the hash, and says its address. */
  run?(path: string, hash: string): Promise<string>;
  /** Brings a module that the loader knows, after those it imports. */
  get?(name: string): Promise<string>;
  /** Finds elements below a root and brings what they need. */
  look?(root: Document | ShadowRoot): void;
  /**
   * Brings what is needed on demand, and says its address; says nothing of files it does not know,
   * such as those of another version. Of a style sheet it says address and hash, with a space between.
   */
  bring?(name: string): Promise<string | undefined>;
}

export interface Rules {
  createScriptURL(url: string): string;
}

/** What of the page's window the loader uses that not every browser has. */
export interface Page extends Window {
  throughTrain?: Registry;
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}
