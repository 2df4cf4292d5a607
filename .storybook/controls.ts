import type { ArgTypes } from '@storybook/web-components-vite';

/** What the custom-elements manifest says of one attribute, event, slot, part or property. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const declarationOf = ({ modules }: Manifest, tag: string): Declaration | undefined =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** What the manifest says of an element as a whole. */
export const descriptionOf = (manifest: Manifest, tag: string): string =>
  declarationOf(manifest, tag)?.description ?? '';

/**
 * The controls and tables of an element: attributes can be changed, the rest is told. Storybook's
 * own reading would let a part take the place of an attribute of the same name.
 */
export function controlsOf(manifest: Manifest, tag: string): Partial<ArgTypes> {
  const { attributes, events, slots, cssParts, cssProperties } = declarationOf(manifest, tag) ?? {};
  return {
    // What the story's API answers is no part of the element.
    script: { table: { disable: true } },
    ...Object.fromEntries((attributes ?? []).map((one) => [one.name, changeable(one)])),
    ...told('events 事件', events),
    ...told('slots 插槽', slots),
    ...told('parts 部件', cssParts),
    ...told('custom properties 自定义属性', cssProperties),
  };
}

function changeable(attribute: Described): Partial<ArgTypes>[string] {
  const type = attribute.type?.text ?? 'string';
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice ?? '');
  return {
    ...row('attributes 属性', attribute),
    control: { type: choices.length > 0 ? 'select' : type === 'boolean' ? 'boolean' : 'text' },
    ...(choices.length > 0 && { options: choices }),
  };
}

const told = (category: string, all: readonly Described[] = []): Partial<ArgTypes> =>
  Object.fromEntries(
    all.map((one) => [`${category}:${one.name}`, { ...row(category, one), control: false }]),
  );

const row = (category: string, { name, description, type, default: byDefault }: Described) => ({
  name: name || 'default',
  ...(description !== undefined && { description }),
  table: {
    category,
    ...(type !== undefined && { type: { summary: type.text } }),
    ...(byDefault !== undefined && { defaultValue: { summary: byDefault } }),
  },
});
