import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementTable, Handlers } from './element-props.js';

/** What JSX of React 19 takes for an element: `<mayor-mailbox onappeal-submitted={…} />`. */
export type ReactElements = {
  [Tag in keyof ElementTable]: Attributes<Tag> &
    Handlers<Tag, 'on'> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<ElementTable[Tag]['element']>, ElementTable[Tag]['element']>,
      keyof Attributes<Tag>
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
