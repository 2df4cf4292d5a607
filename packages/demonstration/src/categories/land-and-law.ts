import type { CategorySetting } from '@through-train/contract';
import {
  burning,
  choose,
  day,
  moneyJustSent,
  option,
  personalDanger,
  slopeMoving,
  tell,
} from '../category-questions.js';
import { branch } from './branch.js';

/** Land and countryside, shops, safety, culture and the conduct of government itself. */
export const landAndLaw: readonly CategorySetting[] = [
  branch('countryside', '农业农村', 'Countryside', [
    ['farmland', '承包地与耕地保护', 'Farmland'],
    ['homesteads', '宅基地与农村建房', 'Homesteads'],
    ['village-roads', '农村道路', 'Village roads'],
    ['irrigation', '农田水利与饮水', 'Irrigation and drinking water'],
    ['subsidies', '惠农补贴', 'Subsidies'],
  ]),
  branch('land', '自然资源', 'Land', [
    ['expropriation', '征地拆迁', 'Expropriation'],
    ['planning', '城乡规划', 'Planning'],
    ['mining', '矿山与采砂', 'Mines and sand'],
    ['hazards', '地质灾害', 'Landslides', [slopeMoving]],
    ['forests', '林地与林权', 'Forests'],
  ]),
  branch('consumer', '消费维权', 'Consumer rights', [
    [
      'advertising',
      '虚假宣传',
      'False advertising',
      [tell('seller', '经营者名称', 'Seller'), day('seen', '看到宣传的日期', 'When you saw it')],
    ],
    [
      'prepaid',
      '预付卡与退费',
      'Prepaid cards',
      [
        tell('seller', '经营者名称', 'Seller'),
        tell('balance', '卡内余额（元）', 'Balance in yuan'),
        choose('choice', 'shop', '门店现状', 'The shop is', [
          option('open', '仍在经营', 'Open'),
          option('transferred', '已转让', 'Sold'),
          option('closed', '已关门、联系不上', 'Closed, nobody answers'),
        ]),
      ],
    ],
    ['quality', '商品质量与售后', 'Quality and service'],
    ['food', '食品安全', 'Food safety'],
    ['prices', '价格与收费', 'Prices'],
  ]),
  branch('safety', '公共安全', 'Public safety', [
    ['fire', '消防安全', 'Fire safety', [burning]],
    ['order', '治安与人身安全', 'Order and personal safety', [personalDanger]],
    ['fraud', '电信网络诈骗', 'Telephone and online fraud', [moneyJustSent]],
    ['dogs', '犬只管理', 'Dogs'],
    ['household', '户籍与证照', 'Household register and documents'],
  ]),
  branch('government', '政务与文化', 'Government and culture', [
    ['counters', '窗口与网上办事', 'Counters and online services'],
    ['conduct', '工作作风', 'Conduct of officials'],
    ['integrity', '违纪违法线索', 'Misconduct and corruption'],
    ['village-affairs', '村务公开', 'Village affairs'],
    ['culture-and-tourism', '文化旅游体育', 'Culture, tourism, sport'],
  ]),
];
