import { css } from 'lit';

/** On paper: black on white whatever the scheme, no buttons, nothing cut in two that belongs together. */
export const print = css`
  @media print {
    :host {
      --_text: #000 !important;
      --_quiet: #333 !important;
      --_link: #000 !important;
      --_accent: #000 !important;
      --_good: #000 !important;
      --_warn: #000 !important;
      --_bad: #000 !important;
      --_ground: transparent !important;
      --_surface: #fff !important;
      --_panel: transparent !important;
      --_line: #999 !important;
      --_edge: #666 !important;
      --_measure: none !important;
      --_size: 11pt !important;
      --_leading: 1.6 !important;
    }
    :host,
    div[lang] {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .print-only {
      display: block;
      margin-block-start: 0.5em;
    }
    button,
    .actions,
    .skeleton,
    .no-print {
      display: none !important;
    }
    summary {
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    a {
      text-decoration: none;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
  }
`;
