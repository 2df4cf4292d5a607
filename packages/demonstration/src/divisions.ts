import type { LocalizedText, SiteLevel } from '@through-train/contract';
import { hunanDivisions } from './hunan-divisions.js';

/** One division of Hunan with the forms of its name that posts and agencies carry. */
export interface Division {
  /** GB/T 2260 code. */
  code: string;
  id: string;
  name: LocalizedText;
  level: SiteLevel;
  /** Id of the division above, null for the province. */
  parent: string | null;
  /** 临湘 for 临湘市; a name of one character keeps its suffix (攸县). */
  shortName: string;
  /** The name before an agency: 临湘市, but 湘西州 for the autonomous prefecture. */
  agencyName: string;
  /** The English name in a post: `Linxiang`, but `You County` and `Yueyang County`. */
  englishPlace: string;
  /** The last character of the kind of division: 省, 市, 州, 县 or 区. */
  suffix: '省' | '市' | '州' | '县' | '区';
}

const englishOfPeoples = / (Tujia|Miao|Yao|Dong)\b.*$/;

function levelOf(code: string): SiteLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

function suffixOf(name: string): Division['suffix'] {
  const last = name.slice(-1);
  if (last === '省' || last === '市' || last === '州' || last === '区') return last;
  return '县';
}

function withoutSuffix(name: string): string {
  const people = /^(..)(?:土家族|苗族|瑶族|侗族)/.exec(name);
  if (people?.[1]) return people[1];
  return name.length > 2 ? name.slice(0, -1) : name;
}

const plainEnglish = (english: string): string =>
  english.replace(englishOfPeoples, '').replace(/ (Province|City|County|District)$/, '');

/** Hunan's 137 divisions: the province, 14 prefectures, 122 counties. */
export const divisions: readonly Division[] = hunanDivisions.map(
  ([code, id, name, english, parent]) => {
    const suffix = suffixOf(name);
    const shortName = withoutSuffix(name);
    // A county that shares its name with the prefecture, or has a name of one syllable, is only
    // told apart by the word County.
    const ambiguous = id.endsWith('-xian') || name.length === 2;
    return {
      code,
      id,
      name: { 'zh-CN': name, en: english },
      level: levelOf(code),
      parent,
      shortName: id.endsWith('-xian') ? name : shortName,
      agencyName: suffix === '州' ? `${shortName}州` : name,
      englishPlace: ambiguous ? english : plainEnglish(english),
      suffix,
    };
  },
);

const byId = new Map(divisions.map((division) => [division.id, division]));

/** The division with this id; throws when there is none, because the ids stand in our own data. */
export function divisionOf(id: string): Division {
  const division = byId.get(id);
  if (!division) throw new Error(`No division of Hunan has the id "${id}".`);
  return division;
}
