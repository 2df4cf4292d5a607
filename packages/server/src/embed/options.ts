/** What embedding needs to know of how this server was started. */
export interface EmbedOptions {
  /** Folders of built elements: what one does not have, the next may. */
  readonly cdn: readonly string[];
  /** How an operator calls the command line here. */
  readonly program: string;
  /** The site that the builder begins with; undefined: the first county. */
  readonly firstSite: string | undefined;
}
