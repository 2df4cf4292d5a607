/** One way an element can be looked at. */
export interface View {
  readonly theme: 'red' | 'blue' | 'neutral';
  readonly scheme: 'light' | 'dark';
  readonly language: 'zh-CN' | 'zh-Hant' | 'en' | 'en-XA' | 'ar-XB';
  readonly width: 1280 | 360;
  readonly mode: 'normal' | 'elder' | 'large-text' | 'forced-colours' | 'print';
}

const themes = ['red', 'blue', 'neutral'] as const;
const schemes = ['light', 'dark'] as const;
/** The last two are made up: one long and accented, one that runs from right to left. */
const languages = ['zh-CN', 'zh-Hant', 'en', 'en-XA', 'ar-XB'] as const;
const widths = [1280, 360] as const;
const modes = ['normal', 'elder', 'large-text', 'forced-colours', 'print'] as const;

/** Paper and forced colours know no themes, and no dark paper. */
const isMade = ({ theme, scheme, mode }: View): boolean =>
  (mode !== 'print' && mode !== 'forced-colours') || (theme === 'red' && scheme === 'light');

/** Every view there is; neighbours differ little, so that going through them costs little. */
export const everyView: readonly View[] = modes
  .flatMap((mode) =>
    widths.flatMap((width) =>
      languages.flatMap((language) =>
        themes.flatMap((theme) =>
          schemes.map((scheme): View => ({ theme, scheme, language, width, mode })),
        ),
      ),
    ),
  )
  .filter(isMade);

/** How Storybook shows a story by itself. */
export const plainView: View = {
  theme: 'red',
  scheme: 'light',
  language: 'zh-CN',
  width: 1280,
  mode: 'normal',
};

/** A few views in which every language meets every width, and every mode each of them. */
export const someViews: readonly View[] = [
  plainView,
  { theme: 'blue', scheme: 'dark', language: 'en', width: 360, mode: 'normal' },
  { theme: 'neutral', scheme: 'light', language: 'zh-Hant', width: 360, mode: 'normal' },
  { theme: 'red', scheme: 'light', language: 'en-XA', width: 360, mode: 'large-text' },
  { theme: 'blue', scheme: 'light', language: 'zh-CN', width: 360, mode: 'elder' },
  { theme: 'neutral', scheme: 'dark', language: 'en-XA', width: 360, mode: 'elder' },
  { theme: 'red', scheme: 'dark', language: 'ar-XB', width: 360, mode: 'normal' },
  { theme: 'red', scheme: 'light', language: 'ar-XB', width: 1280, mode: 'elder' },
  { theme: 'red', scheme: 'light', language: 'en', width: 360, mode: 'forced-colours' },
  { theme: 'red', scheme: 'light', language: 'zh-CN', width: 1280, mode: 'print' },
];

export const nameOf = ({ theme, scheme, language, width, mode }: View): string =>
  [mode, language, width, theme, scheme].join(' ');
