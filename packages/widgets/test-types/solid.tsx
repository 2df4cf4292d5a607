/** @jsxImportSource solid-js */
import type {} from '@through-train/widgets/jsx/solid';

export const page = (
  <mayor-mailbox
    site="linxiang"
    attr:tracker-url="/track"
    prop:theme="blue"
    on:appeal-submitted={(event) => event.detail.number.length}
  >
    12345
  </mayor-mailbox>
);

export const list = <appeal-list page-size={5} attr:page-size={5} prop:pageSize={5} />;

// @ts-expect-error No such theme.
export const wrongTheme = <mayor-mailbox theme="pink" />;

export const wrongDetail = (
  // @ts-expect-error Its event has no query code.
  <mayor-mailbox on:appeal-submitted={(event) => event.detail.queryCode} />
);
