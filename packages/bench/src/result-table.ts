import type { Result } from './embed/compare.js';
import { table } from './table.js';

/** One line for each contestant. */
export function resultTable(results: readonly Result[]): string {
  return table(
    ['', 'version', 'code', 'data', 'usable after', 'complete after', 'layout shift', '5 s later'],
    results.map(({ name, version, code, data, usable, complete, shift, later }) => [
      name,
      version,
      kilobytes(code),
      kilobytes(data),
      milliseconds(usable),
      milliseconds(complete),
      shift.toFixed(3),
      `${kilobytes(later.code)} + ${kilobytes(later.data)}`,
    ]),
  );
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const milliseconds = (duration: number): string => `${Math.round(duration)} ms`;
