import { expect, test } from 'vitest';
import { demonstrationAppeals } from './appeals.js';

test('writes hundreds of appeals', () => {
  expect(demonstrationAppeals({ now: new Date('2026-11-23T05:00:00Z') }).length).toBeGreaterThan(
    550,
  );
});
