/** One row of an import file as it was read, or why it could not be read. `line` counts from 1. */
export type RawRow =
  | {
      readonly line: number;
      readonly record: Readonly<Record<string, unknown>>;
      /** Numbers that are days count from 1904. */
      readonly from1904?: boolean;
    }
  | { readonly line: number; readonly problem: string };

/** The longest row that is read, in characters; a hundred times the longest real one. */
export const maximumRowLength = 1_000_000;
