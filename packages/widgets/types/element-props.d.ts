import type { AppealEventMap } from '../dist/events.js';
import type { ElementTable } from '../generated/elements.js';

export type { ElementTable };

type Tag = keyof ElementTable;

/** The properties of an element that a page may set. */
export type Properties<T extends Tag> = {
  [Name in ElementTable[T]['properties'] & keyof ElementTable[T]['element']]?:
    | ElementTable[T]['element'][Name]
    | undefined;
};

/** Its attributes, and the properties that have no attribute of the same name. */
export type Attributes<T extends Tag> = ElementTable[T]['attributes'] &
  Omit<Properties<T>, keyof ElementTable[T]['attributes']>;

/** Its events by name. */
export type Events<T extends Tag> = Pick<AppealEventMap, ElementTable[T]['events']>;

/** Listeners as props: the prefix, then the name of the event. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> as `${Prefix}${Name}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
