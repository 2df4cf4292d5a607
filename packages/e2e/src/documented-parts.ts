import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The parts on a page that the manifest of the elements does not name, as `appeal-list item`. */
export async function undocumentedParts(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const within = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
        shadowRoot
          ? [
              ...[...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) =>
                [...part].map((name) => `${localName} ${name}`),
              ),
              ...within(shadowRoot),
            ]
          : [],
      );
    return within(document);
  });
  return [...new Set(shown)].filter((part) => !documented.has(part));
}

const documented = partsOfManifest();

function partsOfManifest(): ReadonlySet<string> {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('@through-train/widgets/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations: { tagName: string; cssParts: { name: string }[] }[] }[];
  };
  return new Set(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts }) => cssParts.map(({ name }) => `${tagName} ${name}`)),
  );
}
