import type { AppealText } from './appeal-text.js';

export const environmentTexts: readonly AppealText[] = [
  {
    id: 'square-dance',
    kind: 'complaint',
    category: 'environment-noise',
    department: 'police',
    help: ['culture'],
    title: '{park}广场舞音响太大，孩子没法写作业',
    body: '{park}每晚七点到九点半有{groups}支队伍同时跳舞，音响一个比一个开得大，我家离得一百多米，关上窗都听得见歌词。我不反对老人锻炼，我妈也去跳，可是能不能把声音调小一点，九点准时结束？家里有中考生，实在受不了了。\n\n我去跟领队的阿姨说过，她也讲道理，说“声音小了后面的人听不见”。另一支队伍听见这边大，就跟着加大。其实问题在于三支队伍挤在一起比着来。建议：一是错开时间或者分开地方，靠湖那边没有住户；二是统一配几个小音箱，前后都听得见；三是到点就断电，不用天天吵。',
    reply: {
      request: '您反映{park}广场舞噪声扰民，要求控制音量和时间。',
      findings:
        '经派出所联合公园管理方夜间监测，居民楼外1米处最大声级{db}分贝，有{groups}支队伍音响相互干扰，超时活动属实。',
      decision:
        '已组织各队领队与居民代表协商，签订公约：活动时间为19:00至21:00，音量不超过{limit}分贝，中高考期间使用耳机或暂停。公园安装声级显示屏和定向音响{boxes}套，超时断电。屡劝不改的，由公安机关依法处理。',
      legalBasis: '《中华人民共和国噪声污染防治法》第六十四条；《中华人民共和国治安管理处罚法》。',
    },
    slots: {
      groups: ['三', '四', '五'],
      db: ['71', '74', '78'],
      limit: ['60', '65'],
      boxes: ['3', '4'],
    },
    season: [4, 5, 6, 7, 8, 9, 10],
  },
  {
    id: 'night-construction',
    kind: 'complaint',
    category: 'environment-noise',
    department: 'urban-management',
    help: ['housing', 'ecology'],
    title: '{estate}旁工地通宵打桩，连续{nights}晚',
    body: '{estate}东边工地已经连着{nights}个晚上施工到凌晨两三点，打桩机一响床都跟着震。打过电话，执法的人来了就停，走了又开。小区好多上早班的人，白天上班打瞌睡。听说可以办夜间施工许可，那是不是有了许可就可以随便吵？',
    reply: {
      request: '您反映{estate}东侧工地夜间施工扰民，并询问夜间施工许可的规定。',
      findings:
        '经查，该工地取得的夜间作业证明仅限混凝土连续浇筑{permit}晚，打桩作业不在许可范围，其余各晚属擅自夜间施工。',
      decision:
        '已责令立即停止夜间打桩，罚款{fine}万元并记入施工企业信用档案。在噪声敏感建筑物集中区域，只有抢修抢险、生产工艺要求或者其他特殊需要必须连续作业的，才可以取得证明，并须提前公告附近居民。执法队员将连续两周夜查。',
      legalBasis: '《中华人民共和国噪声污染防治法》第四十三条。',
    },
    slots: { nights: ['五', '六', '八'], permit: ['一', '两'], fine: ['2', '3', '5'] },
  },
  {
    id: 'barbecue-smoke',
    kind: 'complaint',
    category: 'environment-fumes',
    department: 'urban-management',
    help: ['ecology'],
    title: '楼下烧烤店油烟直往家里灌，{estate}住户投诉',
    body: '{estate}一楼开了家烧烤店，烟管就伸到二楼窗户下面。从下午五点到凌晨，满屋子孜然味和焦煳味，晾的衣服全是油烟。跟老板说，他说装了净化器，可是净化器从来不插电。请查一查，该整改的整改，该搬的搬。',
    reply: {
      request: '您反映{estate}一楼烧烤店油烟扰民。',
      findings:
        '经现场检查，该店位于居民住宅楼内，未设配套专用烟道，油烟净化设施未正常运行，属于禁止新建产生油烟的餐饮项目的区域。',
      decision:
        '已责令停止经营烧烤类项目，处罚款{fine}元；店主同意转为不产生油烟的小吃，{days}日内拆除炉具和排烟管。我局将联合市场监管部门在登记环节做好住宅楼餐饮选址提示，避免类似情况。',
      legalBasis: '《中华人民共和国大气污染防治法》第八十一条、第一百一十八条。',
    },
    slots: { fine: ['5000', '8000', '10000'], days: ['7', '10'] },
  },
  {
    id: 'factory-smell',
    kind: 'complaint',
    category: 'environment-fumes',
    department: 'ecology',
    title: '工业园夜里飘刺鼻气味，{estate}居民头疼',
    body: '{estate}离{place}工业园一公里多，{month}以来每到夜里十一点以后，就有一股{smell}，闻久了头疼恶心。白天没有，一到周末更浓，明显是趁没人查偷排。请环保部门半夜来闻一闻，把是哪家查出来，结果向居民公布。\n\n我们自己也记了账：{month}份一共闻到十九次，其中十四次在晚上十一点到凌晨三点之间，刮东南风的时候最重。楼上一户孩子有哮喘，那几天夜里咳得睡不着，只好送到外婆家。打过两次热线，执法人员很快就来了，可是到的时候味道已经散了。希望能在小区里装一个监测的东西，有数据就好说话。',
    reply: {
      request: '您反映工业园夜间异味，要求查明来源并公布结果。',
      findings:
        '我局启用走航监测车连续{nights}夜排查，锁定一家{trade}企业。该企业活性炭吸附装置饱和未更换，夜间生产时部分废气未经处理由车间窗户逸散。',
      decision:
        '已责令该企业停产整治，立案处罚{fine}万元，更换治理设施并安装在线监测和用电监控，验收合格前不得恢复生产。园区边界增设异味自动监测点{points}个，数据在园区大门电子屏实时公布，欢迎居民代表参加每月一次的开放日。',
      legalBasis:
        '《中华人民共和国大气污染防治法》；《中华人民共和国环境保护法》；《排污许可管理条例》。',
    },
    slots: {
      smell: ['烂苹果一样的甜臭味', '烧塑料的味道', '油漆味'],
      nights: ['五', '七'],
      trade: ['塑料制品', '包装印刷', '家具喷涂'],
      fine: ['8.5', '12', '16'],
      points: ['2', '3'],
    },
  },
  {
    id: 'black-stream',
    kind: 'complaint',
    category: 'environment-water-pollution',
    department: 'ecology',
    help: ['housing', 'water'],
    title: '{estate}后面的河沟又黑又臭',
    body: '{estate}后面那条河沟，小时候还能摸鱼，现在水是黑的，冒着泡，一到夏天臭味能飘半里路。沿岸有{pipes}根管子往里排，也不知道是谁家的。前年搞过一次清淤，管了半年又回来了。希望这次能治本。',
    reply: {
      request: '您反映{estate}后河沟水体黑臭反复，要求从根本上治理。',
      findings:
        '经无人机和人工摸排，沿线有排口{pipes}处，其中生活污水混错接{wrong}处、餐饮直排2处，另有一段截污管破损。上次清淤后未同步改造排口，导致返黑返臭。',
      decision:
        '已封堵餐饮直排口并处罚，混错接排口改造和{metres}米截污管修复工程已开工，同步清淤补水、恢复岸坡植被，计划{finish}消除黑臭。河长每周巡河一次，水质检测结果按月在河长公示牌公布。',
      legalBasis: '《中华人民共和国水污染防治法》；《城镇排水与污水处理条例》。',
    },
    slots: {
      pipes: ['九', '十一', '十四'],
      wrong: ['5', '7', '8'],
      metres: ['420', '680', '950'],
      finish: ['三个月内', '年底前'],
    },
    season: [4, 5, 6, 7, 8, 9],
  },
  {
    id: 'spoil-trucks',
    kind: 'complaint',
    category: 'environment-dust',
    department: 'urban-management',
    help: ['police', 'housing'],
    title: '渣土车一路撒土，{road}灰大得睁不开眼',
    body: '{road}北头的工地在出土，渣土车不冲洗就上路，泥巴带出一里多，晴天一身灰，雨天一身泥。{school}的孩子每天在灰里走。洒水车倒是来，洒完变成稀泥更难走。请管一管车，也管一管工地的门。',
    reply: {
      request: '您反映{road}渣土车带泥上路、抛洒扬尘。',
      findings:
        '经查，该工地出入口冲洗平台损坏停用，运输企业{trucks}台车未密闭运输，裸露土方未覆盖，情况属实。',
      decision:
        '责令工地停工整改两天，修复冲洗平台、覆盖裸土、加装雾炮；对运输企业罚款{fine}万元，暂停{trucks}台车的准运资格。{road}安排机械化清洗，每日早中晚各一次，避开上下学时段。出土时间调整为20:00以后并避开居民休息时间。',
      legalBasis:
        '《中华人民共和国大气污染防治法》第六十九条、第七十条；《城市建筑垃圾管理规定》。',
    },
    slots: { trucks: ['5', '8', '11'], fine: ['1.5', '2', '3'] },
  },
  {
    id: 'pig-farm',
    kind: 'complaint',
    category: 'environment-solid-waste',
    department: 'agriculture',
    help: ['ecology'],
    title: '{village}养猪场粪水流进水塘，鱼都死了',
    body: '{village}后山的养猪场去年又扩了两栋，粪水池子满了就往外溢，顺着沟流进我们组的水塘。上周塘里的鱼翻了白肚子，有两百来斤。井水也不敢喝了。村里去说，老板讲手续齐全。手续齐全就可以乱排吗？请查清楚，损失要赔。\n\n养猪场离最近的人家不到一百米，夏天开着窗户根本没法吃饭，苍蝇落得桌子上黑一层。我们不是要赶走他，办个厂不容易，村里还有四个人在里面做工。只是该建的池子要建，该交的钱要交，不能把污水当作大家的。水塘是三户人家合养的鱼，指望过年卖了交学费。',
    reply: {
      request: '您反映{village}养猪场粪污外溢致水塘死鱼，要求查处并赔偿。',
      findings:
        '经现场检查和采样，该场存栏{pigs}头，扩建部分未配套粪污处理设施，暴雨后贮存池漫溢，水塘氨氮超标{times}倍，死鱼与粪污外溢存在关联。',
      decision:
        '生态环境部门已立案处罚，责令停用新扩栏舍，限30日内建成防雨集污池和沼液还田管网。经村委会调解，养殖场赔偿塘主{money}元并换水清塘。疾控机构对附近{wells}口水井取样，结果合格后方恢复饮用，其间由养殖场送水。',
      legalBasis:
        '《畜禽规模养殖污染防治条例》；《中华人民共和国水污染防治法》；《中华人民共和国民法典》。',
    },
    slots: {
      pigs: ['620', '850', '1300'],
      times: ['1.8', '2.6', '3.4'],
      money: ['4600', '6200', '7800'],
      wells: ['4', '6'],
    },
    setting: 'village',
  },
  {
    id: 'burning-rubbish',
    kind: 'complaint',
    category: 'environment-fumes',
    department: 'ecology',
    help: ['agriculture'],
    title: '{town}垃圾场露天焚烧，黑烟飘到村里',
    body: '{town}在{village}口子上有个垃圾堆放点，三天两头点火烧，塑料、轮胎什么都有，黑烟贴着地面飘，晚上关窗都呛人。现在到处都说垃圾要转运，为什么我们这里还在烧？',
    reply: {
      request: '您反映{town}垃圾堆放点露天焚烧。',
      findings: '经核实，转运车辆故障停运{days}天，堆放点管理人员为减少存量违规焚烧，情况属实。',
      decision:
        '已扑灭并覆盖，存量垃圾{tons}吨全部转运至焚烧发电厂处理；对管理人员予以辞退，对乡镇分管负责人批评教育。该堆放点月底前取消，改建为压缩式中转站，并安装视频监控。',
      legalBasis:
        '《中华人民共和国固体废物污染环境防治法》；《中华人民共和国大气污染防治法》第八十二条。',
    },
    slots: { days: ['12', '18', '25'], tons: ['40', '65', '90'] },
    setting: 'village',
  },
  {
    id: 'straw-burning-policy',
    kind: 'suggestion',
    category: 'environment-fumes',
    department: 'agriculture',
    help: ['ecology'],
    title: '秸秆不让烧，希望{place}帮农民找出路',
    body: '我种了{mu}亩稻子，收割完稻草满田都是。不让烧我们理解，可打捆机请不来，离收储点又远，运费比草钱还高，不处理又耽误种油菜。建议政府补一点钱，把打捆机开到村里来，或者在{town}设一个收购点。光罚不疏，农民很为难。',
    reply: {
      request: '您建议解决秸秆离田难题，增加打捆机械和收储点。',
      findings:
        '经摸底，{our}今年晚稻面积{area}万亩，秸秆打捆机保有量不足，{town}周边15公里内无收储点，您反映的困难确实存在。',
      decision:
        '今年秋收起，对秸秆离田作业每亩补贴{subsidy}元，调度打捆机{machines}台跨乡镇作业，由村统一预约；{town}收储点已选址，本月开秤。对选择粉碎还田的，农机站免费提供技术指导和腐熟剂。',
      legalBasis:
        '《中华人民共和国大气污染防治法》第七十六条、第七十七条；《中华人民共和国循环经济促进法》。',
    },
    slots: {
      mu: ['三十多', '六十', '一百二十'],
      area: ['18', '26', '31'],
      subsidy: ['20', '25', '30'],
      machines: ['24', '36'],
    },
    setting: 'village',
    season: [9, 10, 11],
  },
];
