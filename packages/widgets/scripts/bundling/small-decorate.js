import { madeUp } from './edits.js';

/**
 * A small `__decorate`: the compiler's own knows of `Reflect.decorate` and of decorators for classes,
 * parameters and accessors, and elements only decorate fields.
 */
export const smallDecorate = () => ({
  name: 'small-decorate',
  transform: (_, id) =>
    id.includes('oxc-project') && id.endsWith('/decorate.js')
      ? madeUp(
          'export default (decorators, target, name) => decorators.forEach((decorate) => decorate(target, name));',
        )
      : null,
});
