import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const natives = fileURLToPath(new URL('../../src/natives/natives.ts', import.meta.url));

/** For `transform.inject` of the bundler: what takes the place of globals that pages replace. */
export const nativeGlobals = {
  ...Object.fromEntries(['Map', 'Set', 'WeakMap', 'Event'].map((name) => [name, [natives, name]])),
  'JSON.stringify': [natives, 'stringify'],
  'Array.from': [natives, 'from'],
};

/** The methods of arrays that old libraries give another meaning. */
const methods = ['reduce', 'entries'];

/** Calls functions of our own instead of those methods. */
export const ownNatives = () => ({
  name: 'own-natives',
  enforce: 'post',
  transform(code, id) {
    if (!/\.[cm]?[jt]s$/.test(id) || id === natives) return null;
    if (!methods.some((name) => code.includes(`.${name}(`))) return null;
    const edits = [];
    new Visitor({
      CallExpression({ callee, arguments: given, end }) {
        if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return;
        const { name } = callee.property;
        if (!methods.includes(name) || /^(Object|window)$/.test(callee.object.name)) return;
        edits.push({ at: callee.object.start, text: `tt_${name}(` });
        const next = given.length > 0 ? given[0].start : end - 1;
        edits.push({ at: callee.object.end, until: next, text: given.length > 0 ? ', ' : '' });
      },
    }).visit(parseSync('module.js', code).program);
    if (edits.length === 0) return null;
    const changed = edits
      .sort((one, other) => other.at - one.at)
      .reduce(
        (rest, { at, until = at, text }) => rest.slice(0, at) + text + rest.slice(until),
        code,
      );
    const names = methods.map((name) => `${name} as tt_${name}`);
    return `import { ${names} } from ${JSON.stringify(natives)};\n${changed}`;
  },
});
