import type { Division } from './divisions.js';
import type { SeededRandom } from './seeded-random.js';

// Made up, of words that stand in place names everywhere; none is meant to be a real one.
const estateNames =
  '金桂 碧云 学府 滨江 龙泉 锦绣 丽景 和顺 翠竹 福临 望江 银杏 紫薇 枫林 南苑 凤栖 清风 书香 桂香 松涛 嘉和 春晓 云水 安居 兴旺 同心 长乐 瑞丰 梧桐 月湖'.split(
    ' ',
  );
const estateKinds = '小区 花园 家园 名苑 嘉园 新村 雅苑 新城 佳苑'.split(' ');
const roads =
  '文昌路 迎宾路 兴业路 桥东路 建设中路 人民西路 朝阳路 沿江路 学院路 环城南路 新华路 工农路 育才路 富民路 站前路 友谊路 康宁路 长安路 振兴路 广场北路 东风路 花园路 水厂路 体育路 民主路 洞井巷 南门口巷'.split(
    ' ',
  );
const streets =
  '城南街道 城北街道 桥东街道 文昌街道 新城街道 站前街道 沿江街道 金鸡街道 东城街道 西城街道 朝阳街道 龙塘街道'.split(
    ' ',
  );
const towns =
  '青石镇 白水塘镇 枫树桥镇 清溪口镇 石板桥镇 长塘镇 双江口镇 大坪镇 竹山镇 黄泥塘镇 杉木镇 龙潭湾镇 松树坳镇 油茶岭镇 金鸡岭镇 上洞镇 麻石镇 樟树桥镇'.split(
    ' ',
  );
const villages =
  '石塘村 枫树坪村 杉木冲村 大屋场村 竹山湾村 黄泥坳村 新塘村 水口村 双井村 长岭坡村 油铺村 樟树下村 桐子坪村 麻石桥村 柏树湾村 茶子山村 上坪村 龙井村 花园冲村 莲花塘村 石灰冲村 罗家湾村 牛角塘村 白竹村 高桥村 桃树坳村'.split(
    ' ',
  );
const schools =
  '实验小学 育才小学 文昌小学 城南小学 桥东小学 朝阳小学 第二小学 第三小学 新城小学 沿江小学'.split(
    ' ',
  );
const middleSchools = '第二中学 第三中学 城北中学 育英中学 新城中学 文昌中学 沿江中学'.split(' ');
const hospitals = '人民医院 中医医院 第二人民医院 妇幼保健院'.split(' ');
const parks = '人民公园 滨江公园 体育公园 文化广场 市民广场 东湖公园 南湖广场'.split(' ');
const mobileNumbers = ['13800000000', '138 0000 0000', '１３８００００００００', '139-0000-0000'];

const plateLetters: Readonly<Record<string, string>> = {
  changsha: 'A',
  zhuzhou: 'B',
  xiangtan: 'C',
  hengyang: 'D',
  shaoyang: 'E',
  yueyang: 'F',
  zhangjiajie: 'G',
  yiyang: 'H',
  changde: 'J',
  loudi: 'K',
  chenzhou: 'L',
  yongzhou: 'M',
  huaihua: 'N',
  xiangxi: 'U',
};

/** What every text may name in braces. */
export type LocalNames = ReturnType<typeof localNames>;

/**
 * The names one letter uses: places that sound like the division but are made up, and contact data
 * that belongs to nobody.
 */
export function localNames(division: Division, month: number, random: SeededRandom) {
  const road = random.pick(roads);
  const road2 = random.pick(roads.filter((other) => other !== road));
  const before = month === 1 ? 12 : month - 1;
  const letter = plateLetters[division.parent ?? ''] ?? plateLetters[division.id] ?? 'A';
  const level = division.suffix;
  return {
    place: division.agencyName,
    our: `我${level}`,
    month: `${before}月`,
    estate: random.pick(estateNames) + random.pick(estateKinds),
    road,
    road2,
    crossing: `${road}与${road2}路口`,
    street: random.pick(streets),
    town: random.pick(towns),
    village: random.pick(villages),
    school: random.pick(schools),
    middle: random.pick(middleSchools),
    hospital: level + random.pick(hospitals),
    park: random.pick(parks),
    bus: String(random.int(1, 36)),
    phone: random.pick(mobileNumbers),
    plate: `湘${letter}00000`,
    email: 'citizen@example.com',
  };
}
