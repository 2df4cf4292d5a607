import type { EmitFn, HTMLAttributes } from 'vue';
import type { Attributes, ElementTable, Events } from './element-props.js';

/** What a template of Vue takes for an element: `<mayor-mailbox @appeal-submitted="…" />`. */
export type VueElements = {
  [Tag in keyof ElementTable]: new () => ElementTable[Tag]['element'] & {
    /** @deprecated Only tells the template about attributes. */
    $props: Attributes<Tag> & Omit<HTMLAttributes, keyof Attributes<Tag>>;
    /** @deprecated Only tells the template about events. */
    $emit: EmitFn<{ [Name in keyof Events<Tag>]: (event: Events<Tag>[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
