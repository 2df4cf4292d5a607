import type { LocalizedText, SiteConfig } from '@through-train/contract';

const isLocalized = (value: object): value is LocalizedText =>
  'zh-CN' in value && typeof value['zh-CN'] === 'string';

/**
 * What writes everything that a site calls by a name in traditional characters too, as Taiwan has
 * them; what is so written already stays. Loaded when it is needed: only a demonstration is filled
 * in this way, and its dictionaries are large.
 */
export async function traditionalNames(): Promise<(site: SiteConfig) => SiteConfig> {
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'tw' });
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    if (isLocalized(value)) return { 'zh-Hant': convert(value['zh-CN']), ...value };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, within(each)]));
  };
  return (site) => within(site) as SiteConfig;
}
