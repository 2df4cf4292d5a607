import { describe, expect, test } from 'vitest';
import { redactReply } from '../redaction.js';
import { isReadable } from '../text.js';
import { searchable } from './worst-texts.fixture.js';

/** The quickest of three runs in milliseconds. */
function quickest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const began = Date.now();
    run();
    return Date.now() - began;
  });
  return Math.min(...times);
}

const readers = { redactReply, isReadable };

// Four times the text may take four times as long; sixteen times would be a square.
describe.each(Object.entries(readers))(
  '%s reads the worst 512 kB in time that grows as they do',
  (_name, read) => {
    test.each(Object.entries(searchable))('%s', (_text, make) => {
      const small = make(128 * 1024);
      const large = make(512 * 1024);
      const before = quickest(() => read(small));
      const after = quickest(() => read(large));
      expect(after).toBeLessThan(Math.max(9 * before, 60));
    });
  },
);
