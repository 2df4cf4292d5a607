import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes a member a property of its element. Lit's own decorator is ten times as large, because it
 * also does it for members that are declared in the way of later browsers.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (element: ReactiveElement, name: PropertyKey): void =>
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
