/** Around what a term was given, so that it can be told from the term's own words. */
const [open, close] = ['\ue000', '\ue001'];
const given = new RegExp(`${open}([^${close}]*)${close}`);

type Call = (...args: readonly unknown[]) => unknown;

/** Terms with all their own words rewritten; what they are given is left as it is. */
export function pseudoTerms<T extends object>(terms: T, rewrite: (words: string) => string): T {
  const entries = Object.entries(terms).map(([key, term]) => [
    key,
    typeof term === 'function'
      ? (...args: readonly unknown[]) => rewriteAround(marked(term as Call, args), rewrite)
      : rewrite(String(term)),
  ]);
  return Object.fromEntries(entries) as T;
}

/** What the term says, with marks around the arguments that are said and not merely looked up. */
function marked(term: Call, args: readonly unknown[]): string {
  const isSaid = (index: number): boolean => {
    if (typeof args[index] !== 'string' || args[index] === '') return false;
    try {
      return String(term(...mark(args, (each) => each === index))).includes(open);
    } catch {
      // It looks something up by this argument.
      return false;
    }
  };
  return String(term(...mark(args, isSaid)));
}

const mark = (args: readonly unknown[], which: (index: number) => boolean) =>
  args.map((arg, index) => (which(index) ? `${open}${arg}${close}` : arg));

function rewriteAround(text: string, rewrite: (words: string) => string): string {
  const parts = text.split(given);
  const whole = rewrite(
    parts.map((part, index) => (index % 2 ? `${open}${index}${close}` : part)).join(''),
  );
  return whole.replace(new RegExp(given, 'g'), (_, index) => parts[Number(index)] ?? '');
}
