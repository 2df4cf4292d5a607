const fill = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/**
 * Texts that make a search for personal data work hardest, each of any length. A new expression adds
 * the text it would go over again and again.
 */
export const searchable: Readonly<Record<string, (length: number) => string>> = {
  digits: fill('1'),
  'digits that may go on': fill('1 - '),
  'digits in brackets': fill('(1)'),
  'Chinese numerals': fill('一'),
  'mathematical digits': fill('𝟏'),
  'keycap digits': fill('1️⃣'),
  'telephone numbers': fill('13800138000，'),
  'identity cards': fill('11010519491231002X '),
  'e-mail addresses': fill('a@b.cn '),
  'what may become an address': fill('a.b-c@'),
  'a domain without an end': fill('a@b.'),
  'number plates': fill('湘A12345 '),
  'what may become a plate': fill('湘A '),
  'calls for a number': fill('电话'),
  'half surrogates': fill('\ud800a'),
  'white space': fill(' '),
};
