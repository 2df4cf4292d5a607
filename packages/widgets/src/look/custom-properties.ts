/**
 * What each custom property is for, in the words of the documentation and of editors. Their defaults
 * stand in `tokens.styles.ts` and `in-sight.styles.ts`; a property in one place and not in the other stops the build.
 */
export const customProperties: Readonly<Record<`--tt-${string}`, string>> = {
  '--tt-accent': 'The accent: buttons, the line of the current step.',
  '--tt-accent-strong': 'The accent under the pointer.',
  '--tt-on-accent': 'Text on the accent.',
  '--tt-accent-quiet': 'A ground tinted with the accent.',
  '--tt-text': 'Text.',
  '--tt-text-quiet': 'Hints, dates and other text that stands back.',
  '--tt-surface': 'The ground of controls and, when set, of the whole element.',
  '--tt-surface-quiet': 'The ground of notices.',
  '--tt-line': 'Hairlines between things.',
  '--tt-line-strong': 'The edges of controls.',
  '--tt-link': 'Links.',
  '--tt-good': 'The colour of what is done, always beside a word and a shape.',
  '--tt-warn': 'The colour of what is due, always beside a word and a shape.',
  '--tt-bad': 'The colour of mistakes and of what is late, always beside a word and a shape.',
  '--tt-mark': 'The ground of found words.',
  '--tt-focus': 'The ring around what has the keyboard.',
  '--tt-radius': 'The rounding of corners.',
  '--tt-font': 'The font of text.',
  '--tt-font-mono': 'The font of numbers and codes to copy.',
  '--tt-font-size': 'The size that everything else is measured by.',
  '--tt-line-height': 'The line height of text.',
  '--tt-control-size': 'The least height of a control.',
  '--tt-space': 'Multiplies the room inside and between the parts.',
  '--tt-measure': 'The greatest width of an element.',
  '--tt-scroll-margin': 'How much of the top of the window a fixed header covers.',
};
