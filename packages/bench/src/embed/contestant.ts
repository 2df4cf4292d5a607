/** A form that a page can embed, put on a page the way its own documentation says. */
export interface Contestant {
  readonly name: string;
  /** The npm package that is measured; its version stands in the table. */
  readonly package: string;
  /** What stands in `<head>`. */
  readonly head: string;
  /** What stands in `<body>`. */
  readonly body: string;
  /** A selector that matches once a person can use it, looked for in open shadow roots too. */
  readonly usable: string;
}
