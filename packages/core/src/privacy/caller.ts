/** What is counted of a caller: an address, or a network that many may share. */
export interface CountedNetwork {
  /** Hashed with a key: the same again, but nobody who could be found. */
  readonly hash: string;
  /** How many times as much as one address it may do. */
  readonly share: number;
}

/** Who calls, as far as protection against abuse needs it. */
export interface Caller {
  /** The address hashed with a key: the same caller again, but nobody who could be found. */
  readonly hash: string;
  /** Nothing tells this caller from others on this machine, who are not limited one by one. */
  readonly local: boolean;
  /**
   * All that a limit by address counts, the narrowest first: the address; the /48 of an IPv6 one, as
   * who holds that holds 65,536 callers; the proxy, where what it says is not proven. None for a
   * caller on this machine.
   */
  readonly networks: readonly CountedNetwork[];
}
