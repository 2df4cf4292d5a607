/** Something to embed, put on a page the way its own documentation says. */
export interface Contestant {
  /** By which the goals find its results. */
  readonly id: string;
  readonly name: string;
  /** The npm package that is measured; its version stands in the table. */
  readonly package: string;
  /** What stands in `<head>`. */
  readonly head: string;
  /** What stands in `<body>`. */
  readonly body: string;
  /** What a person can use first: a control, or the text of the first item. */
  readonly usable: Sight;
  /** What is there once all is. @default what can be used first */
  readonly complete?: Sight;
}

/** What can be seen in a page. */
export interface Sight {
  /** What was embedded, as a selector in the page. */
  readonly host: string;
  /** What of it, as a selector below the host or in its open shadow root. */
  readonly part: string;
  /** A text that must stand in that part, so that grey lines in its place do not count. */
  readonly text?: string;
  /** Whether only the shadow root counts, and not what stood in the page before. */
  readonly drawn?: boolean;
}
