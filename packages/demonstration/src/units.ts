import type { SiteConfig } from '@through-train/contract';
import { type Division, divisionOf } from './divisions.js';

type UnitConfig = SiteConfig['units'][number];

/** A department that every prefecture and county has; the unit's id is `<division>-<id>`. */
interface Department {
  id: string;
  name: string;
  english: string;
  /** The agency is a branch of the prefecture's, so a county's carries the prefecture's name. */
  branch?: 'district' | 'county';
}

// Since the reform of 2019 a county's ecology bureau is a branch of the prefecture's; a district's
// police are a branch of the city's.
const departments: readonly Department[] = [
  { id: 'housing', name: '住房和城乡建设局', english: 'Housing and Construction Bureau' },
  { id: 'education', name: '教育局', english: 'Education Bureau' },
  {
    id: 'labour',
    name: '人力资源和社会保障局',
    english: 'Human Resources and Social Security Bureau',
  },
  { id: 'health', name: '卫生健康局', english: 'Health Bureau' },
  { id: 'transport', name: '交通运输局', english: 'Transport Bureau' },
  { id: 'police', name: '公安局', english: 'Public Security Bureau', branch: 'district' },
  { id: 'natural-resources', name: '自然资源局', english: 'Natural Resources Bureau' },
  {
    id: 'ecology',
    name: '生态环境局',
    english: 'Ecology and Environment Bureau',
    branch: 'county',
  },
  { id: 'market', name: '市场监督管理局', english: 'Market Regulation Bureau' },
  { id: 'agriculture', name: '农业农村局', english: 'Agriculture and Rural Affairs Bureau' },
  { id: 'water', name: '水利局', english: 'Water Resources Bureau' },
  { id: 'civil-affairs', name: '民政局', english: 'Civil Affairs Bureau' },
  { id: 'medical-insurance', name: '医疗保障局', english: 'Healthcare Security Bureau' },
  { id: 'urban-management', name: '城市管理和综合执法局', english: 'Urban Management Bureau' },
  { id: 'culture', name: '文化旅游广电体育局', english: 'Culture, Tourism and Sports Bureau' },
  { id: 'petitions', name: '信访局', english: 'Petitions Bureau' },
];

/** Departments of the province: unit and mailbox share the id `hunan-<id>`. */
const provinceDepartments: readonly Department[] = [
  { id: 'housing', name: '住房和城乡建设厅', english: 'Department of Housing and Construction' },
  { id: 'education', name: '教育厅', english: 'Department of Education' },
  {
    id: 'labour',
    name: '人力资源和社会保障厅',
    english: 'Department of Human Resources and Social Security',
  },
  { id: 'health', name: '卫生健康委员会', english: 'Health Commission' },
  { id: 'transport', name: '交通运输厅', english: 'Department of Transport' },
  { id: 'police', name: '公安厅', english: 'Department of Public Security' },
  { id: 'natural-resources', name: '自然资源厅', english: 'Department of Natural Resources' },
  { id: 'ecology', name: '生态环境厅', english: 'Department of Ecology and Environment' },
  { id: 'market', name: '市场监督管理局', english: 'Market Regulation Administration' },
  { id: 'agriculture', name: '农业农村厅', english: 'Department of Agriculture and Rural Affairs' },
  { id: 'water', name: '水利厅', english: 'Department of Water Resources' },
  { id: 'civil-affairs', name: '民政厅', english: 'Department of Civil Affairs' },
  { id: 'medical-insurance', name: '医疗保障局', english: 'Healthcare Security Administration' },
  { id: 'culture', name: '文化和旅游厅', english: 'Department of Culture and Tourism' },
  { id: 'development', name: '发展和改革委员会', english: 'Development and Reform Commission' },
  { id: 'emergency', name: '应急管理厅', english: 'Department of Emergency Management' },
  { id: 'veterans', name: '退役军人事务厅', english: 'Department of Veterans Affairs' },
  { id: 'petitions', name: '信访局', english: 'Petitions Bureau' },
];

/** Ids of the departments that every prefecture and county has. */
export const departmentIds: readonly string[] = departments.map((department) => department.id);

function nameOf(division: Division, department: Department): string {
  const isBranch =
    department.branch === 'county'
      ? division.level === 'county'
      : department.branch === 'district' && division.suffix === '区';
  if (!isBranch || division.parent === null) return division.agencyName + department.name;
  return `${divisionOf(division.parent).agencyName}${department.name}${division.shortName}分局`;
}

/** The departments of a division, named with its place. */
export function unitsOf(division: Division): UnitConfig[] {
  if (division.level === 'province') {
    return provinceDepartments.map(({ id, name, english }) => ({
      id: `${division.id}-${id}`,
      name: {
        'zh-CN': `${division.name['zh-CN']}${name}`,
        en: `${division.englishPlace} ${english}`,
      },
    }));
  }
  return departments.map((department) => ({
    id: `${division.id}-${department.id}`,
    name: {
      'zh-CN': nameOf(division, department),
      en: `${division.englishPlace} ${department.english}`,
    },
  }));
}
