import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactReply } from '../redaction.js';

const phone = '［电话号码已隐去］';
const idCard = '［身份证号已隐去］';
const bankCard = '［银行卡号已隐去］';
const plate = '［车牌号已隐去］';
const email = '［邮箱已隐去］';
const wechat = '［微信号已隐去］';
const qq = '［QQ号已隐去］';

// Every way by which people keep a number from machines, with nobody's number.
const disguises: readonly (readonly [text: string, masked: string])[] = [
  ...[
    '（138）1234（5678）',
    '(138)1234(5678)',
    '[138]1234[5678]',
    '【138】1234 5678',
    '「138」1234「5678」',
    '138,1234,5678',
    '138，1234，5678',
    '138、1234、5678',
    '138/1234/5678',
    '138|1234|5678',
    '138*1234*5678',
    '138_1234_5678',
    '138+1234+5678',
    '138~1234~5678',
    '138=1234=5678',
    '138:1234:5678',
    '138…1234…5678',
    '138<1234>5678',
    '138《1234》5678',
    '138{1234}5678',
    '138 (1234) 5678',
    '138“1234”5678',
    '138\n1234\n5678',
    '1,3,8,1,2,3,4,5,6,7,8',
    '1、3、8、1、2、3、4、5、6、7、8',
    '1/3/8/1/2/3/4/5/6/7/8',
    '１３８，１２３４，５６７８',
    '一三八，一二三四，五六七八',
    '⒈⒊⒏⒈⒉⒊⒋⒌⒍⒎⒏',
    '⑴⑶⑻⑴⑵⑶⑷⑸⑹⑺⑻',
    '❶❸❽❶❷❸❹❺❻❼❽',
    '86，138，1234，5678',
    '0730，8812345',
    '0730/8812345',
    '【0730】8812345',
  ].map((text) => [text, phone] as const),
  ['430105，19491231，0027', idCard],
  ['110105、19491231、002X', idCard],
  ['430105\n199001010027', idCard],
  ['6222，0210，0111，6245，702', bankCard],
  ['湘A—12345', plate],
  ['湘A，12345', plate],
  ['(湘A)12345', plate],
  ['湘A 1 2 3 4 5', plate],
  ...[
    'zhang＠example。com',
    'zhang@example。com',
    'zhang（at）example.com',
    'zhang(at)example(dot)com',
    'zhang at example.com',
    'zhang#example.com',
    'zhang@example点com',
    'zhang艾特qq点com',
    'zhang @ example . com',
    'zhang@qq，com',
    '12345678@qq。com',
  ].map((text) => [text, email] as const),
  ['微信zhangsan123', `微信${wechat}`],
  ['微信号：zhang_san123', `微信号：${wechat}`],
  ['微信 ID: zhangsanli', `微信 ID: ${wechat}`],
  ['加微zhang-san88', `加微${wechat}`],
  ['VX:zhangsan88', `VX:${wechat}`],
  ['v信zhangsan88', `v信${wechat}`],
  ['威信：zhangsanli', `威信：${wechat}`],
  ['wechat: zhangsanli', `wechat: ${wechat}`],
  ['加V：zhangsan88', `加V：${wechat}`],
  ['QQ12345678', `QQ${qq}`],
  ['QQ号：12345678', `QQ号：${qq}`],
  ['qq号码是 12345678', `qq号码是 ${qq}`],
  ['扣扣12345678', `扣扣${qq}`],
  ['企鹅号12345678', `企鹅号${qq}`],
  ['Q Q：12345678', `Q Q：${qq}`],
];

describe('finds what was disguised', () => {
  test.each(disguises)('%j', (text, masked) => {
    expect(redact(`请记下${text}。谢谢`)).toBe(`请记下${masked}。谢谢`);
  });
});

describe('leaves alone', () => {
  test.each([
    '补偿138，1234，5678元',
    '共1,381,234,567元',
    '2019/12/31至2020/01/05',
    '湘政发〔2019〕5号',
    '《条例》第十三条、第八条、第十二条',
    '1号、3号、8号、12号楼',
    '面积138.1234平方米，共5678户',
    '乘坐K442、T138次列车',
    '微信公众号：linxiangfabu',
    '关注微信公众号（微信号：linxiang123）',
    '用微信支付，或微信Android版',
    'QQ音乐、QQ邮箱',
    '房号：3-2-1201、3-2-1202、3-2-1203',
    '10、20、30、40、50、60分',
    '编号430682-20261123-00042-3',
    '用C#写的程序',
    '分别为138、1234、567人',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
    expect(redactReply(text)).toBe(text);
  });
});

const filler = fc.constantFrom(
  '',
  '小区',
  '，',
  '\n',
  '电话',
  '谢谢。',
  '3栋',
  ' ',
  '（',
  '）',
  '第五条',
);

describe('whatever stands around', () => {
  test('what is masked stays masked, and nothing is masked twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(filler, fc.constantFrom(...disguises)), { minLength: 1, maxLength: 4 }),
        filler,
        (parts, end) => {
          const text = `${parts.map(([before, [given]]) => `${before}地址${given}`).join('。')}。${end}`;
          const once = redact(text);
          expect(redact(once)).toBe(once);
          expect(once.match(/已隐去/g)?.length ?? 0).toBeGreaterThanOrEqual(parts.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
