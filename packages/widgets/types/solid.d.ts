import type { JSX } from 'solid-js';
import type { Attributes, ElementTable, Handlers, Properties } from './element-props.js';

/** What JSX of Solid takes for an element: `<mayor-mailbox on:appeal-submitted={…} />`. */
export type SolidElements = {
  [Tag in keyof ElementTable]: Attributes<Tag> &
    Handlers<Tag, 'on:'> & {
      [Name in keyof Attributes<Tag> & string as `attr:${Name}`]?: Attributes<Tag>[Name];
    } & {
      [Name in keyof Properties<Tag> & string as `prop:${Name}`]?: Properties<Tag>[Name];
    } & Omit<JSX.HTMLAttributes<ElementTable[Tag]['element']>, keyof Attributes<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
