import type { CategorySetting } from '@through-train/contract';
import { choose, day, gasLeak, option, tell, yesOrNo } from '../category-questions.js';
import { branch } from './branch.js';

/** Where people live and what brings water, power and themselves there. */
export const homeAndCity: readonly CategorySetting[] = [
  branch('housing', '住房与物业', 'Housing and property', [
    [
      'property-management',
      '物业服务',
      'Property management',
      [
        tell('estate', '小区名称', 'Name of the estate'),
        yesOrNo('owners-committee', '小区是否已成立业主委员会？', 'Is there an owners’ committee?'),
      ],
    ],
    [
      'lifts',
      '电梯与维修资金',
      'Lifts and maintenance fund',
      [
        tell('estate', '小区名称和楼栋', 'Estate and building'),
        day('stopped-since', '电梯从哪天起停用？', 'Out of service since'),
      ],
    ],
    [
      'title-deeds',
      '不动产办证',
      'Title deeds',
      [day('handed-over', '交房日期', 'Date of handover')],
    ],
    [
      'new-homes',
      '商品房交付与质量',
      'Handover and quality of new homes',
      [day('contract-handover', '合同约定的交房日期', 'Handover date in the contract')],
    ],
    ['public-housing', '保障房与公积金', 'Public housing and housing fund'],
  ]),
  branch('city', '城市管理', 'City management', [
    ['sanitation', '环境卫生', 'Street cleaning and waste'],
    ['street-trading', '占道经营', 'Street trading'],
    ['illegal-building', '违法建设', 'Illegal building'],
    ['street-works', '路灯与市政设施', 'Street lights and works'],
    [
      'parking',
      '停车与充电',
      'Parking and charging',
      [
        choose('multiple', 'trouble', '遇到的问题', 'What is wrong', [
          option('no-space', '车位不足', 'Too few spaces'),
          option('blocked', '占用通道', 'Ways blocked'),
          option('fees', '收费争议', 'Dispute over fees'),
          option('charging', '充电不便', 'No way to charge'),
        ]),
      ],
    ],
  ]),
  branch('utilities', '水电气与通信', 'Water, power, gas, telecom', [
    [
      'water-supply',
      '自来水',
      'Tap water',
      [
        choose('choice', 'trouble', '主要问题', 'Main trouble', [
          option('none', '停水', 'No water'),
          option('weak', '水压低', 'Low pressure'),
          option('dirty', '水质浑浊或有异味', 'Cloudy or smelly'),
          option('bill', '水费争议', 'Dispute over the bill'),
        ]),
      ],
    ],
    ['power', '电力供应', 'Electricity'],
    ['gas', '燃气', 'Gas', [gasLeak]],
    ['drainage', '排水与内涝', 'Drainage and flooding'],
    ['telecom', '宽带与通信', 'Broadband and mobile'],
  ]),
  branch('transport', '交通出行', 'Getting about', [
    ['bus', '公共交通', 'Buses', [tell('line', '线路和站点', 'Line and stop')]],
    ['roads', '道路建设与养护', 'Roads'],
    ['traffic-order', '交通信号与秩序', 'Signals and traffic order'],
    [
      'rail-and-air',
      '铁路与民航',
      'Railways and airports',
      [tell('train', '车次或航班', 'Train or flight')],
    ],
    [
      'taxis',
      '出租车与网约车',
      'Taxis and ride hailing',
      [
        day('ride', '乘车日期', 'Date of the ride'),
        tell('vehicle', '车辆特征', 'About the vehicle'),
      ],
    ],
  ]),
  branch('environment', '生态环境', 'Environment', [
    [
      'noise',
      '噪声扰民',
      'Noise',
      [
        choose('multiple', 'hours', '噪声出现的时段', 'When it is heard', [
          option('day', '白天（6:00—22:00）', 'By day (6:00–22:00)'),
          option('night', '夜间（22:00—次日6:00）', 'By night (22:00–6:00)'),
        ]),
      ],
    ],
    ['fumes', '油烟与废气', 'Fumes'],
    ['water-pollution', '水体污染', 'Polluted water'],
    ['dust', '扬尘与渣土', 'Dust and spoil'],
    ['solid-waste', '固体废物与养殖污染', 'Waste and manure'],
  ]),
];
