/**
 * What was removed from a published text, in the reader's language: by what stands in the stored mask
 * between ［ and 已隐去］, the whole mask.
 */
export type MaskNames = Readonly<Record<string, string>>;

/** A published text with its masks in the reader's language. */
export const masksIn = (text: string, names: MaskNames): string =>
  text.replace(/［([^［］]+)已隐去］/g, (mask, what: string) => names[what] ?? mask);
