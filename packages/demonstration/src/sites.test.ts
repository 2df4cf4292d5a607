import { SiteConfig } from '@through-train/contract';
import { expect, test } from 'vitest';
import { demonstrationCategories } from './categories.js';
import { demonstrationSites } from './sites.js';
import { traditionalNames } from './traditional-names.js';
import { departmentIds } from './units.js';

const sites = demonstrationSites();

test('shows all 137 sites of Hunan, each after the site above it', () => {
  expect(sites).toHaveLength(137);
  const seen = new Set<string>();
  for (const site of sites) {
    if (site.parent) expect(seen).toContain(site.parent);
    seen.add(site.id);
  }
  expect(seen.size).toBe(137);
});

test('is valid as it would be given to `site add`', () => {
  for (const site of sites) expect(SiteConfig.parse(site)).toEqual(site);
});

test('has 272 leaders, two for each prefecture and county, and 18 departments of the province', () => {
  const mailboxes = sites.flatMap((site) => site.mailboxes);
  expect(mailboxes.filter((mailbox) => mailbox.type === 'leader')).toHaveLength(272);
  expect(mailboxes.filter((mailbox) => mailbox.type === 'unit')).toHaveLength(18);
  expect(new Set(mailboxes.map((mailbox) => mailbox.id)).size).toBe(290);
});

test('calls posts and agencies what they are called', () => {
  const names = new Map(
    sites.flatMap((site) => [...site.mailboxes, ...site.units].map((it) => [it.id, it.name])),
  );
  expect(names.get('linxiang-mayor')).toEqual({ 'zh-CN': '临湘市市长', en: 'Mayor of Linxiang' });
  expect(names.get('linxiang-secretary')?.['zh-CN']).toBe('临湘市委书记');
  expect(names.get('furong-mayor')).toEqual({
    'zh-CN': '芙蓉区区长',
    en: 'District Head of Furong',
  });
  expect(names.get('anren-mayor')?.en).toBe('County Magistrate of Anren');
  expect(names.get('youxian-mayor')?.en).toBe('County Magistrate of You County');
  expect(names.get('yueyang-xian-secretary')?.en).toBe('Party Secretary of Yueyang County');
  expect(names.get('xiangxi-mayor')?.['zh-CN']).toBe('湘西州州长');
  expect(names.get('mayang-mayor')).toEqual({
    'zh-CN': '麻阳苗族自治县县长',
    en: 'County Magistrate of Mayang',
  });
  expect(names.get('linxiang-ecology')?.['zh-CN']).toBe('岳阳市生态环境局临湘分局');
  expect(names.get('yueyang-xian-ecology')?.['zh-CN']).toBe('岳阳市生态环境局岳阳县分局');
  expect(names.get('furong-police')?.['zh-CN']).toBe('长沙市公安局芙蓉分局');
  expect(names.get('mayang-ecology')?.['zh-CN']).toBe('怀化市生态环境局麻阳分局');
  expect(names.get('anren-police')?.['zh-CN']).toBe('安仁县公安局');
  expect(names.get('hunan-housing')?.['zh-CN']).toBe('湖南省住房和城乡建设厅');
});

test('gives every prefecture and county the same departments under ids of its own', () => {
  const ids = sites.flatMap((site) => site.units.map((unit) => unit.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(departmentIds).toHaveLength(16);
  for (const site of sites.filter((it) => it.level !== 'province')) {
    expect(site.units.map((unit) => unit.id)).toEqual(
      departmentIds.map((id) => `${site.id}-${id}`),
    );
  }
});

test('has a tree of 15 branches with 5 leaves each and unique ids', () => {
  expect(demonstrationCategories).toHaveLength(15);
  const ids = demonstrationCategories.flatMap((branch) => {
    expect(branch.children).toHaveLength(5);
    return [branch.id, ...branch.children.map((leaf) => leaf.id)];
  });
  expect(new Set(ids).size).toBe(90);
});

test('stops the form with an emergency number in at least six categories', () => {
  const phones = demonstrationCategories
    .flatMap((branch) => branch.children)
    .flatMap((leaf) => leaf.questions)
    .flatMap((question) => question.options ?? [])
    .flatMap((option) => option.stop?.phone ?? []);
  expect(phones.length).toBeGreaterThanOrEqual(6);
  expect(new Set(phones)).toEqual(new Set(['110', '119', '120']));
});

/** The characters of Big5 as Taiwan set it down: it has no simplified ones that are not also traditional. */
function charactersOfBig5(): Set<string> {
  const decoder = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    if (lead > 0xc6 && lead < 0xc9) continue;
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      found.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return found;
}
const big5 = charactersOfBig5();
const isTraditional = (text: string): boolean =>
  text !== '' && [...text].every((each) => !/\p{Script=Han}/u.test(each) || big5.has(each));

test('has every name in traditional characters, with no simplified one among them', async () => {
  const inTraditional = sites.map(await traditionalNames());
  for (const site of inTraditional) expect(SiteConfig.parse(site)).toEqual(site);
  const names: { 'zh-CN': string; 'zh-Hant'?: string }[] = [];
  JSON.stringify(inTraditional, (_, value) => {
    if (value?.['zh-CN'] !== undefined) names.push(value);
    return value;
  });
  expect(names.length).toBeGreaterThan(2500);
  for (const name of names) expect(name['zh-Hant']).toSatisfy(isTraditional);
  const of = (text: string) => names.find((name) => name['zh-CN'] === text)?.['zh-Hant'];
  expect(['临湘市', '岳麓区', '百姓呼声', '医疗急救', '临湘市委书记'].map(of)).toEqual([
    '臨湘市',
    '嶽麓區',
    '百姓呼聲',
    '醫療急救',
    '臨湘市委書記',
  ]);
});
