/**
 * Writes counts in the form that the language wants. The forms are those of `Intl.PluralRules` for
 * it, so that none is forgotten; `#` is the number.
 *
 * @example
 * const count = counting<'one'>('en');
 * count(1, { one: '# letter', other: '# letters' }); // 1 letter
 * count(1234, { one: '# letter', other: '# letters' }); // 1,234 letters
 */
export function counting<Forms extends Intl.LDMLPluralRule = 'other'>(
  tag: string,
): (count: number, forms: Readonly<Record<Forms | 'other', string>>) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count, forms) => {
    const form = rules.select(count);
    const text = form in forms ? forms[form as Forms] : forms.other;
    // The number stays with its noun.
    return text.replace('#', numbers.format(count)).replace(/(\d) /, '$1\u00a0');
  };
}

/** A count as Chinese writes it, which has one form for all: 1,234. */
export const grouped = (count: number): string => count.toLocaleString('zh-CN');
