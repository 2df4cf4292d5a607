import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { edited, madeUp } from './edits.js';

const builtins = fileURLToPath(
  new URL('../../src/builtins/untouched-builtins.ts', import.meta.url),
);
const hasOwn = fileURLToPath(new URL('../../src/builtins/has-own.ts', import.meta.url));

/** For `transform.inject` of the bundler: what takes the place of globals that pages replace. */
export const builtinGlobals = {
  ...Object.fromEntries(['Map', 'Set', 'WeakMap', 'Event'].map((name) => [name, [builtins, name]])),
  'JSON.stringify': [builtins, 'stringify'],
  'Array.from': [builtins, 'from'],
  // What only the client's transport calls stays in its part.
  'Object.hasOwn': [hasOwn, 'hasOwn'],
};

/** The methods of arrays that old libraries give another meaning. */
const methods = ['reduce', 'entries'];

/** Calls functions of our own instead of those methods. */
export const ownBuiltins = () => ({
  name: 'own-builtins',
  enforce: 'post',
  transform(code, id) {
    // Elements change nothing of their page, not even what an old browser lacks.
    if (id.endsWith('/client/dist/own-property.js')) {
      return madeUp('export const bringOwnProperty = () => {};');
    }
    if (!/\.[cm]?[jt]s$/.test(id) || id === builtins) return null;
    if (!methods.some((name) => code.includes(`.${name}(`))) return null;
    const edits = [];
    new Visitor({
      CallExpression({ callee, arguments: given, end }) {
        if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return;
        const { name } = callee.property;
        if (!methods.includes(name) || /^(Object|window)$/.test(callee.object.name)) return;
        const { start } = callee.object;
        edits.push({ start, end: start, text: `tt_${name}(` });
        const next = given.length > 0 ? given[0].start : end - 1;
        const text = given.length > 0 ? ', ' : '';
        edits.push({ start: callee.object.end, end: next, text });
      },
    }).visit(parseSync('module.js', code).program);
    if (edits.length === 0) return null;
    const names = methods.map((name) => `${name} as tt_${name}`);
    const text = `import { ${names} } from ${JSON.stringify(builtins)};\n`;
    return edited(code, [{ start: 0, end: 0, text }, ...edits]);
  },
});
