/**
 * The types that all frameworks share: what each element has, with the words of the manifest, so
 * that they are read wherever an editor shows them.
 */
export function elementTable(declarations) {
  const imports = declarations.map(
    ({ name, tagName }) =>
      `import type { ${name} } from '../dist/elements/${tagName}/${tagName}.js';`,
  );
  const entries = declarations.map(
    (element) => `${comment(element, '  ')}  '${element.tagName}': {
    element: ${element.name};
    attributes: ${element.name}Attributes;
    properties: ${union(settable(element).map(({ name }) => name))};
    events: ${union(element.events.map(({ name }) => name))};
  };`,
  );
  return `${imports.join('\n')}

${declarations.map(attributesOf).join('\n\n')}

/** The elements by tag. */
export interface ElementTable {
${entries.join('\n')}
}
`;
}

const attributesOf = (element) => `/** The attributes of \`<${element.tagName}>\`. */
export interface ${element.name}Attributes {
${element.attributes.map((attribute) => attributeLine(element, attribute)).join('\n')}
}`;

function attributeLine(element, attribute) {
  const member = element.members.find(({ name }) => name === attribute.fieldName);
  const own = `${element.name}['${attribute.fieldName}']`;
  // An attribute that means something without a value is also given as \`true\`.
  const type = member.type.text.includes('null') ? `Exclude<${own}, null> | boolean` : own;
  return `${comment(attribute, '  ')}  '${attribute.name}'?: ${type} | undefined;`;
}

export const settable = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

const comment = ({ description }, indent) =>
  `${indent}/** ${description.replace(/\*\//g, '')} */\n`;
