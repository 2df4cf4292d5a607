import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Attributes, ElementTable, Handlers } from './element-props.js';

/** What JSX of Preact takes for an element: `<mayor-mailbox onappeal-submitted={…} />`. */
export type PreactElements = {
  [Tag in keyof ElementTable]: Attributes<Tag> &
    Handlers<Tag, 'on'> &
    Omit<
      HTMLAttributes<ElementTable[Tag]['element']> & ClassAttributes<ElementTable[Tag]['element']>,
      keyof Attributes<Tag>
    >;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
