import type { AppealText } from './appeal-text.js';

export const communityTexts: readonly AppealText[] = [
  {
    id: 'elderly-canteen',
    kind: 'suggestion',
    category: 'community-elderly',
    department: 'civil-affairs',
    title: '建议在{street}办一个老年食堂',
    body: '{street}一带老人多，子女大多在外地。我今年七十三，一个人做饭，煮一锅吃两天，天热就馊了。看电视上有的地方有老年食堂，十来块钱一荤两素，还能送餐。能不能利用{road}那个闲置的社区用房办一个？我们愿意掏饭钱，只要干净、软烂、少油盐就行。',
    reply: {
      request: '您建议利用{road}闲置社区用房开办老年助餐点。',
      findings:
        '经入户摸底，{street}60岁以上老人{people}人，独居和高龄老人{alone}人，有助餐意愿的占六成，确有需求。',
      decision:
        '您提到的社区用房经鉴定可用，已列入今年老年助餐点建设项目，设餐位{seats}个，预计{finish}试营业。价格按一荤两素{price}元左右控制，60岁以上享受政府补贴，失能老人可送餐上门。试吃会邀请您参加，菜谱每周征求意见。',
      legalBasis:
        '《中华人民共和国老年人权益保障法》；民政部等部门《积极发展老年助餐服务行动方案》。',
    },
    slots: {
      people: ['2160', '2840', '3310'],
      alone: ['310', '420'],
      seats: ['48', '60'],
      finish: ['两个月后', '重阳节前'],
      price: ['10', '12'],
    },
  },
  {
    id: 'nursing-home-fee',
    kind: 'complaint',
    category: 'community-elderly',
    department: 'civil-affairs',
    help: ['market'],
    title: '{place}一养老院退费拖了{months}不给',
    body: '奶奶住进{road}的一家养老院，交了{deposit}元押金和半年费用。住了不到两个月因病转院，养老院答应退剩下的，可是{months}过去了，一会儿说财务不在，一会儿说要扣“床位损失费”。合同上没有这一条。请民政局协调。',
    reply: {
      request: '您反映养老机构拖延退还押金和剩余费用。',
      findings:
        '经查阅合同和收据，双方约定因病退住按实际天数结算，无“床位损失费”条款，机构扣费没有依据，应退{refund}元。',
      decision:
        '经我局调解，该机构已将{refund}元一次性退还至您指定的账户。对其预收费超过规定期限、押金未存入监管账户的问题，责令限期整改，并计入年度信用评价。提醒家属：养老服务费预收不得超过规定的月数，押金应当存入专用存款账户。',
      legalBasis: '《养老机构管理办法》；民政部等部门《关于加强养老机构预收费监管的指导意见》。',
    },
    slots: {
      months: ['三个月', '四个多月', '半年'],
      deposit: ['8000', '10000', '12000'],
      refund: ['13600', '15400', '18200'],
    },
  },
  {
    id: 'left-behind-child',
    kind: 'request',
    category: 'community-children',
    department: 'civil-affairs',
    help: ['education'],
    title: '邻居家孩子没人管，请{town}关心一下',
    body: '我是{village}的村民。邻居家有个{age}岁的男孩，父亲出去打工{years}年没有音信，母亲改嫁了，跟着耳背的爷爷过。孩子冬天穿凉鞋上学，经常到我家来吃饭，最近学校说他好几天没去。我能给他一口饭吃，但不是长久办法，请政府想想办法。\n\n孩子成绩不差，作业本写得工工整整，就是不爱说话。有一次我问他想要什么，他说想要一盏台灯。爷爷七十六了，耳朵听不见，种了两分菜地，有时候忘了做饭。村里人你一碗我一碗，能帮一点是一点，但开家长会没有人去，发烧了没有人知道。写这封信没有跟他家商量，请来的时候不要说是谁讲的，免得老人多心。',
    reply: {
      request: '您反映{village}一名儿童监护缺失、辍学，请求政府关心。',
      findings:
        '接信当天，{town}儿童督导员与村儿童主任入户核实，孩子父亲失联、母亲不履行抚养义务，符合事实无人抚养儿童的认定情形。',
      decision:
        '已认定为事实无人抚养儿童，按月发放基本生活补贴{money}元，购置冬衣和文具；学校老师每日接送，孩子已于次日返校，并安排心理辅导。公安机关正协助查找其父，法律援助律师将依法追索其母的抚养费。感谢您的善心，村里安排志愿者每周探访。',
      legalBasis:
        '《中华人民共和国未成年人保护法》；民政部等部门《关于进一步加强事实无人抚养儿童保障工作的意见》。',
    },
    slots: { age: ['九', '十', '十一'], years: ['三', '四'], money: ['1100', '1250'] },
    setting: 'village',
    season: [10, 11, 12, 1],
  },
  {
    id: 'marriage-elsewhere',
    kind: 'consultation',
    category: 'community-registration',
    department: 'civil-affairs',
    title: '户口不在{place}，能在这里领结婚证吗',
    body: '我和对象都在{place}上班，我的户口在{other}，她的在外省。想{when}领证，请问是不是可以不用回老家？要不要户口本？需要预约吗？可不可以在{park}那个颁证点领？',
    reply: {
      request: '您咨询婚姻登记的地点、材料、预约和户外颁证。',
      findings:
        '现行规定取消了婚姻登记的地域限制，内地居民可以在任何一个婚姻登记机关办理结婚登记。',
      decision:
        '请双方携带本人居民身份证，到{our}婚姻登记处当面签署无配偶以及没有直系血亲和三代以内旁系血亲关系的声明即可，不需要户口簿，不收费。节假日和纪念日人多，建议提前在政务服务平台预约。{park}户外颁证点每周六开放，可在预约时勾选。预祝二位新婚快乐。',
      legalBasis: '《婚姻登记条例》（2025年修订）。',
    },
    slots: { other: ['衡阳', '岳阳', '常德', '永州'], when: ['下个月', '年底', '周年纪念日'] },
  },
  {
    id: 'cemetery-price',
    kind: 'complaint',
    category: 'community-registration',
    department: 'civil-affairs',
    help: ['market'],
    title: '{place}公墓价格不透明，捆绑卖{item}',
    body: '母亲去世后去{place}的公墓看墓位，网上写着经济型{low}元，到了现场说没有了，只有{high}元以上的，还必须买他们的{item}，自己带的不让用。亲人刚走，谁有心情讨价还价。这不是欺负人吗？',
    reply: {
      request: '您反映公墓价格不透明、强制搭售{item}。',
      findings:
        '经联合检查，该公墓尚有经济型墓位{left}个，工作人员隐瞒不售；搭售{item}的情况属实，未在服务场所公示全部价目。',
      decision:
        '已责令公墓公开全部墓位和价格，经济型墓位按登记顺序供应；停止搭售，退还您多付的{refund}元；市场监管部门已立案。今后一律使用“一墓一价”公示牌，扫码可查。对您失去亲人表示慰问，也为带来的不快致歉。',
      legalBasis:
        '《殡葬管理条例》；《中华人民共和国价格法》；《中华人民共和国消费者权益保护法》。',
    },
    slots: {
      low: ['9800', '12000'],
      high: ['三万', '四万'],
      item: ['石刻碑文', '祭祀用品套装'],
      left: ['46', '83'],
      refund: ['1680', '2400'],
    },
  },
  {
    id: 'veteran-job',
    kind: 'consultation',
    category: 'community-veterans',
    department: 'labour',
    help: ['civil-affairs'],
    title: '退伍回{place}，有哪些就业培训政策',
    body: '我{month}从部队退役回到{place}，服役{years}年，会开大车，也学过一点汽修。想先学门技术再找工作，请问有没有免费的技能培训？参加培训有没有生活补助？自己开店有没有税收优惠？到哪里报到？',
    reply: {
      request: '您咨询自主就业退役士兵的培训、补助、税收优惠和报到手续。',
      findings:
        '您属于自主就业退役士兵，退役一年内可以选择参加一次免费的职业技能培训，享受食宿和生活补助。',
      decision:
        '请持退役证到户籍地退役军人服务中心报到登记，同时填写培训意向。本期开设{courses}等专业，培训期{span}个月，合格发证并推荐就业。自主创业的，可以在三年内按规定限额扣减有关税费，并可申请创业担保贷款。退役军人专场招聘会每季度一次，近期场次短信通知。',
      legalBasis: '《中华人民共和国退役军人保障法》；《退役军人安置条例》。',
    },
    slots: {
      years: ['两', '五', '八'],
      courses: ['汽车维修、无人机操控、电工', '焊工、消防设施操作、物流管理'],
      span: ['三', '六'],
    },
    season: [3, 4, 9, 10],
  },
  {
    id: 'falling-objects',
    kind: 'complaint',
    category: 'community-neighbourhood',
    department: 'police',
    help: ['housing'],
    title: '{estate}高空抛物，砸坏车顶险伤人',
    body: '{estate}{building}栋经常有人从楼上扔东西，烟头、饭盒、玻璃瓶都有。昨天一个{thing}砸在我车顶上，凹下去一块，旁边就有小孩在玩滑板车。物业说没有监控查不到。请公安和住建部门想办法，不能等砸死人再管。',
    reply: {
      request: '您反映{estate}{building}栋高空抛物，要求查处并防范。',
      findings:
        '派出所接报后提取物证并走访{homes}户，结合侧面监控，查明系{floor}楼一住户家中未成年人所为，监护人已承认。',
      decision:
        '已对监护人训诫，责令其赔偿车辆维修费{money}元，双方达成协议；对未成年人由民警和社区开展安全教育。物业公司安装朝天摄像头{cams}个，实现楼面全覆盖，并逐户签订承诺书。高空抛物情节严重的构成犯罪，请广大居民互相提醒。',
      legalBasis:
        '《中华人民共和国民法典》第一千二百五十四条；《中华人民共和国刑法》第二百九十一条之二。',
    },
    slots: {
      building: ['3', '6', '11'],
      thing: ['花盆', '啤酒瓶', '苹果'],
      homes: ['42', '58'],
      floor: ['9', '14', '19'],
      money: ['1200', '1850'],
      cams: ['6', '8', '12'],
    },
  },
  {
    id: 'stairwell-clutter',
    kind: 'complaint',
    category: 'community-neighbourhood',
    department: 'housing',
    help: ['police'],
    title: '{estate}楼道堆满纸壳，邻居劝不动',
    body: '我们{floor}楼一位住户把捡来的纸壳、泡沫箱从门口一直堆到楼梯转角，只能侧着身子走，还招蟑螂。社区来过两次，收走一车，过几天又堆满了。老人家也不容易，我们不想吵架，只希望楼道能通。',
    reply: {
      request: '您反映{estate}楼道长期堆放可燃杂物，影响通行和安全。',
      findings:
        '经核实，当事人为独居老人，靠拾荒贴补生活，堆放物占用疏散通道约{metres}米，存在火灾隐患。',
      decision:
        '社区、派出所和物业共同上门，清运杂物{trucks}车。考虑到老人的实际困难，社区在院内提供一处不占通道的临时存放点，再生资源站每周上门回收一次；社区工作者为老人申请了临时救助和居家养老服务。楼栋长每日巡查，防止反弹。',
      legalBasis: '《中华人民共和国消防法》第二十八条；《物业管理条例》。',
    },
    slots: { floor: ['三', '四', '五'], metres: ['4', '6', '8'], trucks: ['2', '3'] },
  },
];
