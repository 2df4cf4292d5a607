import { divisionOf } from './divisions.js';
import type { Letter } from './letter.js';
import type { Scenario } from './scenarios.js';
import type { SeededRandom } from './seeded-random.js';
import { appealTexts } from './texts/all-texts.js';
import type { AppealText } from './texts/appeal-text.js';

function fits(text: AppealText, site: string, scenario: Scenario, month: number): boolean {
  const division = divisionOf(site);
  if ((text.setting === 'province') !== (site === 'hunan')) return false;
  if (text.setting === 'village' && (division.level !== 'county' || division.suffix === '区')) {
    return false;
  }
  if ((text.rejection !== undefined) !== (scenario.refused ?? false)) return false;
  if (text.season && !text.season.includes(month)) return false;
  return scenario.kinds.includes(text.kind);
}

/** Chooses texts so that none comes twice on a site, the least used come first, and no title twice. */
export class TextChoice {
  readonly #random: SeededRandom;
  readonly #uses = new Map<string, number>();
  readonly #onSite = new Set<string>();
  readonly #titles = new Set<string>();

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** A letter for a site; `write` fills a text with new names each time it is called. */
  letterFor(
    site: string,
    scenario: Scenario,
    write: (text: AppealText) => Letter,
    month: number,
  ): Letter {
    const ranked = appealTexts
      .filter((text) => fits(text, site, scenario, month))
      .map((text) => ({ text, rank: this.#rank(text, site) }))
      .sort((one, other) => one.rank - other.rank);
    for (const { text } of ranked) {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const letter = write(text);
        if (this.#isNew(letter)) return this.#keep(letter, site);
      }
    }
    throw new Error(`No text is left for ${site} in month ${month}: ${scenario.kinds.join(', ')}.`);
  }

  #rank(text: AppealText, site: string): number {
    const repeated = this.#onSite.has(`${site} ${text.id}`) ? 100 : 0;
    return repeated + (this.#uses.get(text.id) ?? 0) + this.#random.next() * 0.9;
  }

  #isNew({ title, echoes }: Letter): boolean {
    return [title, ...echoes.map((echo) => echo.title)].every((it) => !this.#titles.has(it));
  }

  #keep(letter: Letter, site: string): Letter {
    const { id } = letter.text;
    this.#uses.set(id, (this.#uses.get(id) ?? 0) + 1);
    this.#onSite.add(`${site} ${id}`);
    for (const it of [letter, ...letter.echoes]) this.#titles.add(it.title);
    return letter;
  }
}
