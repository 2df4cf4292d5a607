import { expect, test } from 'vitest';
import { redact } from '../redaction.js';

const phone = '［电话号码已隐去］';
const idCard = '［身份证号已隐去］';
const bankCard = '［银行卡号已隐去］';

// The numbers belong to nobody; the check digits of the cards are right where the kind has one.
test.each([
  ['43068219900101\n0011', idCard],
  ['我叫李四，4306821990\n01010011，请查', `我叫李四，${idCard}，请查`],
  ['11010519491231\r\n002X', idCard],
  ['110105194912310 \n 02x。', `${idCard}。`],
  ['110105-1949\u3000\r\n\u30001231002X', idCard],
  ['１１０１０５１９４９\n１２３１００２Ｘ', idCard],
  ['1101051949\u000b1231002X', idCard],
  ['1101051949\u200b\n1231002X', idCard],
  ['老身份证110105491\n231002', `老身份证${idCard}`],
  ['138\n00138000', phone],
  ['找我13800138\n000', `找我${phone}`],
  ['找我138001 \r\n　38000，谢谢', `找我${phone}，谢谢`],
  ['电话1380013800\n5，白天打', `电话${phone}，白天打`],
  ['座机073182\n212345', `座机${phone}`],
  ['卡号622202\n1001116245702', `卡号${bankCard}`],
  ['62220210011162\r\n45702', bankCard],
  ['账户：41111111\n11111111，户名', `账户：${bankCard}，户名`],
])('masks %j', (text, masked) => {
  expect(redact(text)).toBe(masked);
});

test('masks a number wherever the line ends in it', () => {
  const numbers = [
    ['电话', '13800138005', phone],
    ['证号', '11010519491231002X', idCard],
    ['卡号', '6222021001116245702', bankCard],
  ] as const;
  for (const [word, number, mask] of numbers) {
    for (let at = 1; at < number.length; at += 1) {
      for (const mark of ['\n', '\r\n', ' \n', '\u3000\r\n\u3000']) {
        const broken = `${number.slice(0, at)}${mark}${number.slice(at)}`;
        expect(redact(`我的${word}${broken}，请查。`)).toBe(`我的${word}${mask}，请查。`);
      }
    }
  }
});

test.each([
  // Amounts and figures below each other.
  '1380013\n80001',
  '13800138\n125',
  '450000000\n30000000',
  '合计45000000\n36000000',
  '430682\n199001015\n128000',
  '工程款1380013\n8200户未付',
  '缴费13800138\n125元',
  // Dates, years and items.
  '20190425\n20190426',
  '4月25日交费1380013\n2019年退',
  '合同编号1380013800\n2、路灯不亮',
  '欠费1380013800\n1 路灯不亮',
  '共1380013\n2019-10-01起',
  // Telephones of which neither is anybody's by itself.
  '62223344\n62225567',
  '拨打12345\n13112345',
  // Not exactly one number, or over more than a line break.
  '12:13800138\n0001',
  '编号A13800138\n000',
  '13800138****\n000',
  '第13800138\n00012号',
  '13800138\n\n000',
])('leaves alone %j', (text) => {
  expect(redact(text)).toBe(text);
});
