import { defaultDeadlines, type SiteConfig } from '@through-train/contract';

type Deadlines = NonNullable<SiteConfig['deadlines']>;

const calendar = (days: number) => ({ days, unit: 'calendar' as const });
const working = (days: number) => ({ days, unit: 'working' as const });

/** What these sites promise instead of the legal limits; every other site goes by the site above. */
const promises: Readonly<Record<string, Pick<Deadlines, 'accept' | 'resolve'>>> = {
  huaihua: { accept: calendar(7), resolve: calendar(15) },
  liuyang: { accept: working(3), resolve: working(20) },
  'changsha-xian': { accept: working(5), resolve: working(15) },
  jinshi: { accept: working(5), resolve: calendar(30) },
};

/** The time limits of a site, null where it goes by the site above. */
export function deadlinesOf(siteId: string): SiteConfig['deadlines'] {
  const promise = promises[siteId];
  if (promise) return { ...defaultDeadlines, ...promise };
  return siteId === 'hunan' ? defaultDeadlines : null;
}
