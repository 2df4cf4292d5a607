import { divisions } from './divisions.js';
import type { Scenario } from './scenarios.js';
import type { SeededRandom } from './seeded-random.js';

/** Sites whose officials can sign in have the most to show. */
const quotas: Readonly<Record<string, number>> = {
  linxiang: 46,
  changsha: 34,
  yueyang: 30,
  anren: 22,
  chenzhou: 22,
  hunan: 13,
};
const perPrefecture = 8;

/** A site for each scenario: every prefecture, many counties, some far more than others. */
export function sitesFor(wanted: readonly Scenario[], random: SeededRandom): string[] {
  const prefectures = divisions.filter(
    (division) => division.level === 'prefecture' && !(division.id in quotas),
  );
  const counties = divisions
    .filter((division) => division.level === 'county' && !(division.id in quotas))
    .map((division) => division.id);
  const fixed = [
    ...Object.entries(quotas).flatMap(([id, count]) => Array.from({ length: count }, () => id)),
    ...prefectures.flatMap(({ id }) => Array.from({ length: perPrefecture }, () => id)),
  ];
  const rest = Math.max(0, wanted.length - fixed.length);
  const spread = Array.from({ length: Math.ceil(rest / counties.length) }, () =>
    random.shuffled(counties),
  ).flat();
  const sites = random.shuffled([...fixed, ...spread.slice(0, rest)]);
  const fitsProvince = ({ refused, pressed, kinds, site }: Scenario): boolean =>
    !refused && !pressed && !site && !kinds.includes('report');
  return wanted.map((scenario) => {
    if (scenario.site) return scenario.site;
    const at = sites.findIndex((site) => site !== 'hunan' || fitsProvince(scenario));
    return sites.splice(at, 1)[0] ?? 'linxiang';
  });
}
