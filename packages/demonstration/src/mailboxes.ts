import type { SiteConfig } from '@through-train/contract';
import type { Division } from './divisions.js';
import { unitsOf } from './units.js';

type MailboxConfig = SiteConfig['mailboxes'][number];

const headTitles = {
  省: ['省长', 'Governor of'],
  市: ['市长', 'Mayor of'],
  州: ['州长', 'Governor of'],
  县: ['县长', 'County Magistrate of'],
  区: ['区长', 'District Head of'],
} as const;

function headOfGovernment(division: Division): MailboxConfig {
  const [title, english] = headTitles[division.suffix];
  return {
    id: `${division.id}-mayor`,
    name: { 'zh-CN': division.agencyName + title, en: `${english} ${division.englishPlace}` },
    type: 'leader',
    post: 'head-of-government',
    unitId: null,
  };
}

function partySecretary(division: Division): MailboxConfig {
  return {
    id: `${division.id}-secretary`,
    name: {
      'zh-CN': `${division.agencyName}委书记`,
      en: `Party Secretary of ${division.englishPlace}`,
    },
    type: 'leader',
    post: 'party-secretary',
    unitId: null,
  };
}

/**
 * The mailboxes of a division: two leaders' posts in a prefecture or county, the departments in the
 * province. Posts only: who holds them is nobody's business in a demonstration.
 */
export function mailboxesOf(division: Division): MailboxConfig[] {
  if (division.level !== 'province') return [partySecretary(division), headOfGovernment(division)];
  return unitsOf(division).map(({ id, name }) => ({
    id,
    name: { 'zh-CN': `${name['zh-CN']}信箱`, ...(name.en && { en: name.en }) },
    type: 'unit',
    post: null,
    unitId: id,
  }));
}
