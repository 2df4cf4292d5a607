import { describe, expect, test } from 'vitest';
import type { LaterText } from './facts.js';
import { always } from './histories.fixture.js';
import { publicText } from './lifecycle.fixture.js';

const isCitizens = ({ type }: LaterText): boolean => type === 'evaluation' || type === 'supplement';

describe('whatever happens', () => {
  test('no letter becomes public but by a moderator, and a report only redacted', () => {
    always(({ before, command, by, after }) => {
      if (after.publication !== 'published' || before.publication === 'published') return;
      expect([command, by]).toEqual([{ action: 'publish', part: undefined }, 'moderator']);
      if (after.kind === 'report') expect(after.redacted).toBe(true);
    });
  });

  test('no text after it becomes public but by its own publication, or as the official confirmed', () => {
    always(({ before, command, by, rules: site, after }) => {
      for (const text of after.texts) {
        const earlier = before.texts.find(({ id }) => id === text.id);
        if (text.publication !== 'published' || earlier?.publication === 'published') continue;
        expect(after.publicationWish).toBe('public');
        if (after.kind === 'report') expect(text.redacted).toBe(true);
        if (earlier) {
          expect([command, by]).toEqual([{ action: 'publish', part: text.id }, 'moderator']);
        } else {
          const confirmed = command.action === 'reply' ? command.publicText : command.action;
          expect([publicText, 'approve-reply']).toContainEqual(confirmed);
          if (command.action !== 'reply') expect(before.pendingPublicText).toBe(true);
          expect([site.replyPublication, text.type, text.redacted]).toEqual([
            'confirmed',
            'reply',
            true,
          ]);
          expect(after.kind).not.toBe('report');
        }
      }
    });
  });

  test('a citizen who was not asked, or said no, is never published', () => {
    always(({ before, command, after }) => {
      const [text] = after.texts.slice(before.texts.length);
      if (command.action !== 'evaluate' && command.action !== 'supplement') return;
      if (text && command.publication !== 'public') expect(text.publication).toBe('private');
      if (text) expect(text.publication).not.toBe('published');
    });
    always(({ before, after }) => {
      for (const { id, publication } of before.texts.filter((text) => isCitizens(text))) {
        if (publication === 'private') {
          expect(after.texts.find((text) => text.id === id)?.publication).toBe('private');
        }
      }
    });
  });

  test('a text has the number of the event that brought it, and no two the same', () => {
    always(({ before, after }) => {
      expect(after.sequence).toBe(before.sequence + 1);
      const ids = after.texts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of after.texts.slice(before.texts.length)) expect(id).toBe(after.sequence);
    });
  });
});
