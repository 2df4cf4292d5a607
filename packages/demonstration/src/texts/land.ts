import type { AppealText } from './appeal-text.js';

export const landTexts: readonly AppealText[] = [
  {
    id: 'expropriation-compensation',
    kind: 'complaint',
    category: 'land-expropriation',
    department: 'natural-resources',
    title: '{village}修路征了田，补偿款{months}没发齐',
    body: '{project}从我们{village}过，征了{mu}亩田和{homes}户的菜地。协议签了{months}，青苗补偿给了，土地补偿款只发了{paid}成，问村里说镇里没拨，问镇里说在走程序。田已经推平了，我们也支持修路，只想早点拿到该拿的钱。\n\n田没有了以后，我们组里的年轻人都出去打工，剩下老人靠买米过日子。签协议时镇里的同志说三个月之内发到卡上，还说有失地农民养老保险可以办，要我们先签字。到现在保险怎么办、办给谁，也没有人来讲。请把两件事一起答复：一是补偿款差的部分什么时候发、按什么标准算的，能不能把清单贴出来；二是养老保险我们符合不符合、每人要交多少。',
    reply: {
      request: '您反映{village}征地补偿款拖欠，要求足额发放。',
      findings:
        '经核查，征地补偿总额{total}万元已于{month}前全部拨付至镇财政专户，因三户面积存在争议，镇里将该组全部款项暂缓发放，做法不妥。',
      decision:
        '已要求{town}立即发放无争议部分，{date}前已全部打卡到户；有争议的三户由我局会同村委会重新丈量，面积确认后五个工作日内发放。被征地农民社会保障费用同步落实，符合条件的可以到村申报。',
      legalBasis:
        '《中华人民共和国土地管理法》第四十八条；《中华人民共和国土地管理法实施条例》第三十二条。',
    },
    slots: {
      months: ['七个月', '大半年', '快一年'],
      project: ['省道改线', '高速公路连接线', '园区道路'],
      mu: ['34', '47', '68'],
      homes: ['12', '19', '27'],
      paid: ['三', '四', '五'],
      total: ['186', '262', '374'],
      date: ['本月20日', '上周五'],
    },
    setting: 'village',
  },
  {
    id: 'resettlement-homes',
    kind: 'complaint',
    category: 'land-expropriation',
    department: 'housing',
    title: '{street}安置房{years}年没建好，过渡费也停了',
    body: '{years}年前我们{street}的老房子拆了，说好两年回迁，现在安置房还在装电梯。过渡费发到去年年底就停了，一家五口租房每月{rent}元。老人说怕等不到住新房。请问什么时候交房？停发的过渡费还补不补？\n\n我父亲今年八十一，去年摔了一跤，一直念叨要回去住。拆迁的时候我家是第一批签字的，当时说早签早选房。现在同一批的有的走了、有的搬到外地去了，群里每天都在问。过渡费停了以后，我问街道，说是公司没拨；问公司，说要等审计。我们不懂审计，只知道协议上白纸黑字写着“至交房之日止”。',
    reply: {
      request: '您反映安置房逾期未交付、过渡费停发。',
      findings:
        '经核实，安置房主体已完工，因配电和消防验收滞后未能交付；过渡费停发系项目公司资金调度所致，与协议约定不符。',
      decision:
        '停发的{months}个月过渡费已补发到位，逾期期间依照协议约定增加支付。配电工程{power}完工，计划{finish}组织选房，选房规则和房源表提前十天公示，由公证机构现场公证。专班每两周开放一次工地，欢迎监督。',
      legalBasis: '《国有土地上房屋征收与补偿条例》第二十二条。',
    },
    slots: {
      years: ['四', '五'],
      rent: ['1200', '1500'],
      months: ['6', '8', '10'],
      power: ['本月底', '下月中旬'],
      finish: ['春节前', '三个月内', '国庆节前'],
    },
  },
  {
    id: 'planning-school-plot',
    kind: 'consultation',
    category: 'land-planning',
    department: 'natural-resources',
    title: '请问{estate}旁边的空地规划建什么',
    body: '{estate}西边有一块{mu}亩左右的空地，买房时销售说规划的是小学和公园，最近围挡上写的却是商业。请问这块地的控规到底是什么性质？有没有调整过？调整之前征求过我们的意见吗？在哪里可以查到正式的图？',
    reply: {
      request: '您咨询{estate}西侧地块的规划用途及有无调整。',
      findings:
        '该地块在现行控制性详细规划中分为两部分：北侧{north}亩为教育用地（小学），南侧{south}亩为商业用地，自{approved}年批准以来未作调整。围挡位于南侧地块。',
      decision:
        '小学用地不会改变用途，教育部门计划{start}开工建设。控规图件可以在我局网站“规划公示”栏目或者政务服务中心自助终端查询。对开发企业销售时作出的与规划不符的宣传，可以向市场监管部门投诉，我局将提供规划证明材料。',
      legalBasis: '《中华人民共和国城乡规划法》；《中华人民共和国政府信息公开条例》。',
    },
    slots: {
      mu: ['六十', '八十', '九十'],
      north: ['32', '38'],
      south: ['27', '45'],
      approved: ['2019', '2020', '2021'],
      start: ['明年上半年', '今年下半年'],
    },
  },
  {
    id: 'night-sand-mining',
    kind: 'report',
    category: 'land-mining',
    department: 'water',
    help: ['police'],
    title: '反映{town}河段夜间有船偷采河砂',
    body: '{town}大桥下游一里左右，每天半夜一点到四点有两条船在偷采河砂，岸边停着装载机和货车，天亮前就拉走。河堤护坡已经塌了一块。听说有人给他们放哨，所以白天来查什么也看不到。我怕报复，不要公开我的信息。',
    reply: {
      request: '您反映{town}河段夜间非法采砂。',
      findings:
        '水利与公安部门避开常规路线连续蹲守{nights}夜，当场查获采砂船{boats}艘、装载机一台、运砂车{trucks}台，现场抓获{people}人。',
      decision:
        '非法采出的河砂{tons}吨已先行登记保存，船只扣押；涉嫌非法采矿的犯罪线索已移交公安机关立案侦查。受损护坡由责任人承担修复费用。该河段已安装高清夜视监控，实行水利、公安联合夜巡。您的信息已严格保密。',
      legalBasis:
        '《中华人民共和国水法》；《中华人民共和国河道管理条例》；《中华人民共和国刑法》第三百四十三条。',
    },
    slots: {
      nights: ['三', '五'],
      boats: ['1', '2'],
      trucks: ['3', '4'],
      people: ['5', '7'],
      tons: ['360', '520'],
    },
    setting: 'village',
  },
  {
    id: 'slope-crack',
    kind: 'request',
    category: 'land-hazards',
    department: 'natural-resources',
    title: '{village}屋后山坡开裂，{homes}户请求避险',
    body: '连下了一个星期雨，{village}屋后的坡上裂了一条缝，{long}多米长，手能伸进去，坡脚往外鼓。我们{homes}户人家夜里都不敢睡。村里拉了警戒线，让我们先投亲靠友，可是猪牛鸡鸭怎么办，能住多久？请派专家来看看，是治还是搬，给句准话。',
    reply: {
      request: '您反映{village}屋后山坡开裂，请求查勘并明确处置方案。',
      findings:
        '地质灾害应急技术人员当日到场，认定为小型土质滑坡隐患，体积约{volume}立方米，直接威胁{homes}户{people}人，险情等级为小型。',
      decision:
        '已划定危险区，安装裂缝计和雨量预警设备，24小时值守；{homes}户全部撤离安置到{school}和亲友家，发放临时生活补助，组织专人照看牲畜。专家论证建议工程治理与搬迁相结合：{move}户纳入避险搬迁，每户补助按标准执行；其余实施削坡和挡墙，汛期后开工。未经通知请勿返回居住。',
      legalBasis: '《地质灾害防治条例》。',
    },
    slots: {
      homes: ['5', '7', '9'],
      long: ['十', '二十'],
      volume: ['4200', '6800'],
      people: ['23', '31', '38'],
      move: ['2', '3'],
    },
    setting: 'village',
    season: [4, 5, 6, 7],
  },
  {
    id: 'forest-compensation',
    kind: 'consultation',
    category: 'land-forests',
    department: 'natural-resources',
    title: '{village}的生态公益林补偿怎么算',
    body: '我家有{mu}亩山，林权证上写的是用材林，前几年划成了生态公益林，不让砍树。请问补偿一亩一年多少钱，是发到户还是发到村？我家{years}年都没收到过，村里说用来护林防火了，这样合规吗？',
    reply: {
      request: '您咨询生态公益林补偿标准、发放方式，并反映未收到补偿。',
      findings:
        '集体和个人所有的国家级、省级公益林，按当年省定标准补偿，其中经济补偿部分应当直接兑付给林权所有者，护林等管护费用另行列支，不得在农户补偿中扣除。',
      decision:
        '经查，{village}因林权登记面积与区划面积不一致，将{homes}户补偿统一留存村账，尚有结余{money}元。已责令清退，您家{mu}亩{years}年的补偿款已核算到户，本月底通过“一卡通”发放。今后每年公示面积和金额，请留意村务公开栏。',
      legalBasis: '《中华人民共和国森林法》；《中央财政林业草原生态保护恢复资金管理办法》。',
    },
    slots: {
      mu: ['26', '43', '71'],
      years: ['三', '四'],
      homes: ['18', '29'],
      money: ['46200', '71800'],
    },
    setting: 'village',
  },
  {
    id: 'quarry-blasting',
    kind: 'complaint',
    category: 'land-mining',
    department: 'natural-resources',
    help: ['ecology', 'police'],
    title: '{village}采石场放炮，震裂{homes}家墙',
    body: '{village}对面的采石场每天下午放炮，屋里的碗都跳起来。{homes}户人家墙上裂了缝，我家瓦也掉了。灰尘把菜地盖成白色，晾的衣服不能穿。跟矿上谈过几次，只送来几袋水泥。请鉴定房子还能不能住，放炮能不能管住。',
    reply: {
      request: '您反映采石场爆破震裂房屋、粉尘扰民。',
      findings:
        '经查，该矿采矿许可证有效，但存在单次装药量超过设计、爆破时间未公告、破碎车间未封闭等问题。房屋安全鉴定显示，{homes}户中{crack}户裂缝与爆破振动有关。',
      decision:
        '责令停产整改，调整为控制爆破，单次药量减半，爆破时间固定为每周二、五16:00并提前鸣笛公告；破碎车间全封闭并安装喷淋。经调解，矿方向{crack}户赔偿维修费共{money}万元，其中一户危房由矿方出资重建。监测数据每周在村部公布。',
      legalBasis:
        '《民用爆炸物品安全管理条例》；《中华人民共和国矿产资源法》；《中华人民共和国民法典》。',
    },
    slots: { homes: ['11', '16', '22'], crack: ['6', '9'], money: ['7.4', '12.6', '18.2'] },
    setting: 'village',
  },
];
