/** What elements need of a frame. Printing is a modal dialog, the receipt may be downloaded. */
export const sandbox =
  'sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads"';
