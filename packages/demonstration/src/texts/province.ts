import type { AppealText } from './appeal-text.js';

/** Letters to the departments of the province. */
export const provinceTexts: readonly AppealText[] = [
  {
    id: 'toll-by-axles',
    kind: 'consultation',
    category: 'transport-roads',
    department: 'transport',
    title: '核定{seats}人的小客车，高速按几类车收费',
    body: '我的车行驶证上核定载客{seats}人，在有的收费站按一类车收，有的站按二类车收，同一段路差了一截。请问我省客车收费车型按什么标准划分？多收的钱怎么退？办了ETC的还要不要到窗口改信息？',
    reply: {
      request: '您咨询七座小客车的高速公路收费车型及多收退费办法。',
      findings:
        '按现行车型分类标准，核定载人数不超过9人的小型客车为1类客车，您的车辆应按1类客车收费。经核查，差错系ETC发行时车型信息录入有误。',
      decision:
        '发行机构已更正车型信息，多收的{refund}元将在5个工作日内原路退回。今后如对通行费有疑问，可以在“票根”平台查询明细并申请核查，或者拨打省高速公路服务热线。我厅已要求对同批次发行的车辆逐一复核。',
      legalBasis: '《收费公路管理条例》；《收费公路车辆通行费车型分类》（JT/T 489）。',
    },
    slots: { seats: ['7', '8', '9'], refund: ['86.5', '143.2'] },
    setting: 'province',
  },
  {
    id: 'teacher-certificate',
    kind: 'consultation',
    category: 'education-teachers',
    department: 'education',
    title: '非师范毕业{years}年，能在湖南认定教师资格吗',
    body: '我是非师范专业本科，毕业{years}年，在{city}居住，有居住证，笔试面试都过了。请问认定要在户籍地还是居住地？体检要去指定医院吗？普通话要求二级甲等还是乙等？错过上半年批次，下半年什么时候报名？',
    reply: {
      request: '您咨询社会人员教师资格认定的地点、体检、普通话等级和报名时间。',
      findings:
        '申请人可以选择户籍所在地、居住证所在地或者就读学校所在地申请认定，您在居住证有效期内可在{city}申请。',
      decision:
        '高中及以下教师资格普通话须达到二级乙等以上，申请语文教师资格须达到二级甲等以上。体检由各认定机构指定医院，名单随公告发布。下半年网上报名一般在九月前后，具体以中国教师资格网和当地教育局公告为准，合格证明在有效期内即可，不必重新考试。',
      legalBasis: '《教师资格条例》；《〈教师资格条例〉实施办法》。',
    },
    slots: { years: ['三', '五', '八'], city: ['长沙', '株洲', '衡阳'] },
    setting: 'province',
  },
  {
    id: 'builder-registration',
    kind: 'consultation',
    category: 'government-counters',
    department: 'housing',
    title: '离职{months}个月，原公司不放二级建造师证',
    body: '我从原来的公司离职{months}个月了，劳动关系已经解除，可是公司一直不在系统里点同意变更，说要我赔{money}元“培养费”。新单位等着我上项目。请问能不能由主管部门强制变更？要提供什么材料？',
    reply: {
      request: '您咨询原单位不配合时二级建造师变更注册的办理方式。',
      findings:
        '劳动合同关系解除后，原聘用企业应当配合办理变更注册，以扣留注册证书、不予确认等方式阻碍流动没有法律依据。',
      decision:
        '您可以在系统中选择“强制变更”，上传离职证明、解除劳动合同的仲裁裁决或者法院判决；没有裁决的，上传解除通知和社保停缴证明，我厅将向原企业核实，10个工作日内未提出合理异议的予以办理。企业以此索要费用的，您可以向劳动监察部门投诉。',
      legalBasis: '《注册建造师管理规定》；《中华人民共和国劳动合同法》第五十条。',
    },
    slots: { months: ['三', '五'], money: ['5000', '10000'] },
    setting: 'province',
  },
  {
    id: 'remote-settlement-drugstore',
    kind: 'suggestion',
    category: 'security-medical-insurance',
    department: 'medical-insurance',
    title: '建议扩大{illness}门诊异地直接结算范围',
    body: '父亲跟着我在{city}带孩子，患有{illness}，每个月复诊开药要先垫钱，再把票据寄回老家报，来回一个多月，还丢过一次。住院已经能直接结算，希望门诊慢特病也能多开通一些病种和医院，最好在家门口的社区医院就能结。',
    reply: {
      request: '您建议扩大门诊慢特病异地直接结算的病种和定点机构范围。',
      findings:
        '{illness}已纳入跨省直接结算试点病种，但省内异地开通的基层医疗机构仅占百分之{rate}，分布不均，您反映的情况确实存在。',
      decision:
        '我局已部署年内实现每个县（市、区）至少{count}家医疗机构开通，并向社区卫生服务中心延伸；省内异地不再要求备案。您父亲的慢特病资格可通过“湘医保”服务平台线上认定互认，无需回原籍重新鉴定。新增机构名单每月更新公布。',
      legalBasis: '《中华人民共和国社会保险法》第二十九条；《医疗保障基金使用监督管理条例》。',
    },
    slots: {
      city: ['长沙', '湘潭', '岳阳'],
      illness: ['糖尿病', '慢性阻塞性肺疾病', '冠心病'],
      rate: ['34', '41'],
      count: ['5', '8'],
    },
    setting: 'province',
  },
  {
    id: 'civil-exam-photo',
    kind: 'consultation',
    category: 'labour-examinations',
    department: 'labour',
    title: '{exam}报名照片{times}次审核不通过怎么办',
    body: '报名{exam}，照片传了{times}次都说“不符合要求”，又不说哪里不符合。我是在照相馆拍的白底证件照。眼看后天就截止了，客服电话一直占线。请尽快告诉我怎么处理，不要因为一张照片耽误考试。',
    reply: {
      request: '您反映报名照片多次审核不通过，请求帮助。',
      findings:
        '经后台核查，您的照片经压缩后像素低于要求，且背景有阴影，系统提示语笼统，未说明具体原因。',
      decision:
        '考务人员已与您电话联系并指导使用照片处理工具，您的报名已审核通过，请按时缴费。我们已将提示语细化为尺寸、像素、底色、清晰度等{items}类，并在截止前两日增开{lines}条咨询线路。预祝考试顺利。',
      legalBasis: '《事业单位公开招聘人员暂行规定》。',
    },
    slots: {
      exam: ['事业单位公开招聘', '专业技术资格考试'],
      times: ['四', '六'],
      items: ['5', '6'],
      lines: ['10', '15'],
    },
    setting: 'province',
    season: [1, 2, 3, 4, 8, 9, 10],
  },
  {
    id: 'river-between-counties',
    kind: 'complaint',
    category: 'environment-water-pollution',
    department: 'ecology',
    help: ['water'],
    title: '两县交界的{river}漂浮物没人清，互相推',
    body: '{river}流到两县交界的地方，水葫芦和泡沫箱堆了半条河，上游说是下游拦的，下游说是上游冲来的。电站闸口每隔几天就放一次，又漂到下面去。几年了都是这样。请省里定个规矩，到底归谁捞。',
    reply: {
      request: '您反映跨县界河段漂浮物无人清理，要求明确责任。',
      findings:
        '经现场核查，交界河段约{km}公里未在两县保洁合同范围内，属管理空白；电站拦污栅清出的漂浮物未上岸处置，情况属实。',
      decision:
        '我厅会同水利部门召集两县河长办签订联防联治协议：以主航道中心线为界分段负责，电站负责闸前打捞上岸，费用按{ratio}分担，漂浮物统一转运。一次性清理已完成，打捞{tons}吨，并设置视频监控和交接断面，纳入河长制考核。',
      legalBasis: '《中华人民共和国水污染防治法》；《中华人民共和国长江保护法》。',
    },
    slots: {
      river: ['清溪河', '白沙河', '石门江'],
      km: ['3.4', '5.2'],
      ratio: ['四六', '五五'],
      tons: ['210', '360'],
    },
    setting: 'province',
  },
  {
    id: 'rural-hospital-shuttle',
    kind: 'suggestion',
    category: 'health-village-clinics',
    department: 'health',
    title: '建议全省推广县级专家下乡坐诊预约',
    body: '我们县有专家每月到乡镇卫生院坐诊，方便是方便，可是{trouble}，有老人走了十几里去扑了空。建议全省做一个统一的“专家下乡日历”，在村广播和微信群里提前发，能预约，能查到是什么科。',
    reply: {
      request: '您建议建立全省统一的专家下乡坐诊预约和公示制度。',
      findings:
        '目前全省{counties}个县（市、区）开展县级专家下沉坐诊，排班多在卫生院门口张贴，群众知晓率不高，调整未及时通知的情况时有发生。',
      decision:
        '您的建议很有价值。我委将“专家下乡日历”纳入紧密型县域医共体建设要求，依托全省统一预约平台开设专区，每月25日前公布下月排班，变更须提前两天发布；村医负责为不会使用手机的老人代约。首批{pilot}个县已上线试运行。',
      legalBasis: '《中华人民共和国基本医疗卫生与健康促进法》。',
    },
    slots: { trouble: ['日子总变', '事先没有通知'], counties: ['96', '108'], pilot: ['12', '20'] },
    setting: 'province',
  },
  {
    id: 'deposit-arrears',
    kind: 'complaint',
    category: 'labour-wages',
    department: 'labour',
    title: '{city}等地工地反复欠薪，盼公布黑名单',
    body: '我们是跟着同一个劳务队在{city}等地干活的，换一个工地欠一次薪，包工头换个公司名字又接新活。每次都要到当地去告，讨回来了人也耗干了。建议省里把欠薪的包工头和公司统一公布，让别的工地不敢用，工人也好避坑。',
    reply: {
      request: '您反映劳务队跨地区反复欠薪，建议全省公布失信名单。',
      findings:
        '经省级平台比对，您所说的劳务负责人{years}年内关联{companies}家劳务公司，在{places}个县（市、区）有欠薪投诉记录，具有典型性。',
      decision:
        '我厅已将该案列为省级督办案件，由{city}牵头并案处理，被欠薪的{workers}名工人工资已结清。拖欠农民工工资失信联合惩戒对象名单在我厅网站和“信用中国（湖南）”公布，今后增加实际控制人、劳务负责人关联查询，工人扫工地维权告示牌二维码即可查到。',
      legalBasis:
        '《保障农民工工资支付条例》第四十八条；《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》。',
    },
    slots: {
      city: ['长沙', '常德', '娄底'],
      years: ['三', '四'],
      companies: ['4', '6'],
      places: ['5', '7'],
      workers: ['38', '57'],
    },
    setting: 'province',
  },
  {
    id: 'heritage-subsidy',
    kind: 'consultation',
    category: 'government-culture-and-tourism',
    department: 'culture',
    title: '{craft}传承人怎么申报省级非遗项目',
    body: '我家三代人做{craft}，我自己做了{years}年，现在带着{apprentices}个徒弟。县里已经认定为县级项目。请问申报市级、省级有什么条件？是个人报还是单位报？评上以后有传习补助吗？材料要不要拍视频？',
    reply: {
      request: '您咨询{craft}申报省级非物质文化遗产项目及传承人的条件和程序。',
      findings:
        '非遗名录实行逐级申报，县级项目须先列入市级名录，再由市级文化主管部门推荐申报省级；项目由保护单位申报，代表性传承人由本人申请或者单位推荐。',
      decision:
        '请先联系县文化馆完善项目档案，补充传承谱系、代表作品和制作流程影像（十分钟以内）。市级评审一般两年一批，省级传承人享受传习补助，并可以申请传习所建设资金。我厅非遗处每季度举办一次申报培训，下一期时间将通知县文旅部门，欢迎您参加。',
      legalBasis:
        '《中华人民共和国非物质文化遗产法》；《湖南省实施〈中华人民共和国非物质文化遗产法〉办法》。',
    },
    slots: {
      craft: ['竹编', '土法榨油', '油纸伞制作'],
      years: ['二十三', '三十一'],
      apprentices: ['两', '四'],
    },
    setting: 'province',
  },
];
