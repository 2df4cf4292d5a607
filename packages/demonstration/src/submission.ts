import { chinaDay, columnFor, type Question, type Submission } from '@through-train/contract';
import { demonstrationCategories } from './categories.js';
import type { Letter } from './letter.js';
import { dayLength } from './office-hours.js';
import { noticeVersion } from './privacy-notice.js';
import type { SeededRandom } from './seeded-random.js';
import { siteConfig, upwards } from './site-rules.js';
import { hopes } from './words/citizen-words.js';

const surnames = [...'王李张刘陈杨黄周吴赵徐孙胡朱高林何郭马罗谢唐彭曾邓肖田蒋谭龙'];
const titles = ['先生', '女士', '师傅', '老师', '同学'];
const phones = ['13800000000', '13900000000', '15000000000', '18600000000'];

/** How an appeal is sent. */
export interface Sending {
  site: string;
  letter: Letter;
  mailboxId: string | undefined;
  submittedAt: number;
  anonymous: boolean;
  publication: Submission['publication'];
}

type Answer = NonNullable<Submission['answers']>[string];

function answerTo(question: Question, sending: Sending, random: SeededRandom): Answer | undefined {
  // What is required here are the questions that stop the form in an emergency.
  if (question.required) return 'no';
  if (!random.chance(0.5)) return undefined;
  const { names } = sending.letter;
  const options = (question.options ?? []).map((option) => option.value);
  switch (question.type) {
    case 'choice':
      return random.pick(options);
    case 'multiple':
      return random.shuffled(options).slice(0, random.int(1, 2));
    case 'date':
      return chinaDay(new Date(sending.submittedAt - random.int(4, 60) * dayLength));
    default:
      return { estate: names.estate, hospital: names.hospital, line: `${names.bus}路` }[
        question.id
      ];
  }
}

function answersTo(sending: Sending, random: SeededRandom): Submission['answers'] {
  const questions = demonstrationCategories
    .flatMap((branch) => branch.children)
    .find((leaf) => leaf.id === sending.letter.text.category)?.questions;
  const answers = (questions ?? []).flatMap((question) => {
    const answer = answerTo(question, sending, random);
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
  return answers.length > 0 ? Object.fromEntries(answers) : undefined;
}

function contactOf(random: SeededRandom): Submission['contact'] {
  const name = random.pick(surnames) + random.pick(titles);
  return {
    ...(random.chance(0.8) && { name }),
    ...(random.chance(0.92) ? { phone: random.pick(phones) } : { email: 'citizen@example.com' }),
  };
}

function placeOf({ site, letter }: Sending, random: SeededRandom): Submission['place'] {
  const { names, text } = letter;
  const { divisionCode } = siteConfig(site);
  if (!random.chance(0.5) || text.setting === 'province') return { divisionCode };
  const village = `${names.town}${names.village}`;
  const address = text.setting === 'village' ? village : `${names.road}${random.int(3, 288)}号`;
  return { divisionCode, address };
}

/** What the citizen sends, as the form would. */
export function submissionOf(sending: Sending, random: SeededRandom): Submission {
  const { site, letter, mailboxId, submittedAt, anonymous, publication } = sending;
  const { kind, category } = letter.text;
  const columns =
    upwards(site)
      .map(siteConfig)
      .find((it) => it.columns)?.columns ?? [];
  const column = columnFor(columns, demonstrationCategories, kind, category);
  if (!column) throw new Error('The demonstration has no columns.');
  const answers = answersTo(sending, random);
  const about = kind === 'complaint' || kind === 'request';
  return {
    column: column.id,
    kind,
    ...(mailboxId && { mailboxId }),
    title: letter.title,
    body: letter.body,
    categoryId: category,
    ...(answers && { answers }),
    place: placeOf(sending, random),
    ...(about &&
      random.chance(0.35) && {
        occurredOn: chinaDay(new Date(submittedAt - random.int(0, 20) * dayLength)),
      }),
    ...(!anonymous && { contact: contactOf(random) }),
    anonymous,
    publication,
    ...(about && random.chance(0.3) && { expectedOutcome: random.pick(hopes) }),
    language: 'zh-CN',
    noticeVersion,
  };
}
