import { customProperties } from '../../dist/look/custom-properties.js';
import { tokens } from '../../dist/look/tokens.styles.js';
import { inSight } from '../../dist/page/in-sight.styles.js';

/** The custom properties, which all elements share, with what each is for and its default. */
export const customPropertiesOfElements = () => ({
  name: 'custom-properties',
  packageLinkPhase({ customElementsManifest }) {
    const cssProperties = describedProperties(tokens.cssText + inSight.cssText, customProperties);
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) declaration.cssProperties = cssProperties;
    }
  },
});

/** @throws where a property is described but unknown, or known but not described */
export function describedProperties(css, descriptions) {
  const defaults = new Map(
    [...css.matchAll(/: var\(\s*(--tt-[\w-]+),\s*([^;]*?)\s*\);/g)].map(([, name, value]) => [
      name,
      value.replace(/\s+/g, ' '),
    ]),
  );
  const unknown = Object.keys(descriptions).filter((name) => !defaults.has(name));
  const silent = [...defaults.keys()].filter((name) => !(name in descriptions));
  if (unknown.length + silent.length > 0) {
    throw new Error(
      `Described, but not in the styles: ${unknown}. Not described in custom-properties.ts: ${silent}.`,
    );
  }
  return [...defaults].map(([name, value]) => ({
    name,
    description: descriptions[name],
    default: value,
  }));
}
