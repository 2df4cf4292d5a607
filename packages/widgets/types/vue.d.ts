import type { EmitFn, HTMLAttributes } from 'vue';
import type { ElementTable, Events, Properties } from './element-props.js';

/** Vue reads `url-state` in a template as `urlState`, and sets the attribute. */
type Props<Tag extends keyof ElementTable> = ElementTable[Tag]['attributes'] & {
  [Name in keyof Properties<Tag>]?:
    | Properties<Tag>[Name]
    | (null extends Properties<Tag>[Name] ? boolean : never);
};

/** What a template of Vue takes for an element: `<mayor-mailbox @appeal-submitted="…" />`. */
export type VueElements = {
  [Tag in keyof ElementTable]: new () => ElementTable[Tag]['element'] & {
    /** @deprecated Only tells the template about attributes. */
    $props: Props<Tag> & Omit<HTMLAttributes, keyof Props<Tag>>;
    /** @deprecated Only tells the template about events. */
    $emit: EmitFn<{ [Name in keyof Events<Tag>]: (event: Events<Tag>[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
