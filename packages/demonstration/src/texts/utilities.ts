import type { AppealText } from './appeal-text.js';

export const utilitiesTexts: readonly AppealText[] = [
  {
    id: 'weak-water',
    kind: 'complaint',
    category: 'utilities-water-supply',
    department: 'housing',
    title: '{estate}{floors}楼以上一到晚上就没水',
    body: '每天晚上七点到十点，{estate}{floors}楼以上的住户水龙头只滴水，热水器打不着火，洗澡要等到半夜。自来水公司说是小区二次供水的问题，物业说是市政管网压力不够，互相推。我们按时交水费，只想正常用水。',
    reply: {
      request: '您反映{estate}高楼层夜间水压不足，供水企业与物业互相推诿。',
      findings:
        '我局组织供水企业和物业公司现场测压，市政管网接入点压力达标，问题出在小区加压泵：两台水泵中一台损坏停用，高峰时供水能力不足。',
      decision:
        '已明确由物业公司{finish}内修复水泵，费用从公共收益列支；供水企业派人指导调试，维修期间调整供水时段保证晚间用水。该小区二次供水设施已列入改造移交计划，改造后由供水企业统一管理到户。',
      legalBasis: '《城市供水条例》；《湖南省物业管理条例》。',
    },
    slots: { floors: ['5', '8', '10', '15'], finish: ['5天', '7天', '10天'] },
    season: [5, 6, 7, 8, 9],
    echoes: [
      {
        title: '{estate}用水高峰停水，请尽快解决',
        body: '家里有刚满月的孩子，晚上没水冲奶洗澡，只能提前用桶接好。小区楼上几十户都一样，请主管部门到现场测一测水压。',
      },
      {
        title: '晚上打开水龙头没水，{estate}业主求助',
        body: '我上夜班前要洗澡做饭，偏偏这个点没水。听说有邻居反映过，我再补充一点：周末全天水压都低，不只是晚上。',
      },
    ],
  },
  {
    id: 'muddy-water',
    kind: 'complaint',
    category: 'utilities-water-supply',
    department: 'health',
    help: ['water'],
    title: '{town}自来水发黄有泥沙，能不能喝',
    body: '我们{town}的自来水一下雨就发黄，接一桶水沉淀半天，底下一层泥沙，烧开了有股土腥味。家里有小孩，不敢给他喝，天天买桶装水。请检测一下水质，把结果告诉我们。',
    reply: {
      request: '您反映{town}自来水浑浊，要求检测水质并公布结果。',
      findings:
        '县级疾控机构在水厂出水口和{village}等三处末梢取样检测，浑浊度超标，微生物指标合格。原因是上游连降大雨，源水浊度升高，水厂沉淀池未及时排泥。',
      decision:
        '已责令水厂清洗沉淀池和清水池、加大絮凝剂投加并冲洗管网，复检各项指标合格。结果已张贴在镇政府和各村公示栏。水利部门已安排资金{money}万元增设一体化净水设备，计划汛期前投用。',
      legalBasis: '《生活饮用水卫生监督管理办法》；《中华人民共和国水法》。',
    },
    slots: { money: ['68', '95', '130'] },
    setting: 'village',
    season: [3, 4, 5, 6, 7],
  },
  {
    id: 'low-voltage',
    kind: 'request',
    category: 'utilities-power',
    department: 'agriculture',
    title: '{village}电压低，空调带不动、抽水机烧坏了',
    body: '我们{village}{group}组一台变压器带了{homes}多户，一到夏天傍晚，电灯发红，空调启动不了，我家抽水机前几天烧坏了，稻田等着用水。过年大家都回来时也是这样。向供电所反映过两次，说要等计划。请帮我们催一催。',
    reply: {
      request: '您反映{village}{group}组电压偏低，影响生产生活，请求改造。',
      findings:
        '经协调供电公司实测，该台区变压器容量为100千伏安，供电半径{metres}米，高峰时末端电压仅{volt}伏，确属低电压台区。',
      decision:
        '供电公司已将该台区列入农网改造应急项目，新增200千伏安变压器一台，更换导线1.2公里，计划{finish}送电。改造前调配一台变压器临时分流，保障抗旱用电。您抽水机损坏一事，可以凭维修发票向供电所申请核实处理，客服电话95598。',
      legalBasis: '《电力供应与使用条例》；《供电营业规则》。',
    },
    slots: {
      group: ['三', '五', '八'],
      homes: ['70', '90', '110'],
      metres: ['900', '1100', '1300'],
      volt: ['168', '175', '182'],
      finish: ['20天内', '一个月内', '国庆节前'],
    },
    setting: 'village',
    season: [6, 7, 8],
  },
  {
    id: 'gas-connection',
    kind: 'consultation',
    category: 'utilities-gas',
    department: 'housing',
    title: '{road}老居民楼什么时候能通管道天然气',
    body: '{road}这一片都是老居民楼，主管道从路上过，就是没有接到楼里。我们现在还用煤气罐，六楼扛上扛下，老人搬不动。想问一下有没有通气的计划？每户要交多少钱？哪些费用是合理的？',
    reply: {
      request: '您咨询{road}老居民楼通管道天然气的计划和费用。',
      findings:
        '{road}片区共有老居民楼{buildings}栋，其中{ready}栋具备入户条件，其余因外墙间距或者违章搭建需要先行整治。',
      decision:
        '该片区已列入今年城镇老旧小区改造内容，燃气企业预计{finish}进场。建筑区划红线内的工程安装费按政府公布的标准收取，红线外不得向用户收费；更换灶具由用户自主选择，任何单位不得指定品牌。您可以到社区登记，达到整栋八成用户同意即可排入施工计划。',
      legalBasis:
        '《城镇燃气管理条例》；国务院办公厅转发《关于清理规范城镇供水供电供气供暖行业收费促进行业高质量发展的意见》。',
    },
    slots: {
      buildings: ['12', '18', '26'],
      ready: ['9', '13', '20'],
      finish: ['下个月', '入冬前', '明年三月'],
    },
  },
  {
    id: 'gas-bottle-safety',
    kind: 'complaint',
    category: 'utilities-gas',
    department: 'housing',
    help: ['market', 'urban-management'],
    title: '{road}夜市店铺煤气罐摆在人行道上',
    body: '{road}夜市一条街，好几家店把煤气罐直接放在人行道上，管子拖在地上，旁边就是炒菜的明火，有的罐子锈得看不清检验日期。每天晚上人挤人，万一出事不堪设想。请马上来查，不要只是罚款了事。',
    reply: {
      request: '您反映{road}夜市商户违规使用瓶装液化气，要求查处。',
      findings:
        '我局会同市场监管、城管部门夜间突击检查{shops}家商户，发现{bad}家存在气瓶超期未检、橡胶软管老化、未安装泄漏报警装置等问题。',
      decision:
        '当场暂扣超期气瓶{bottles}只，责令{bad}家停用整改，更换金属软管和报警器后方可恢复用气；对供应超期气瓶的充装企业立案查处。同时在该路段推进“瓶改管”，已有{switched}家签约。欢迎继续监督。',
      legalBasis:
        '《城镇燃气管理条例》；《中华人民共和国安全生产法》；《中华人民共和国特种设备安全法》。',
    },
    slots: {
      shops: ['32', '41', '57'],
      bad: ['7', '9', '13'],
      bottles: ['9', '14', '17'],
      switched: ['6', '11', '15'],
    },
  },
  {
    id: 'underpass-flood',
    kind: 'complaint',
    category: 'utilities-drainage',
    department: 'housing',
    help: ['urban-management'],
    title: '{crossing}逢雨必淹，车子熄火好几回',
    body: '{crossing}地势低，每次下大雨就成了池塘，水深过膝。上周那场雨，我亲眼看见三辆小车熄火在水里，骑电动车的推着走都被冲得站不稳。每年都说在改造，每年还是照样淹。到底卡在哪里？',
    reply: {
      request: '您反映{crossing}内涝严重，要求说明改造情况并尽快解决。',
      findings:
        '经排查，该处雨水管径仅{pipe}毫米，设计标准偏低，且下游{road2}段管道淤积过半，排水不畅。原改造方案因与地下通信管线冲突，需要调整。',
      decision:
        '近期已完成下游清淤{metres}米，新增雨水箅子{grates}个，配置移动泵车一台，暴雨预警时提前到位值守。根本性改造方案已通过评审，拟敷设1200毫米雨水管，计划{finish}开工。改造完成前，积水深度超过20厘米时将实行临时交通管制。',
      legalBasis: '《城镇排水与污水处理条例》；《中华人民共和国防洪法》。',
    },
    slots: {
      pipe: ['400', '500', '600'],
      metres: ['480', '650', '820'],
      grates: ['18', '26', '40'],
      finish: ['汛期结束后', '今年十月', '明年初'],
    },
    season: [4, 5, 6, 7, 8],
  },
  {
    id: 'sewage-overflow',
    kind: 'complaint',
    category: 'utilities-drainage',
    department: 'urban-management',
    help: ['housing'],
    title: '{estate}化粪池外溢，粪水流到大门口',
    body: '{estate}三栋前面的化粪池堵了，粪水从井盖缝里冒出来，顺着路一直流到大门口，上学的孩子都要踮着脚走。物业早就撤走了，现在没有人管。社区说没有钱清掏。已经{days}了，请帮帮我们。',
    reply: {
      request: '您反映{estate}化粪池外溢无人处理。',
      findings:
        '经核实，该小区物业撤场后处于失管状态，化粪池多年未清掏，出户管被杂物堵塞，情况属实。',
      decision:
        '考虑到小区无物业、涉及公共卫生，我局协调环卫所当日派吸污车清掏{trucks}车，疏通管道{metres}米并冲洗消毒。下一步由{town}指导社区成立物业管理委员会，引入“基础物业”服务，费用标准由居民商定。',
      legalBasis: '《城市市容和环境卫生管理条例》；《湖南省物业管理条例》。',
    },
    slots: {
      days: ['五六天', '一个多星期', '十天'],
      trucks: ['4', '6', '7'],
      metres: ['60', '90', '140'],
    },
  },
  {
    id: 'village-signal',
    kind: 'request',
    category: 'utilities-telecom',
    department: 'agriculture',
    title: '{village}没有手机信号，急事打不出电话',
    body: '我们{village}在山坳里，手机只有走到对面山头才有一格信号。上个月邻居老人半夜发病，家里人跑了两里路才打通急救电话。孩子上网课也要爬坡。全组{homes}户人家盼着建一个基站，我们愿意出地方，也愿意出力。',
    reply: {
      request: '您反映{village}无移动通信信号，请求建设基站。',
      findings:
        '经协调通信企业现场测试，该组处于信号盲区，覆盖{homes}户，距最近基站{km}公里，中间有山体阻隔。',
      decision:
        '通信企业已将该点列入电信普遍服务项目，选址在{village}后山，感谢村民无偿提供用地。预计{finish}开通4G信号。开通前，在村部安装一部应急卫星电话，供紧急情况使用。',
      legalBasis: '《中华人民共和国电信条例》。',
    },
    slots: {
      homes: ['26', '34', '41'],
      km: ['4.2', '5.6', '6.8'],
      finish: ['两个月内', '三个月内', '春节前'],
    },
    setting: 'village',
  },
  {
    id: 'broadband-choice',
    kind: 'complaint',
    category: 'utilities-telecom',
    department: 'housing',
    help: ['market'],
    title: '{estate}只让装一家宽带，业主没得选',
    body: '搬进{estate}后想装宽带，物业说小区只和一家公司签了协议，别家进不来。那家的套餐比外面贵{more}元一个月，网速还慢。我自己打电话叫别家来装，师傅在门口被保安拦下。请问物业有这个权力吗？',
    reply: {
      request: '您反映{estate}物业限制业主自由选择宽带运营商。',
      findings:
        '经查，物业公司与一家代理商签有“独家合作”协议，收取进场费，并阻止其他企业入场施工，情况属实。',
      decision:
        '已责令物业公司解除协议中的排他条款、退还进场费，向所有电信企业平等开放管道和设备间。目前三家运营商均已完成接入，您可以自由选择，无需向物业缴纳任何费用。如再遇阻拦，请拨打12345。',
      legalBasis:
        '《中华人民共和国电信条例》；住宅区和住宅建筑内光纤到户通信设施工程建设国家标准；《物业管理条例》。',
    },
    slots: { more: ['20', '30', '40'] },
  },
];
