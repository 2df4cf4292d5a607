/**
 * The elements with their attributes and the values that are allowed, as the doctor needs them: null
 * where any value is.
 *
 * @param {{ modules: { declarations?: { tagName?: string, attributes?: { name: string, type?: { text: string } }[] }[] }[] }} manifest
 * @returns {Record<string, Record<string, string[] | null>>}
 */
export function elementTable(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes = [] }) => [
      tagName,
      Object.fromEntries(attributes.map(({ name, type }) => [name, valuesOf(type?.text ?? '')])),
    ]),
  );
}

function valuesOf(type) {
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return values.length > 0 ? values : null;
}
