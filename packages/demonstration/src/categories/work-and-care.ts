import type { CategorySetting } from '@through-train/contract';
import { choose, day, option, tell, urgentIllness, yesOrNo } from '../category-questions.js';
import { branch } from './branch.js';

/** School, health, work and what the state owes those who need care. */
export const workAndCare: readonly CategorySetting[] = [
  branch('education', '教育', 'Education', [
    [
      'admission',
      '入学招生',
      'Admission',
      [
        choose('choice', 'stage', '就读阶段', 'Stage', [
          option('kindergarten', '幼儿园', 'Kindergarten'),
          option('primary', '小学', 'Primary school'),
          option('junior', '初中', 'Junior secondary school'),
          option('senior', '高中', 'Senior secondary school'),
        ]),
        yesOrNo('local-household', '孩子户口是否在本地？', 'Is the child registered here?'),
      ],
    ],
    ['fees', '教育收费', 'School fees'],
    ['teachers', '教师队伍与师德', 'Teachers'],
    ['training', '课后服务与校外培训', 'After-school service and tutoring'],
    ['campus-safety', '校园安全与食堂', 'Campus safety and canteens'],
  ]),
  branch('health', '医疗卫生', 'Health', [
    [
      'hospitals',
      '就医服务',
      'Hospitals',
      [urgentIllness, tell('hospital', '医疗机构名称', 'Name of the hospital')],
    ],
    ['public-health', '疾控与疫苗接种', 'Disease control and vaccination'],
    ['village-clinics', '乡村医疗', 'Village clinics'],
    ['births', '生育服务', 'Family and births'],
    ['ambulance', '院前急救', 'Ambulances', [urgentIllness]],
  ]),
  branch('labour', '劳动就业', 'Work', [
    [
      'wages',
      '拖欠工资',
      'Unpaid wages',
      [
        choose('choice', 'trade', '所在行业', 'Trade', [
          option('construction', '建筑施工', 'Construction'),
          option('factory', '工厂', 'Factory'),
          option('catering', '餐饮服务', 'Catering'),
          option('other', '其他', 'Other'),
        ]),
        tell('amount', '拖欠金额和人数', 'Amount owed and number of people'),
        day('since', '从何时起拖欠', 'Owed since'),
      ],
    ],
    ['contracts', '劳动合同与社保缴纳', 'Contracts and contributions'],
    ['injury', '工伤', 'Injury at work'],
    ['jobs', '就业创业', 'Jobs and start-ups'],
    ['examinations', '人事考试与职称', 'Examinations and titles'],
  ]),
  branch('security', '社会保障', 'Social security', [
    ['pensions', '养老保险', 'Pensions'],
    ['medical-insurance', '医疗保险', 'Medical insurance'],
    ['subsistence', '低保与救助', 'Subsistence allowance'],
    ['disabled', '残疾人服务', 'Disabled people'],
    ['insurance-card', '社保卡与参保登记', 'Social security card'],
  ]),
  branch('community', '民政与退役军人', 'Community and veterans', [
    ['elderly', '养老服务', 'Care for the old'],
    ['children', '儿童福利与留守儿童', 'Children'],
    ['neighbourhood', '社区治理', 'Neighbourhood matters'],
    ['registration', '婚姻与殡葬', 'Marriage and funerals'],
    ['veterans', '退役军人事务', 'Veterans'],
  ]),
];
