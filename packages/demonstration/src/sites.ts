import type { SiteConfig } from '@through-train/contract';
import { demonstrationCategories } from './categories.js';
import { type Division, divisions } from './divisions.js';
import { mailboxesOf } from './mailboxes.js';
import { contactRetentionDays, privacyNotice } from './privacy-notice.js';
import { deadlinesOf } from './site-deadlines.js';
import { unitsOf } from './units.js';

type ProvinceSettings = Pick<
  SiteConfig,
  | 'columns'
  | 'categories'
  | 'privacyNotice'
  | 'contactRetentionDays'
  | 'languages'
  | 'emergency'
  | 'anonymousAllowed'
>;

const columns: NonNullable<SiteConfig['columns']> = [
  {
    id: 'peoples-voices',
    name: { 'zh-CN': '百姓呼声', en: 'People’s Voices' },
    kinds: ['complaint', 'request', 'report', 'thanks'],
    categoryIds: [],
  },
  {
    id: 'ask-politics',
    name: { 'zh-CN': '问政湖南', en: 'Ask Politics' },
    kinds: ['consultation', 'suggestion'],
    categoryIds: [],
  },
  {
    id: 'consumer-rights',
    name: { 'zh-CN': '消费维权', en: 'Consumer Rights' },
    kinds: [],
    categoryIds: ['consumer'],
  },
];

const emergency: NonNullable<SiteConfig['emergency']> = [
  { name: { 'zh-CN': '报警', 'zh-Hant': '報警', en: 'Police' }, phone: '110' },
  { name: { 'zh-CN': '火警与救援', 'zh-Hant': '火警與救援', en: 'Fire and rescue' }, phone: '119' },
  { name: { 'zh-CN': '医疗急救', en: 'Ambulance' }, phone: '120' },
  { name: { 'zh-CN': '政务服务便民热线', en: 'Government service hotline' }, phone: '12345' },
];

/** Set once for the province; every site below inherits it. */
const provinceSettings: ProvinceSettings = {
  columns,
  categories: [...demonstrationCategories],
  privacyNotice,
  contactRetentionDays,
  languages: ['zh-CN', 'en'],
  emergency,
  anonymousAllowed: true,
};

const inherited: ProvinceSettings = {
  columns: null,
  categories: null,
  privacyNotice: null,
  contactRetentionDays: null,
  languages: null,
  emergency: null,
  anonymousAllowed: null,
};

/** In Changsha a unit's reply waits for its head; its counties inherit that. */
function approvalOf(division: Division): boolean | null {
  if (division.id === 'changsha') return true;
  return division.level === 'province' ? false : null;
}

/** Changsha, with its counties, and Linxiang take the word of the official who replies. */
const publicationOf = ({ id, level }: Division): SiteConfig['replyPublication'] => {
  if (id === 'changsha' || id === 'linxiang') return 'confirmed';
  return level === 'province' ? 'moderated' : null;
};

const siteOf = (division: Division): SiteConfig => ({
  id: division.id,
  name: division.name,
  level: division.level,
  divisionCode: division.code,
  parent: division.parent,
  ...(division.level === 'province' ? provinceSettings : inherited),
  deadlines: deadlinesOf(division.id),
  replyNeedsApproval: approvalOf(division),
  replyPublication: publicationOf(division),
  mailboxes: mailboxesOf(division),
  units: unitsOf(division),
  origins: [],
});

/** The 137 sites of the demonstration province, each after the site above it. */
export const demonstrationSites = (): SiteConfig[] => divisions.map(siteOf);
