import type { AppealText } from './appeal-text.js';

export const transportTexts: readonly AppealText[] = [
  {
    id: 'bus-last-run',
    kind: 'suggestion',
    category: 'transport-bus',
    department: 'transport',
    title: '建议延长{bus}路公交末班车时间',
    body: '{bus}路是{estate}一带唯一的公交线，末班车{last}就收班了。在商场、饭店上班的人九点半才下班，高三学生晚自习也要到十点，只能打车或者让家里人骑电动车来接。建议末班车推迟到晚上十点，哪怕四十分钟一趟也好。',
    reply: {
      request: '您建议将{bus}路公交末班车延长至22:00。',
      findings:
        '经调取刷卡数据并随车调查，该线路19:00以后上车人数日均{riders}人次，沿线有高中一所、大型商超两处，夜间确有出行需求。',
      decision:
        '自下月1日起，{bus}路末班车由{last}调整为22:00，20:00以后每35分钟一班，周末和寒暑假相同，试运行三个月后视客流优化。新的时刻表将提前在站牌和公交客户端公布。',
      legalBasis: '《城市公共交通条例》。',
    },
    slots: { last: ['19:00', '19:30', '20:00'], riders: ['86', '124', '167'] },
  },
  {
    id: 'bus-elderly',
    kind: 'complaint',
    category: 'transport-bus',
    department: 'transport',
    title: '{bus}路公交见老人招手不停站',
    body: '{month}有好几次，我和老伴在{road}站台等{bus}路车，司机看见是我们几个拿老年卡的，一脚油门就过去了。有一回停了，说话也很不耐烦，老伴还没站稳车就开了，差点摔跤。老年人坐车是国家给的优待，不是讨来的。',
    reply: {
      request: '您反映{bus}路公交车拒载老年乘客、起步过快。',
      findings:
        '经调阅车载视频，您反映的时段内有{skips}次进站未停，涉及两名驾驶员；另有一次老人未坐稳即起步，情况属实。',
      decision:
        '公交公司已对两名驾驶员停岗培训三天、扣发当月服务考核奖，并安排负责人登门致歉。线路增设“站稳再走”语音提示，考核中取消与载客量挂钩的时间指标。今后遇到拒载，请记下时间和车号拨打12345。',
      legalBasis: '《城市公共交通条例》；《中华人民共和国老年人权益保障法》。',
    },
    slots: { skips: ['3', '4', '6'] },
  },
  {
    id: 'pot-holes',
    kind: 'complaint',
    category: 'transport-roads',
    department: 'transport',
    title: '{road}坑洼不平，骑车摔伤好几个人',
    body: '{road}去年埋管子挖开以后，回填得高高低低，最深的坑有一个脸盆大。下雨积水看不出深浅，我爱人就是骑电动车栽进坑里，手臂骨折，在家躺了一个月。听说前后摔了四五个人。这条路到底归谁管，什么时候能修？',
    reply: {
      request: '您反映{road}路面破损致人受伤，要求明确责任并修复。',
      findings:
        '该路段由建设单位实施管网工程后回填压实不足，沉陷{spots}处，质保期内应由施工单位负责修复。施工单位未按期整改，我局督促不够及时。',
      decision:
        '施工单位已对沉陷路段铣刨重铺，面积{area}平方米，我局验收合格并恢复标线。对您家人受伤深表歉意，已协调施工单位与您协商医疗费等赔偿，协商不成的，可以依法提起诉讼，我局将提供验收和责任认定材料。',
      legalBasis: '《城市道路管理条例》；《中华人民共和国民法典》第一千二百五十八条。',
    },
    slots: { spots: ['7', '11', '16'], area: ['860', '1200', '1750'] },
  },
  {
    id: 'signal-timing',
    kind: 'suggestion',
    category: 'transport-traffic-order',
    department: 'police',
    title: '建议调整{crossing}红绿灯时间',
    body: '{crossing}南北方向绿灯只有{green}秒，早高峰排队要等三四个灯，东西方向车少，绿灯反而有四十多秒。行人过街的时间也不够，老人走到一半就变红灯了。建议分时段调整，早晚高峰向南北倾斜，再加一个行人过街按钮。',
    reply: {
      request: '您建议优化{crossing}信号配时并改善行人过街条件。',
      findings:
        '经交警大队连续五个工作日调查，该路口早高峰南北向流量为东西向的{ratio}倍，行人清空时间偏短，您的意见符合实际。',
      decision:
        '已按早高峰、平峰、晚高峰、夜间四个时段重新配时，南北向早高峰绿灯延长至{longer}秒，行人过街时间增加8秒。行人按钮和二次过街安全岛已列入下一批交通微改造项目。欢迎您继续观察并提出意见。',
      legalBasis: '《中华人民共和国道路交通安全法》；《道路交通信号灯设置与安装规范》。',
    },
    slots: { green: ['22', '25', '28'], ratio: ['2.1', '2.6', '3'], longer: ['45', '50', '55'] },
  },
  {
    id: 'school-gate-jam',
    kind: 'suggestion',
    category: 'transport-traffic-order',
    department: 'police',
    help: ['education', 'urban-management'],
    title: '{school}门口放学堵成一锅粥，提个建议',
    body: '每天下午四点多，{school}门口家长的车双排停，电动车在车缝里钻，小吃摊又占一截，孩子出来根本看不清路。建议：一是按年级错峰十五分钟放学；二是在旁边{road2}设临时停车带；三是学校门口一百米不准摆摊。\n\n上面三条都是几位家长一起商量的，补充一下细节：错峰可以让一二年级先出，家里有两个孩子的允许一起等；临时停车带只要二十分钟免费，过了就贴单，免得变成长期停车；小摊可以挪到{road2}的空地，卖烤肠的也要吃饭，不必赶尽杀绝。另外，希望雨天学校能开门让家长到屋檐下等，别都打着伞挤在马路上。我们愿意报名当志愿者。',
    reply: {
      request: '您就{school}放学时段交通拥堵提出错峰放学、设临停带、禁止摆摊三条建议。',
      findings:
        '交警、教育、城管部门现场调研，放学高峰约{cars}辆机动车同时滞留，校门前道路宽仅7米，拥堵属实，三条建议均可行。',
      decision:
        '自本周起实行低、中、高年级间隔15分钟错峰放学；{road2}西侧划设限时停车位{bays}个，16:00至18:00免费停放；校门两侧100米内由城管定人值守，摊点疏导至指定地点。警力每日“护学岗”值守，并招募家长志愿者参与。',
      legalBasis: '《中华人民共和国道路交通安全法》；《中华人民共和国未成年人保护法》。',
    },
    slots: { cars: ['120', '160', '210'], bays: ['36', '48', '60'] },
    season: [3, 4, 5, 9, 10, 11, 12],
  },
  {
    id: 'overloaded-trucks',
    kind: 'complaint',
    category: 'transport-roads',
    department: 'transport',
    help: ['police'],
    title: '超载货车夜里压坏{town}的路，没人查',
    body: '从{village}砂石场出来的大货车，每天晚上十点到早上五点，一辆接一辆从{town}街上过，装得冒尖，车厢也不盖。去年才铺的水泥路断成一块一块的，两边房子都在震。我数过，一个小时{trucks}辆。白天一辆都看不到，明显是躲着查。车牌我拍到两辆，{plate}等，照片可以提供。\n\n这条路不光是过车的。早上六点多孩子骑车上学，车轮就在大坑边上绕；我们村两年里有三个人被溅起的石子打伤，一家的围墙被倒车的货车撞倒，赔了八百块了事。村干部去砂石场谈过，场里说“我们只管卖，不管车怎么拉”。镇上设过一回检查点，检查那几天一辆超载的都没有，撤了当天晚上又来。请安排人夜里来，别提前打招呼。',
    reply: {
      request: '您反映超限货车夜间通行损坏{town}道路，要求查处。',
      findings:
        '我局与交警大队开展夜间联合执法{nights}次，查获超限超载车辆{caught}台，最高超限率百分之{percent}，均来自同一砂石场，您反映的情况属实。',
      decision:
        '对超限车辆依法卸载、处罚并抄告车籍地；对砂石场未按规定装载配载的行为立案处罚，督促其安装出口称重和视频设备并联网。在{village}路口增设限宽墩，受损路面由责任单位出资修复。',
      legalBasis:
        '《公路安全保护条例》；《超限运输车辆行驶公路管理规定》；《中华人民共和国道路交通安全法》。',
    },
    slots: {
      trucks: ['二十来', '三十多'],
      nights: ['4', '6'],
      caught: ['9', '13', '18'],
      percent: ['47', '63', '81'],
    },
    setting: 'village',
  },
  {
    id: 'taxi-meter',
    kind: 'complaint',
    category: 'transport-taxis',
    department: 'transport',
    title: '在{place}车站打车不打表，乱喊价',
    body: '昨晚十一点在{place}客运站打出租车到{estate}，平时打表{fair}元左右，司机开口要{asked}元，不打表，还要拼人。我说不拼，他就不走。车牌号{plate}。外地人来了第一印象就是这个，太影响我们这里的形象了。',
    reply: {
      request: '您反映出租车{plate}不使用计价器、强行拼客。',
      findings:
        '经调取该车卫星定位和车站监控，当晚该车确未使用计价器，搭载三批乘客，驾驶员承认违规。',
      decision:
        '依法对驾驶员罚款{fine}元，扣除服务质量信誉考核分，多收车费已由公司退还给您。车站出租车候客区自本月起设专人引导，夜间安排执法人员值守到末班列车到达后。',
      legalBasis: '《巡游出租汽车经营服务管理规定》。',
    },
    slots: { fair: ['12', '15', '18'], asked: ['30', '40', '50'], fine: ['200', '500'] },
  },
  {
    id: 'village-bus',
    kind: 'request',
    category: 'transport-bus',
    department: 'transport',
    title: '盼望{village}通客运班车',
    body: '我们{village}到{town}有{km}公里，路修好两年了，一直没有班车。老人去镇上看病、领养老金，要么等邻居的摩托车，要么花{fare}块钱包车。逢集的日子开一趟也行，请帮我们想想办法。',
    reply: {
      request: '您请求开通{village}至{town}的客运班车。',
      findings:
        '经核查，该线路路基宽5.5米，有{points}处急弯缺少护栏，此前未通过通客车条件联合验收；日均出行约{riders}人次，开行固定班车客流不足。',
      decision:
        '交通、公安部门已完成急弯护栏安装，线路通过安全条件审核。自{start}起开行“赶集班”，逢集日往返两趟，票价{ticket}元，65岁以上老人半价；平日实行电话预约响应，电话在村部公示。',
      legalBasis: '《道路旅客运输及客运站管理规定》；《中华人民共和国道路运输条例》。',
    },
    slots: {
      km: ['9', '11', '14'],
      fare: ['三四十', '五十'],
      points: ['3', '5'],
      riders: ['25', '40'],
      start: ['下月初', '本月20日'],
      ticket: ['3', '4'],
    },
    setting: 'village',
  },
  {
    id: 'dangerous-bridge',
    kind: 'request',
    category: 'countryside-village-roads',
    department: 'transport',
    help: ['water'],
    title: '{village}的桥桥墩掏空，请求重建',
    body: '{village}的这座桥是七几年修的石拱桥，全村{people}多人和去{school}的孩子都走这里。去年涨水把一个桥墩下面掏空了，桥面裂了一指宽的缝，现在校车不敢过，孩子要下车走过去。村里立了牌子限重，可是收稻子的车还是得过。请派人来看看。',
    reply: {
      request: '您反映{village}石拱桥桥墩冲刷掏空，请求重建。',
      findings: '经检测机构评定，该桥为五类危桥，已不适合机动车通行。',
      decision:
        '已封闭机动车通行，设置限行墩和夜间警示，并在下游架设临时便桥供行人和校车使用。重建项目已列入今年农村危桥改造计划，长{length}米、宽6.5米，估算投资{money}万元，正在招标，计划{finish}建成。',
      legalBasis: '《中华人民共和国公路法》；《农村公路养护管理办法》。',
    },
    slots: {
      people: ['七百', '九百', '一千二百'],
      length: ['26', '32', '45'],
      money: ['180', '240', '310'],
      finish: ['明年汛期前', '今年年底'],
    },
    setting: 'village',
  },
  {
    id: 'zebra-crossing',
    kind: 'suggestion',
    category: 'transport-traffic-order',
    department: 'police',
    title: '{estate}对面建议划一条斑马线',
    body: '{estate}大门正对着公交站，中间隔着双向六车道，最近的斑马线要往南走{metres}米，所以大家都翻护栏横穿。上个月就有一个外卖员被撞。堵不如疏，建议在大门口开一个口子，划斑马线，装个黄闪灯。',
    reply: {
      request: '您建议在{estate}门前增设人行横道。',
      findings:
        '经交警现场勘查，该路段人行横道间距过大，横穿马路的行人高峰每小时{people}人次，近一年发生涉及行人的事故{accidents}起，有必要增设。',
      decision:
        '已在公交站北侧15米处增设人行横道、安全岛和黄闪警示灯，护栏同步开口，限速由60公里调整为40公里。施工已于上周完成。请广大居民从人行横道通过，切勿再翻越护栏。',
      legalBasis: '《中华人民共和国道路交通安全法》；《城市道路交通设施设计规范》。',
    },
    slots: { metres: ['350', '420', '500'], people: ['180', '240'], accidents: ['2', '3'] },
  },
];
