import type { AppealText } from './appeal-text.js';

export const educationTexts: readonly AppealText[] = [
  {
    id: 'migrant-enrolment',
    kind: 'consultation',
    category: 'education-admission',
    department: 'education',
    title: '外地户口孩子在{place}上小学要什么材料',
    body: '我们夫妻在{place}做{trade}，孩子今年满六岁，户口在老家，房子是租的，居住证刚办下来。想请问孩子能在这边上公办小学吗？报名要什么材料？是就近安排还是统筹到别的学校？社保交得断断续续会不会有影响？',
    reply: {
      request: '您咨询随迁子女入读小学的条件、材料和学位安排。',
      findings:
        '您持有{our}居住证，并在{our}稳定就业和居住，孩子年满六周岁，符合随迁子女入学条件。社保缴纳年限不作为入学的前置条件。',
      decision:
        '请在{dates}登录入学服务平台登记，上传户口簿、居住证、租赁合同或备案证明、营业执照或劳动合同。学校核验后，先安排就近学校；就近学校学位不足的，在片区内统筹安排公办学位，结果{publish}公布。每所学校都设有咨询电话，平台操作有困难的可以到社区代办。',
      legalBasis: '《中华人民共和国义务教育法》第十二条；《居住证暂行条例》。',
    },
    slots: {
      trade: ['水果生意', '装修', '早餐店'],
      dates: ['7月1日至10日', '7月5日至12日'],
      publish: ['7月25日', '8月5日'],
    },
    season: [4, 5, 6, 7],
  },
  {
    id: 'kindergarten-places',
    kind: 'suggestion',
    category: 'education-admission',
    department: 'education',
    title: '建议在{estate}片区新建公办幼儿园',
    body: '{estate}片区住了五六千户，只有一所民办幼儿园，一个月要{fee}元。最近的公办园在{road}，要摇号，去年三个孩子只有一个摇中。年轻人压力本来就大，建议把小区配套的那栋空楼建成公办幼儿园。',
    reply: {
      request: '您建议在{estate}片区新建公办幼儿园。',
      findings:
        '经测算，该片区三至五岁幼儿{children}人，现有普惠性学位{places}个，缺口较大。您提到的空楼系小区配套幼儿园，建设单位尚未移交。',
      decision:
        '我局已依法启动配套园移交，建设单位同意于{handover}前移交。移交后办成公办园，设9个班、270个学位，计划明年秋季招生；此前引导现有民办园转为普惠性幼儿园，收费执行政府指导价。',
      legalBasis:
        '《中华人民共和国学前教育法》；国务院办公厅《关于开展城镇小区配套幼儿园治理工作的通知》。',
    },
    slots: {
      fee: ['1600', '1900', '2300'],
      children: ['780', '960'],
      places: ['360', '450'],
      handover: ['下月底', '年底'],
    },
  },
  {
    id: 'after-school-fee',
    kind: 'complaint',
    category: 'education-training',
    department: 'education',
    title: '{school}课后服务名为自愿实为强制',
    body: '{school}课后服务每学期收{fee}元，说是自愿，可班主任在群里点名问没报的家长是什么原因，没报的孩子放学被安排在走廊等。所谓“素质课”就是写作业、看动画片。交钱可以，但要真自愿、真有课。',
    reply: {
      request: '您反映{school}课后服务强制参加、内容单一。',
      findings:
        '经调查，该校个别班主任以接龙方式要求家长说明不参加的理由，做法不当；课后服务第二时段以自习为主，素质类课程只开设{courses}门，不能满足需求。',
      decision:
        '已责令学校整改，对相关教师批评教育，重新发放自愿选择表，不参加的学生可以在图书室候接；本学期起增加体育、书法、编程等课程，由学生自主选课，每月公示课表和经费使用情况。本次退出的按剩余课时退费，目前已退{refund}人。',
      legalBasis:
        '中共中央办公厅、国务院办公厅《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》。',
    },
    slots: { fee: ['450', '540', '600'], courses: ['两', '三'], refund: ['16', '23', '38'] },
    season: [3, 4, 9, 10, 11],
  },
  {
    id: 'canteen-quality',
    kind: 'complaint',
    category: 'education-campus-safety',
    department: 'education',
    help: ['market'],
    title: '{middle}食堂饭菜吃出异物，家长很担心',
    body: '孩子在{middle}住校，说食堂菜里吃出过{thing}，米饭夹生，肉片要用放大镜找。跟生活老师反映过，只说会注意。一顿{price}元不算便宜，钱花到哪里去了？希望能让家长进食堂看看，公开采购账目。',
    reply: {
      request: '您反映{middle}食堂饭菜出现异物、质量差，要求公开账目。',
      findings:
        '市场监管所与我局联合检查，发现食堂择洗环节管理不到位，留样记录不全；近三个月伙食成本率为百分之{cost}，低于规定的公益性要求。',
      decision:
        '已对食堂承包方下达整改通知，罚款{fine}元并扣减管理费，下学期起收回由学校自主经营。成立由家长占多数的膳食委员会，每周陪餐、每月公开采购价格和收支；后厨“明厨亮灶”画面家长可在手机端查看。',
      legalBasis: '《中华人民共和国食品安全法》；《学校食品安全与营养健康管理规定》。',
    },
    slots: {
      thing: ['钢丝球的丝', '头发和小石子', '虫子'],
      price: ['9', '10', '12'],
      cost: ['58', '63'],
      fine: ['5000', '8000'],
    },
    season: [3, 4, 5, 9, 10, 11, 12],
  },
  {
    id: 'paid-tutoring-report',
    kind: 'report',
    category: 'education-teachers',
    department: 'education',
    title: '反映{middle}个别教师校外有偿补课',
    body: '{middle}{grade}年级有老师周末在{estate}租房补课，一次两小时收{fee}元，班上三十多个学生有一半去了。重点题型只在补课时讲，不去的孩子上课就跟不上。我不想让孩子被另眼看待，请不要透露是谁反映的。',
    reply: {
      request: '您反映{middle}教师校外有偿补课，并要求保密。',
      findings:
        '我局纪检组会同执法人员在{estate}现场查实一处补课点，参与教师{teachers}人，其收费事实清楚。',
      decision:
        '对涉事教师给予{penalty}，退还全部补课费，取消当年评优和职称申报资格；对校长约谈问责。我们对反映人信息严格保密，处理中未向学校透露线索来源。',
      legalBasis:
        '《严禁中小学校和在职中小学教师有偿补课的规定》；《中小学教师违反职业道德行为处理办法》。',
    },
    slots: {
      grade: ['七', '八', '九'],
      fee: ['120', '150', '180'],
      teachers: ['1', '2'],
      penalty: ['警告处分', '记过处分'],
    },
  },
  {
    id: 'big-classes',
    kind: 'complaint',
    category: 'education-admission',
    department: 'education',
    title: '{school}一个班{pupils}人，后排看不清黑板',
    body: '孩子在{school}上三年级，一个班{pupils}个人，最后一排顶着墙，孩子个子高坐后面，黑板反光看不清，老师也顾不过来。国家不是早就要求消除大班额吗？请告诉家长准备怎么解决，什么时候能分班。\n\n开学第一天我数过，教室里横着八排、竖着八列，过道只能侧身走，书包没有地方放，堆在窗台下面。老师嗓子是哑的，作业批改到晚上十一点。孩子说上课想举手，举了半个学期没有点到过。我理解修学校要时间，可是眼看旁边又有两个楼盘要交房，到时候怎么办？',
    reply: {
      request: '您反映{school}大班额问题，要求说明化解措施。',
      findings:
        '经核实，该校三年级{classes}个班平均{pupils}人，主要因周边新增住宅集中交付，学位增长滞后。',
      decision:
        '化解措施分三步：一是下学期启用新建教学楼，三年级增设两个班；二是{road2}分校{finish}招生，新增学位900个；三是起始年级严格控制在45人以内。在分班前，学校已更换防眩光黑板，座位每两周轮换一次。',
      legalBasis:
        '《中华人民共和国义务教育法》；国务院《关于统筹推进县域内城乡义务教育一体化改革发展的若干意见》。',
    },
    slots: { pupils: ['58', '61', '64'], classes: ['6', '8'], finish: ['明年秋季', '今年秋季'] },
  },
  {
    id: 'rural-teacher-allowance',
    kind: 'consultation',
    category: 'education-teachers',
    department: 'education',
    title: '请问{place}乡村教师人才津贴发放标准',
    body: '我是{place}一名村小老师，在教学点工作{years}年。想了解乡村教师人才津贴怎么分档，教学点和镇上学校差多少，借调到中心校期间还发不发？今年上半年的好像还没有到账，请问什么时候发？',
    reply: {
      request: '您咨询乡村教师人才津贴的分档标准、借调期间待遇和发放时间。',
      findings:
        '{our}津贴按学校所在地的偏远程度分四档，教学点、村小执行高档，乡镇中心校和镇区学校依次递减；按实际工作地点发放，借调期间执行借调学校的档次。',
      decision:
        '上半年津贴因人员核档延后，已于{paid}随工资补发到位，请查询工资卡。您所在教学点的档次可以在我局人事股或者学校公示栏查询；对核档结果有异议的，可在公示期内书面提出复核。',
      legalBasis: '《中华人民共和国教师法》。',
    },
    slots: { years: ['八', '十一', '十六'], paid: ['上周五', '本月10日'] },
    setting: 'village',
  },
  {
    id: 'senior-school-transfer',
    kind: 'consultation',
    category: 'education-admission',
    department: 'education',
    title: '高一学生从外市转学到{place}怎么办理',
    body: '因工作调动，我们全家要搬到{place}，孩子正在外市一所公办普通高中读高一。请问能不能转到{middle}？需要什么条件和手续？什么时候办合适，学籍怎么转？',
    reply: {
      request: '您咨询普通高中学生跨市转学的条件和手续。',
      findings:
        '普通高中转学须有正当理由，并遵循向同级别或者较低级别学校转入的原则，在接收学校班额未满时办理；起始年级第一学期和毕业年级一般不予转学。',
      decision:
        '请在学期开始前后两周内，由监护人向拟转入学校提出申请，提供工作调动证明、户口迁移或者居住证明、学生成绩册，学校同意后在学籍系统发起，由双方学校和教育行政部门逐级核办，无需您两地奔波。{middle}高一年级目前{vacancy}，可先与该校教务处联系。',
      legalBasis: '《中小学生学籍管理办法》。',
    },
    slots: { vacancy: ['尚有少量空余学位', '学位已满，建议同时咨询其他学校'] },
    season: [1, 2, 6, 7, 8],
  },
  {
    id: 'school-bus',
    kind: 'request',
    category: 'education-campus-safety',
    department: 'education',
    help: ['transport', 'police'],
    title: '{village}孩子上学无校车，挤面包车不放心',
    body: '{village}小学撤并以后，孩子要到{km}公里外的{town}中心小学读书。现在是家长凑钱包一台面包车，七座的车塞了十几个孩子。大家知道危险，可是没有别的办法。请求开通校车，家长愿意出合理的费用。',
    reply: {
      request: '您请求为{village}学生开通校车。',
      findings:
        '经核实，{village}及沿途共有走读学生{pupils}人，现由一辆不具备资质的面包车接送，存在严重安全隐患。',
      decision:
        '交警部门已依法制止该车接送学生。自本月{day}日起，由具备资质的企业投放专用校车一台，早晚各一趟，配备照管人员，线路和站点经三部门审核；家长承担部分每月不超过{fee}元，家庭经济困难学生免费。',
      legalBasis: '《校车安全管理条例》；《中华人民共和国道路交通安全法》。',
    },
    slots: {
      km: ['七', '八', '十'],
      pupils: ['29', '34', '41'],
      day: ['15', '20'],
      fee: ['80', '100', '120'],
    },
    setting: 'village',
    season: [2, 3, 8, 9, 10],
  },
];
