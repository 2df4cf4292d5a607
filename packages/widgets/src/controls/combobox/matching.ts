/** One thing that can be picked by typing. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Beside the label, to tell equal labels apart. */
  readonly note?: string | undefined;
  /** What finds it besides the label: the id in pinyin, the code, the name of what it is in. */
  readonly keys?: readonly string[] | undefined;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}'’-]+/gu, '');

/**
 * The options that a typed text can mean, those whose name begins with it first. Everything when
 * nothing was typed. Several words must all be found: “岳阳 临湘”.
 */
export function matchingOptions(
  options: readonly ComboboxOption[],
  typed: string,
): readonly ComboboxOption[] {
  const words = typed.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return options;
  const rank = ({ label, note = '', keys = [] }: ComboboxOption): number => {
    const name = plain(label);
    const all = [name, plain(note), ...keys.map(plain)];
    if (!words.every((word) => all.some((text) => text.includes(word)))) return Infinity;
    const [word = ''] = words;
    if (name === word) return 0;
    if (name.startsWith(word)) return 1;
    return all.some((text) => text.startsWith(word)) ? 2 : 3;
  };
  return options
    .map((option, order) => ({ option, order, rank: rank(option) }))
    .filter((found) => found.rank < Infinity)
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ option }) => option);
}
