/** The site of the demonstration province whose appeals are shown. */
export const site = 'linxiang';

/** Items in every list. */
const shown = 10;

/** What of a published appeal the peers show as well. */
export interface ShownAppeal {
  readonly number: string;
  readonly title: string;
  readonly excerpt: string;
  readonly submittedAt: string;
  readonly repliedAt: string | null;
  readonly supports: number;
}

/**
 * The newest published appeals, as the real server lists them.
 *
 * @throws when there are too few of them
 */
export async function shownAppeals(api: string): Promise<readonly ShownAppeal[]> {
  const answered = await fetch(`${api}/v1/sites/${site}/appeals?limit=${shown}`);
  if (!answered.ok) throw new Error(`The server lists no appeals: ${await answered.text()}`);
  const { items } = (await answered.json()) as { readonly items: readonly ShownAppeal[] };
  if (items.length < shown) throw new Error(`${site} has ${items.length} appeals, not ${shown}.`);
  return items;
}
