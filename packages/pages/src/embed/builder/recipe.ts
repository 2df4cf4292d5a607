import type { Recipe } from './recipe-names.js';
import type { Results } from './results.js';

/** One thing to do, with what to type where there is something to type. */
export interface Step {
  readonly text: string;
  readonly code?: string;
}

/** How the lines get into pages that a system makes. */
export interface RecipeText {
  readonly name: string;
  readonly steps: (parts: SnippetParts) => readonly Step[];
  /** Whether it was tried, and with what. */
  readonly tried: string;
}

export type RecipeTexts = Readonly<Record<Recipe, RecipeText>>;

/** The snippet in the pieces that systems want apart. */
export interface SnippetParts {
  /** The line with the script, after what it is to be loaded with. */
  readonly script: string;
  /** The element with its fallback. */
  readonly markup: string;
  readonly tag: string;
  /** Names of the attributes that the element has here. */
  readonly attributes: string;
  readonly loader: string;
  readonly integrity: string | undefined;
  readonly host: string;
}

/** Takes a snippet apart. */
export function partsOf({ lines, loader }: Results, tag: string): SnippetParts {
  const { head, markup } = lines;
  const start = markup.slice(0, markup.indexOf('>'));
  return {
    script: head,
    markup,
    tag,
    attributes: start
      .replace(/="[^"]*"/g, '')
      .split(' ')
      .slice(1)
      .join(' '),
    loader: loader.address,
    integrity: loader.integrity,
    host: new URL(loader.address).host,
  };
}

/** WordPress 6.3 and later; the filter is what adds a hash. */
export const wordpressCode = ({ loader, integrity }: SnippetParts): string =>
  `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'through-train', '${loader}', array(), null, array( 'strategy' => 'defer' ) );
} );${
    integrity
      ? `
add_filter( 'script_loader_tag', function ( $tag, $handle ) {
	return 'through-train' === $handle
		? str_replace( ' src=', ' integrity="${integrity}" crossorigin="anonymous" src=', $tag )
		: $tag;
}, 10, 2 );`
      : ''
  }`;

export const drupalCode = ({ loader, integrity }: SnippetParts): string =>
  `through-train:
  js:
    ${loader}:
      type: external
      attributes:
        defer: true${
          integrity ? `\n        integrity: ${integrity}\n        crossorigin: anonymous` : ''
        }`;
