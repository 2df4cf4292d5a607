import { lifecycle } from '../lifecycle/table.js';
import { type StaffAction, staffActions } from '../vocabulary.js';
import type { Words } from './described.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { words } from './words.js';

const actionOf = (shape: Json): StaffAction | undefined => {
  const properties = isObject(shape) ? shape.properties : undefined;
  const action = isObject(properties) ? properties.action : undefined;
  return staffActions.find((each) => isObject(action) && action.const === each);
};

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What an official's command needs, from the table of the lifecycle that decides it. */
export function commandWords({ oneOf, anyOf }: JsonObject): Words {
  const own = words.StaffCommand ?? {};
  const shapes = oneOf ?? anyOf;
  const branches = (Array.isArray(shapes) ? shapes : []).map((shape, index): Words => {
    const branch = own.branches?.[index] ?? {};
    const action = actionOf(shape);
    if (!action) return branch;
    const { rule, source, who, from } = lifecycle[action];
    const needs = `Roles: ${inCode(who)}. States: ${inCode(from)}.`;
    const description = `${rule}${source ? ` (${source})` : ''}\n\n${needs}`;
    const named = { description: `The action \`${action}\`.` };
    return { ...branch, description, fields: { ...branch.fields, action: named } };
  });
  return { ...own, branches };
}
