import { parseSync } from 'vite';
import { edited } from './edits.js';

/**
 * Turns `#private` names into short ordinary ones for the CDN build. Firefox 78 and Safari 14 do not
 * know them, and the WeakMaps that compilers put in their place cost a tenth of the whole download.
 * Each class that extends another gets names of its own, so that it cannot hit those of its base.
 */
export function privateNames() {
  let classes = 0;
  return {
    name: 'private-names',
    enforce: 'post',
    transform(code, id) {
      if (!/\.[cm]?[jt]s$/.test(id)) return null;
      if (!code.includes('#')) return null;
      const { program, errors } = parseSync('module.js', code);
      if (errors.length > 0) throw new Error(errors[0].message);
      const edits = [];
      walk(program, []);
      return edited(code, edits);

      function walk(node, scopes) {
        if (!node || typeof node !== 'object') return;
        if (Array.isArray(node)) {
          for (const each of node) walk(each, scopes);
          return;
        }
        let inner = scopes;
        if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
          inner = [namesOf(node), ...scopes];
        }
        if (isEmptyField(node)) {
          edits.push({ start: node.start, end: node.end, text: '' });
          return;
        }
        if (node.type === 'PrivateIdentifier') {
          const text = scopes.find((scope) => scope.has(node.name))?.get(node.name);
          edits.push({ start: node.start, end: node.end, text });
          return;
        }
        if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') {
          const text = inner.find((scope) => scope.has(node.left.name))?.get(node.left.name);
          edits.push({ start: node.left.start, end: node.left.end, text: `"${text}"` });
          walk(node.right, inner);
          return;
        }
        for (const key in node) if (key !== 'type') walk(node[key], inner);
      }
    },
  };

  function namesOf({ body, superClass }) {
    const prefix = superClass ? `$${(classes++).toString(36)}_` : '_';
    const names = body.body
      .map((member) => member.key)
      .filter((key) => key?.type === 'PrivateIdentifier')
      .map((key) => key.name);
    return new Map(
      [...new Set(names)].map((name, index) => [name, `${prefix}${index.toString(36)}_`]),
    );
  }
}

/** As an ordinary property it is undefined as well when nobody declares it. */
const isEmptyField = ({ type, key, value, static: ofClass }) =>
  type === 'PropertyDefinition' && key.type === 'PrivateIdentifier' && !value && !ofClass;
