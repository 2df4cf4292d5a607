const repeated = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that cost the masking most, each of a length: what a pattern begins on and never ends. */
export const worstTexts: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  [
    ...['a', 'a-', 'a.', 'a@', 'a@b.cn ', 'a@a.', '@', 'a at ', 'a#', 'zhang艾特'],
    ...['9', '9 ', '9.', '9)', '(1', '1)(', '1\n', '138 \n', '1、', '138，0013，', '13800138000,'],
    ...['一', '九', '１', '𝟏', '1️⃣', '⑴', '1\u0336', '1\u200b', '🐌'],
    ...['（[【', '湘A', '湘A 1', '湘A12345 ', '车牌', '车牌A1'],
    ...[
      '微信',
      '微信号：',
      'QQ:',
      'QQ号 1 2',
      'vx a ',
      '微信/QQ',
      '［QQ号已隐去］',
      '430682-20261123-',
    ],
  ].map((piece) => [piece, repeated(piece)]),
);
