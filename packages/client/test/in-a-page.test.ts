import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../src/index.js';
import {
  answerWith,
  baseUrl,
  client,
  connectionLost,
  failure,
  json,
  seen,
} from './scripted-server.js';

beforeEach(() => vi.stubGlobal('document', { baseURI: `${baseUrl}hudong/letters.html` }));
afterEach(() => vi.unstubAllGlobals());

test.each(['/api', '/api/', '..', 'http:/api'])(
  'a baseUrl may be relative to the page: %s',
  async (given) => {
    answerWith(json(200, { items: [] }));
    await createClient({ baseUrl: given }).sites.list();
    expect(seen[0]?.url).toBe('/api/v1/sites');
  },
);

test('a lost connection is told with what a webmaster can check', async () => {
  answerWith(connectionLost);
  const { sites, staff } = client({ retry: 0 });
  expect(await failure(sites.list())).toMatchObject({
    message: expect.stringContaining("this page's origin is registered for the site"),
  });
  expect(await failure(staff.me())).toMatchObject({
    message: expect.stringContaining("pages of the API's own origin only"),
  });
});

test('only the calls of officials carry the cookie of their session, and to no other origin', async () => {
  answerWith(json(200, { items: [] }), json(204, ''));
  const asked: Request[] = [];
  const recording: typeof fetch = async (input, init) => {
    asked.push(new Request(input, init));
    return await fetch(input, init);
  };
  const { sites, staff } = client({ fetch: recording });
  await sites.list();
  await staff.signOut();
  expect(asked.map(({ credentials }) => credentials)).toEqual(['omit', 'same-origin']);
});
