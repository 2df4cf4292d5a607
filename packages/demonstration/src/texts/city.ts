import type { AppealText } from './appeal-text.js';

export const cityTexts: readonly AppealText[] = [
  {
    id: 'rubbish-pile',
    kind: 'complaint',
    category: 'city-sanitation',
    department: 'urban-management',
    title: '{road}后巷垃圾堆成山，臭得不敢开窗',
    body: '{road}农贸市场后面那条巷子，垃圾箱只有{bins}个，周围好几百户加上卖菜卖鱼的都往那里倒，箱子满了就堆地上，污水一直流到路中间。早上清一次，中午又满了，苍蝇成群。我们住在旁边的，大热天窗户都不敢开。请增加垃圾箱和清运次数。',
    reply: {
      request: '您反映{road}农贸市场后巷垃圾清运不及时，要求增加设施和清运频次。',
      findings:
        '经现场核查，该点位服务居民约{homes}户，并承担市场部分商户垃圾，现有容器容量不足，市场方未按约定自行收运，您反映的问题属实。',
      decision:
        '已新增240升分类垃圾桶{added}个，清运由每日1次增加到3次，每周冲洗除臭两次；责令市场开办方设置专用收集点，与居民垃圾分开收运。辖区环卫所每日巡查并公布监督电话。',
      legalBasis: '《城市市容和环境卫生管理条例》；《中华人民共和国固体废物污染环境防治法》。',
    },
    slots: { bins: ['两', '三'], homes: ['320', '460', '580'], added: ['6', '8', '10'] },
    season: [5, 6, 7, 8, 9],
  },
  {
    id: 'street-lights-dark',
    kind: 'request',
    category: 'city-street-works',
    department: 'urban-management',
    title: '{road}路灯不亮{days}，孩子放学摸黑走',
    body: '从{school}到{estate}这一段，{road}有{lamps}多盏路灯不亮，已经{days}了。孩子晚上放学，老人散步，都要打着手机电筒走，前几天还有人骑车撞上了路边的石墩。麻烦有关部门尽快检修。',
    reply: {
      request: '您反映{road}部分路段路灯不亮，要求检修。',
      findings: '经路灯管理所排查，系{cause}，影响路灯{lamps}余盏。',
      decision:
        '抢修人员已更换受损电缆并逐盏调试，全线路灯已恢复照明。今后遇到路灯故障，可以拍下灯杆编号拨打12345，一般故障24小时内修复。感谢您的提醒。',
      legalBasis: '《城市照明管理规定》；《城市道路管理条例》。',
    },
    slots: {
      days: ['十来天', '半个月', '二十天'],
      lamps: ['10', '20', '30'],
      cause: ['旁边工地开挖时损伤地埋电缆', '雷击造成控制箱烧毁', '电缆接头进水短路'],
    },
    season: [9, 10, 11, 12, 1, 2, 3],
  },
  {
    id: 'morning-market',
    kind: 'complaint',
    category: 'city-street-trading',
    department: 'urban-management',
    help: ['market'],
    title: '{road}早市占满车道，上班天天堵',
    body: '每天早上六点到八点半，{road}两边摆满了菜摊，有的摊子一直摆到机动车道上，公交车都开不进来。我不反对大家买菜方便，摆摊的也是讨生活，可是总得留条路出来。希望给他们划一个固定的地方，规定几点收摊。',
    reply: {
      request: '您反映{road}早市占道，建议划定固定区域、规定经营时间。',
      findings:
        '经多次早间踏勘，该路段有流动摊贩{stalls}户左右，多为附近自产自销的菜农，占用机动车道约{metres}米，影响公交通行。',
      decision:
        '我局会同街道在{road2}北侧空地设置临时便民疏导点，划定摊位{stalls}个，免收摊位费，开放时间为5:30至8:30，收摊后由专人保洁。原路段自本月起安排早间固定值守，劝导摊贩入点经营。',
      legalBasis: '《城市市容和环境卫生管理条例》；《城市道路管理条例》。',
    },
    slots: { stalls: ['35', '48', '60'], metres: ['150', '220', '300'] },
  },
  {
    id: 'rooftop-building',
    kind: 'complaint',
    category: 'city-illegal-building',
    department: 'urban-management',
    help: ['natural-resources'],
    title: '{estate}顶楼住户违建阳光房，影响整栋安全',
    body: '{estate}{building}栋顶楼把屋面圈起来，焊了钢架，正在砌墙，看样子是要盖两间房。屋面防水被打坏了，楼下已经开始渗水。物业劝过，他们说“关你什么事”。施工队每天往上吊砖，楼下还停着车走着人，实在危险。',
    reply: {
      request: '您反映{estate}{building}栋顶楼违法搭建，要求制止并拆除。',
      findings:
        '经现场勘查并调取规划档案，当事人未取得建设工程规划许可证，在公共屋面搭建钢结构房屋{area}平方米，尚在建设中，属违法建设。',
      decision:
        '我局当日下达责令停止建设通知书并查封施工现场；因当事人逾期未自行拆除，已依法组织拆除，屋面防水由当事人负责恢复，社区监督。对破坏防水造成的渗漏损失，受损住户可以依法主张赔偿。',
      legalBasis: '《中华人民共和国城乡规划法》第六十四条、第六十八条；《中华人民共和国民法典》。',
    },
    slots: { building: ['1', '4', '6', '8'], area: ['38', '52', '66'] },
  },
  {
    id: 'missing-manhole-cover',
    kind: 'complaint',
    category: 'city-street-works',
    department: 'urban-management',
    help: ['housing'],
    title: '{crossing}井盖破损，晚上看不见太危险',
    body: '{crossing}东南角人行道上有个井盖裂成两半，中间塌了下去，只插了根树枝提醒。这里离{school}不到两百米，每天上千个孩子经过。请马上派人换掉，别等出了事再来处理。',
    reply: {
      request: '您反映{crossing}井盖破损，要求立即更换。',
      findings: '经核实，该井盖属{owner}井，被重型车辆碾压后断裂，情况属实。',
      decision:
        '接到反映当天已设置围挡和警示灯，次日上午更换为防沉降球墨铸铁井盖并加装防坠网。我局已要求各权属单位对学校、医院周边的检查井进行一次排查，共整改{fixed}处。感谢您及时提醒。',
      legalBasis: '《城市道路管理条例》第二十三条；《中华人民共和国民法典》第一千二百五十八条。',
    },
    slots: { owner: ['雨水', '通信', '污水'], fixed: ['13', '21', '34'] },
  },
  {
    id: 'abandoned-car',
    kind: 'complaint',
    category: 'city-parking',
    department: 'police',
    help: ['urban-management'],
    title: '{estate}门口一辆旧车停了一年没人管',
    body: '{estate}北门外公共车位上停着一辆灰色面包车，车牌{plate}，四个轮胎都瘪了，玻璃也破了一块，停了起码一年。车位本来就紧张，而且夏天怕自燃。我给挪车电话{phone}打过，是空号。请交警和城管来处理一下。',
    reply: {
      request: '您反映公共停车位长期停放废弃车辆，要求清理。',
      findings:
        '经交警大队核查，该车已逾期未检验{years}个检验周期，达到强制报废状态，登记的联系电话已停用。',
      decision:
        '民警已通过户籍地派出所联系到车主，车主同意按报废处理，车辆已拖离。我局正会同社区对公共停车位上的“僵尸车”进行集中清理，目前已清理{cleared}台。您发现类似情况，可以拨打122或者12345。',
      legalBasis: '《中华人民共和国道路交通安全法》；《机动车强制报废标准规定》。',
    },
    slots: { years: ['三', '四', '五'], cleared: ['12', '27', '41'] },
  },
  {
    id: 'e-bike-charging',
    kind: 'suggestion',
    category: 'city-parking',
    department: 'housing',
    help: ['urban-management'],
    title: '建议{estate}增设电动车集中充电棚',
    body: '我们小区是老小区，没有地方充电，很多人从楼上拉线下来，或者把电瓶提回家充，非常危险。建议利用南边围墙下面的空地建一个带喷淋的充电棚，电价也希望能按居民电价走，不要比家里贵一倍，不然大家还是会飞线。',
    reply: {
      request: '您建议在{estate}建设电动自行车集中充电设施，并规范充电价格。',
      findings:
        '经现场踏勘，该小区登记电动自行车{bikes}辆，无集中充电点，南侧空地符合消防间距要求，具备建设条件。',
      decision:
        '已将该小区列入今年老旧小区充电设施补建计划，建设充电端口{ports}个，配备自动断电、烟感和喷淋装置，预计{finish}投入使用。充电电费执行居民合表电价，服务费单独列示并在现场公示。',
      legalBasis: '《高层民用建筑消防安全管理规定》；《中华人民共和国消防法》；《物业管理条例》。',
    },
    slots: {
      bikes: ['210', '340', '460'],
      ports: ['60', '80', '120'],
      finish: ['两个月内', '年底前'],
    },
  },
  {
    id: 'public-toilet',
    kind: 'suggestion',
    category: 'city-sanitation',
    department: 'urban-management',
    title: '建议在{park}增设公共厕所',
    body: '{park}晚上跳舞、打球、带孩子的人很多，可最近的公共厕所要走十几分钟，有的人就在树丛里解决，很不雅观。建议在停车场旁边建一座公厕，男女蹲位比例合理一些，最好有扶手和第三卫生间，夜里别锁门。',
    reply: {
      request: '您建议在{park}增设公共厕所并延长开放时间。',
      findings:
        '经实测，{park}至最近公厕步行距离约{metres}米，超过公园公厕的合理服务半径，您的建议很有必要。',
      decision:
        '该项目已纳入{our}公厕提质计划，拟建二类公厕一座，女厕与男厕厕位比不低于3:2，设第三卫生间和无障碍扶手。目前正在公示选址，计划{finish}建成；建成前先放置移动公厕一座。沿街机关单位卫生间也将陆续挂牌对外开放。',
      legalBasis: '《城市公共厕所设计标准》；《中华人民共和国无障碍环境建设法》。',
    },
    slots: { metres: ['700', '850', '900'], finish: ['三个月内', '年底前', '明年上半年'] },
  },
  {
    id: 'parking-charge-hospital',
    kind: 'complaint',
    category: 'city-parking',
    department: 'market',
    title: '{place}一停车场收费比公示的高，就在{hospital}门口',
    body: '上周带父亲去{hospital}看病，停车场入口牌子写着首小时{first}元，以后每小时1元，封顶10元。出来的时候停了{hours}个小时，机器显示{charged}元，问保安，说系统就是这么设的。金额不大，可是每天有多少人被多收？请查一查。',
    reply: {
      request: '您反映{hospital}停车场未按公示标准收费，要求查处并退还。',
      findings:
        '经执法人员调取收费系统记录，该停车场更换系统时计费参数设置错误，{month}以来有{count}笔订单多收费用，与公示价格不符，情况属实。',
      decision:
        '已责令停车场立即改正，多收款项通过原支付渠道退还，无法退还的予以没收；对其不按公示价格收费的行为立案调查。您多付的费用已于昨日原路退回，请查收。',
      legalBasis: '《中华人民共和国价格法》；《明码标价和禁止价格欺诈规定》。',
    },
    slots: {
      first: ['3', '4'],
      hours: ['3', '4', '5'],
      charged: ['15', '18', '20'],
      count: ['146', '287', '395'],
    },
  },
  {
    id: 'thanks-sweepers',
    kind: 'thanks',
    category: 'city-sanitation',
    department: 'urban-management',
    title: '感谢{road}的环卫工人帮我找回钱包',
    body: '昨天早上我在{road}赶公交，钱包掉了都不知道，里面有证件和给孩子交学费的{money}元现金。一位环卫大姐捡到后，在原地等了快一个小时，又把钱包送到了附近的派出所。我想当面道谢，她只说“应该的”，连名字都不肯留。请领导代我谢谢她，也请给环卫工人多建几个歇脚的地方。',
    reply: {
      request: '您来信感谢{road}环卫工人拾金不昧，并建议增设休息点。',
      findings: '经环卫所了解，当天在该路段作业的是保洁三班一名同志，已在这个岗位工作{years}年。',
      decision:
        '您的谢意我们已经转达，并在全系统通报表扬。今年{our}已建成环卫工人休息驿站{stations}处，提供饮水、微波炉和急救药品，{road2}附近的一处将于下月启用，也欢迎过往市民使用。',
      legalBasis: '',
    },
    slots: {
      money: ['三千', '四千二百', '五千'],
      years: ['6', '9', '11'],
      stations: ['14', '22', '30'],
    },
  },
];
