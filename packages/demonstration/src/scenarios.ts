import type { Kind, LifecycleFacts } from '@through-train/contract';
import type { CaseFile, History } from './histories/case-file.js';
import {
  asked,
  extended,
  ordinary,
  questioned,
  rejected,
  returned,
  until,
  withdrawn,
} from './histories/detours.js';
import { answered, broughtToUnit, onlyAccepted, rest } from './histories/handling.js';
import { pressed } from './histories/pressure.js';
import { concluded, contestedOnce, contestedTwice, regretted } from './histories/verdict.js';

/** How a group of appeals goes. */
export interface Scenario {
  readonly count: number;
  /** How many days ago they were sent: at least, at most. */
  readonly age: readonly [number, number];
  readonly kinds: readonly Kind[];
  /** `wait` is a number of days until the answer, as real waits are spread. */
  readonly history: (file: CaseFile, wait: number) => History;
  /** Sent to this site rather than to any. */
  readonly site?: string;
  /** Letters that are refused, and those alone. */
  readonly refused?: boolean;
  /** Nobody above may press in the province itself. */
  readonly pressed?: boolean;
  /** A report that a moderator publishes in a redacted version. */
  readonly redacted?: boolean;
}

const year = [0.1, 364] as const;
const anyKind = ['consultation', 'complaint', 'suggestion', 'request', 'thanks'] as const;
const grievances = ['complaint', 'request'] as const;
const contestable = ['complaint', 'request', 'consultation'] as const;

const stands =
  (handling: LifecycleFacts['handling']) =>
  (facts: LifecycleFacts): boolean =>
    facts.handling === handling;

/** Answered, then judged in some way. */
const then = (judged: (file: CaseFile) => History) =>
  function* answeredThenJudged(file: CaseFile, wait: number): History {
    const since = file.clock;
    yield* broughtToUnit(file, wait);
    yield* answered(file, rest(file, since, wait));
    yield* judged(file);
  };

/** Comes as far as a state and stays there; pressed from above when `level` is given. */
const stuck = (handling: LifecycleFacts['handling'], level?: Parameters<typeof pressed>[1]) =>
  function* stuckOnTheWay(file: CaseFile, wait: number): History {
    if (handling === 'accepted') yield* onlyAccepted(file, wait);
    else if (handling !== 'submitted') {
      yield* until(file, stands(handling), broughtToUnit(file, Math.min(wait, 12)));
    }
    if (level) yield* pressed(file, level);
  };

/** Answered late, only after the level above has pressed. */
const lateReply = (level: Parameters<typeof pressed>[1]) =>
  function* answeredLate(file: CaseFile, wait: number): History {
    yield* broughtToUnit(file, wait);
    yield* pressed(file, level);
    yield* answered(file, file.random.between(1, 6));
    yield* concluded(file);
  };

function* waitingForTheCitizen(file: CaseFile, wait: number): History {
  yield* until(file, stands('accepted'), broughtToUnit(file, Math.min(wait, 4)));
  yield* until(file, stands('info_requested'), asked(file, false));
}

function* reopenedNow(file: CaseFile): History {
  const way = then(contestedOnce)(file, 6);
  yield* until(file, stands('reopened'), way);
}

/** How the appeals of the demonstration go: about 600, with those merged and the three told through. */
export const scenarios: readonly Scenario[] = [
  { count: 306, age: year, kinds: anyKind, history: ordinary },
  { count: 32, age: year, kinds: contestable, history: then(contestedOnce) },
  { count: 5, age: [24, 40], kinds: contestable, history: reopenedNow },
  { count: 6, age: year, kinds: contestable, history: then(regretted) },
  {
    count: 4,
    age: [90, 340],
    kinds: grievances,
    history: then((file) => contestedTwice(file, 'granted')),
  },
  {
    count: 4,
    age: [90, 340],
    kinds: grievances,
    history: then((file) => contestedTwice(file, 'denied')),
  },
  {
    count: 3,
    age: [70, 110],
    kinds: grievances,
    history: then((file) => contestedTwice(file, 'open')),
  },
  { count: 34, age: year, kinds: contestable, history: questioned },
  { count: 5, age: [5, 9], kinds: contestable, history: waitingForTheCitizen },
  { count: 22, age: year, kinds: contestable, history: returned },
  { count: 14, age: year, kinds: grievances, history: (file) => extended(file, 'granted') },
  { count: 4, age: year, kinds: grievances, history: (file) => extended(file, 'declined') },
  { count: 4, age: [56, 64], kinds: grievances, history: (file) => extended(file, 'pending') },
  { count: 8, age: [100, 364], kinds: grievances, history: lateReply('reminder'), pressed: true },
  { count: 4, age: [110, 364], kinds: grievances, history: lateReply('urge'), pressed: true },
  { count: 3, age: [120, 364], kinds: grievances, history: lateReply('supervise'), pressed: true },
  { count: 2, age: [130, 364], kinds: grievances, history: lateReply('listed'), pressed: true },
  {
    count: 3,
    age: [19, 28],
    kinds: contestable,
    history: stuck('submitted', 'reminder'),
    pressed: true,
  },
  {
    count: 2,
    age: [72, 80],
    kinds: grievances,
    history: stuck('accepted', 'reminder'),
    pressed: true,
  },
  { count: 3, age: [74, 90], kinds: grievances, history: stuck('assigned', 'urge'), pressed: true },
  {
    count: 4,
    age: [70, 85],
    kinds: grievances,
    history: stuck('in_progress', 'reminder'),
    pressed: true,
  },
  {
    count: 3,
    age: [80, 105],
    kinds: grievances,
    history: stuck('claimed', 'supervise'),
    pressed: true,
  },
  {
    count: 4,
    age: [95, 120],
    kinds: grievances,
    history: stuck('in_progress', 'listed'),
    pressed: true,
  },
  { count: 9, age: [0.02, 3], kinds: anyKind, history: stuck('submitted') },
  { count: 5, age: [3, 9], kinds: contestable, history: stuck('accepted') },
  { count: 6, age: [3, 10], kinds: contestable, history: stuck('assigned') },
  { count: 8, age: [5, 18], kinds: contestable, history: stuck('claimed') },
  { count: 14, age: [6, 50], kinds: contestable, history: stuck('in_progress') },
  {
    count: 2,
    age: [10, 20],
    kinds: contestable,
    site: 'changsha',
    history: (file, wait) =>
      until(file, (facts) => facts.pendingReply, ordinary(file, Math.min(wait, 6))),
  },
  { count: 14, age: year, kinds: contestable, history: withdrawn },
  { count: 24, age: year, kinds: anyKind, history: rejected, refused: true },
  { count: 16, age: year, kinds: ['report'], history: ordinary },
  { count: 3, age: [60, 300], kinds: ['report'], history: ordinary, redacted: true },
];
