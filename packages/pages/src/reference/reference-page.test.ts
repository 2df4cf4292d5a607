import { describe, expect, test } from 'vitest';
import { countyApi } from './county-api.fixture.js';
import { referenceStylePath, renderReference } from './reference-page.js';
import { referenceStyle } from './reference-page.style.js';

/** What a reader sees, without the markup. */
const seen = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The markup without texts and values: tags and the names of their attributes. */
const skeleton = (page: string): readonly string[] =>
  page.replace(/="[^"]*"/g, '').match(/<[^>]*>/g) ?? [];

/** A document that says the same thing wherever it can say something. */
const saying = (words: string): unknown => ({
  info: { title: words, version: words, description: words },
  tags: [{ name: words, description: words }],
  paths: {
    [`/v1/${words}`]: {
      post: {
        operationId: words,
        tags: [words],
        summary: words,
        description: words,
        parameters: [{ name: words, in: words, description: words }],
        security: [{ [words]: [] }],
        requestBody: {
          content: {
            [words]: {
              schema: {
                description: words,
                required: [words],
                properties: { [words]: { enum: [words], description: words } },
              },
            },
          },
        },
        responses: { [words]: { description: words }, 400: { description: words } },
        'x-codeSamples': [{ source: words }],
      },
    },
  },
  components: {
    responses: {
      Problem: { content: { [words]: { examples: { [words]: { summary: words } } } } },
    },
  },
});

describe('the API reference', () => {
  test('groups the operations by tag and leads to each', () => {
    const page = renderReference(countyApi);
    expect(page.indexOf('id="tag-staff"')).toBeLessThan(page.indexOf('id="tag-appeals"'));
    expect(page).toContain('href="#submitAppeal"');
    expect(page).toContain('id="submitAppeal"');
    expect(seen(page)).toContain('Letters and answers');
  });

  test('tells what an operation takes, answers and refuses', () => {
    const page = seen(renderReference(countyApi, 'en'));
    expect(page).toMatch(/Parameters site required string path length ≤ 64/);
    expect(page).toMatch(/Request body Submission title required string length 4–40 In one line/);
    expect(page).toMatch(/Answers 201 Receipt The receipt Headers Location/);
    expect(page).toMatch(/dueAt may be absent string \(date-time\)/);
    expect(page).toMatch(/Needs a title . Gives a receipt\./);
    expect(page).toMatch(/Problems 422 invalid See errors . 503 Closed at night/);
    expect(page).toMatch(/Example curl &#39;https:\/\/letters.example\/&#39;/);
    expect(page).toMatch(/Needs credentials staff/);
    expect(page).toMatch(/Answers 204 no content/);
  });

  test('lists every code of a problem and of a field error', () => {
    const page = renderReference(countyApi, 'en');
    expect(page).toContain('href="#problems"');
    expect(seen(page)).toMatch(/code of a problem 422 invalid See errors . 500 internal Try again/);
    expect(seen(page)).toMatch(/errors\[\]\.code of a field too-long Make it shorter\./);
  });

  test('names the known tags in the language of the page', () => {
    expect(seen(renderReference(countyApi))).toContain('工作人员');
    expect(seen(renderReference(countyApi, 'en'))).toContain('Staff');
  });

  test('shows whatever the document says as text', () => {
    const hostile = `"><img src=x onerror=alert(1)></script><script>alert('1')</script>`;
    const page = renderReference(saying(hostile));
    expect(page).toContain('&lt;img');
    expect(skeleton(page)).toEqual(skeleton(renderReference(saying('harmless'))));
  });

  test('holds no script and no style of its own', () => {
    const page = renderReference(countyApi);
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(page).toContain(`<link rel="stylesheet" href="${referenceStylePath}">`);
    expect(referenceStyle).toContain('.operation');
  });

  test.each([undefined, null, 7, 'x', [], {}, { paths: [] }, { paths: { '/a': { get: 7 } } }])(
    'says that there is nothing to show for %j',
    (document) => {
      expect(seen(renderReference(document))).toContain('文档中没有接口');
    },
  );
});
