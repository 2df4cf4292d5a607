import { isOurs } from './event-details.js';

const isPublic = ({ name, privacy, static: isStatic }) =>
  !privacy && !isStatic && !name.startsWith('#') && !lifecycle.has(name);

// Called by the browser or by Lit, never by a page.
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'willUpdate',
  'updated',
  'render',
]);

/** What a page may rely on, inherited or not, and nothing else. */
export const publicFace = () => ({
  name: 'public-face',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const file of modules) {
      file.declarations = file.declarations.filter(({ tagName }) => tagName).map(publicPart);
      file.exports = file.exports.filter(({ declaration }) =>
        file.declarations.some(({ name }) => name === declaration.name),
      );
    }
    customElementsManifest.modules = modules.filter(({ declarations }) => declarations.length > 0);
  },
});

function publicPart(declaration) {
  const { members = [], attributes = [], events = [], slots = [], cssParts = [] } = declaration;
  return {
    ...declaration,
    description: oneLine(declaration.description),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(asAttribute).map(plain),
    members: members.filter(isPublic).map(plain),
    events: events.filter(isOurs).map(plain),
    slots: slots.map(plain),
    cssParts: cssParts.map(plain),
  };
}

/** In a page an attribute that says nothing is left out. */
function asAttribute({ type, ...attribute }) {
  const values = type.text.split(' | ').filter((value) => !["''", 'null'].includes(value));
  return { ...attribute, type: { text: values.join(' | ') } };
}

/** Without the class in between that declares it, which is nobody's interface. */
function plain({ inheritedFrom: _, ...thing }) {
  return { ...thing, description: oneLine(thing.description) };
}

const oneLine = (text) => text?.replace(/\n(?!\n)/g, ' ');
