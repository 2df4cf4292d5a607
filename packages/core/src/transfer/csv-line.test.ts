import { expect, test } from 'vitest';
import { csvLine } from './csv-line.js';

test('cells that a spreadsheet would compute are texts', () => {
  expect(csvLine(['=1+1', '+86', '-1', '@a', '＝1', 'a"b', 7])).toBe(
    '"\'=1+1","\'+86","\'-1","\'@a","\'＝1","a""b","7"\r\n',
  );
});
