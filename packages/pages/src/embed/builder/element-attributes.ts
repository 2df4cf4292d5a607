import * as z from 'zod/mini';

/** How an attribute is set: by what is allowed. */
export type AttributeControl =
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** One of the things of the chosen site. */
  | { readonly type: 'mailbox' | 'column' | 'category' }
  | { readonly type: 'text' };

/** An attribute of an element, as its manifest describes it. */
export interface ElementAttribute {
  readonly name: string;
  /** In English, from the comment of the class. */
  readonly description: string;
  readonly control: AttributeControl;
}

const Manifest = z.object({
  modules: z.array(
    z.object({
      declarations: z.optional(
        z.array(
          z.object({
            tagName: z.optional(z.string()),
            attributes: z.optional(
              z.array(
                z.object({
                  name: z.string(),
                  description: z.optional(z.string()),
                  type: z.optional(z.object({ text: z.string() })),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
});

/** What the type in the manifest does not tell. */
const known: Readonly<Record<string, AttributeControl>> = {
  mailbox: { type: 'mailbox' },
  column: { type: 'column' },
  category: { type: 'category' },
  'page-size': { type: 'number', min: 1, max: 100 },
  'url-state': { type: 'flag' },
};

function controlOf(name: string, type: string): AttributeControl {
  const special = known[name];
  if (special) return special;
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '').filter(Boolean);
  if (values.length > 0) return { type: 'choice', values };
  return /\bboolean\b/.test(type) ? { type: 'flag' } : { type: 'text' };
}

/**
 * The attributes of every element, by its tag, in the order of the manifest.
 *
 * @param manifest `custom-elements.json`
 */
export function elementAttributes(
  manifest: unknown,
): ReadonlyMap<string, readonly ElementAttribute[]> {
  const elements = z
    .parse(Manifest, manifest)
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined ? [] : [[tagName, attributes.map(attributeOf)] as const],
    );
  return new Map(elements);
}

const attributeOf = (attribute: {
  name: string;
  description?: string | undefined;
  type?: { text: string } | undefined;
}): ElementAttribute => ({
  name: attribute.name,
  description: attribute.description ?? '',
  control: controlOf(attribute.name, attribute.type?.text ?? 'string'),
});
