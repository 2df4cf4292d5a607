/** A form that a page can embed, put on a page the way its own documentation says. */
export interface Contestant {
  readonly name: string;
  /** The npm package that is measured; its version stands in the table. */
  readonly package: string;
  /** What stands in `<head>`. */
  readonly head: string;
  /** What stands in `<body>`. */
  readonly body: string;
  /** What a person can use, as a selector: in the page or in the open shadow root of its first part. */
  readonly usable: string;
  /** Whether what can be used first is replaced by what stands in the shadow root. */
  readonly replaced?: boolean;
}
