/**
 * Things one after the other: 甲、乙、丙 in Chinese, elsewhere as `Intl` joins them. Safari before
 * 14.1 cannot.
 */
export function list<Item>(tag: string, items: readonly Item[]): (Item | string)[] {
  const chinese = tag.startsWith('zh');
  if (chinese || !('ListFormat' in Intl)) {
    return items.flatMap((item, index) => (index > 0 ? [chinese ? '、' : ', ', item] : [item]));
  }
  // The English of the elements is British: no comma before "and".
  return new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag)
    .formatToParts(items.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as Item) : value));
}
