import type { Page } from 'playwright-core';

/**
 * What elements say that is not in their terms. The page speaks `ar-XB`, a language whose words are
 * the English ones, each between marks that mirror it. Texts of the API are Chinese in it.
 */
export async function strayWords(page: Page): Promise<string[]> {
  const texts = await page.locator('#storybook-root').evaluate(textsIn);
  const strays = texts.filter((text) => /[a-z]{2}/i.test(text.replace(mirrored, '')));
  return strays.filter((text) => !given.test(text));
}

const mirrored = /\u202e[^\u202c]*\u202c/g;

/** What stories type in, or get from their API in no language: addresses, codes, hostile texts. */
const given = /\S@\S|req-\w+$|^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$|<|onerror|^https?:/;

/** Everything that elements say inside: texts, and the attributes that are read aloud. */
function textsIn(root: Element): string[] {
  const said: (string | null)[] = [];
  const read = (node: Node) => {
    if (node instanceof Text) said.push(node.data);
    if (node instanceof Element) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        said.push(node.getAttribute(name));
    }
    // What was announced was said in the language of its moment.
    const passed = (child: Node) =>
      child instanceof Element && child.matches('style, svg, [role=status].visually-hidden');
    for (const child of node.childNodes) if (!passed(child)) read(child);
    if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
  };
  for (const element of root.querySelectorAll(':not([lang])'))
    if (element.shadowRoot) read(element.shadowRoot);
  return said.flatMap((text) => text?.trim() || []);
}
