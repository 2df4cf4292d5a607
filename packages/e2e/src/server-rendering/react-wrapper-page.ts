import { AppealList } from '@through-train/widgets/react/appeal-list.js';
import { AppealSite } from '@through-train/widgets/react/appeal-site.js';
import { MayorMailbox } from '@through-train/widgets/react/mayor-mailbox.js';
import { createElement, useState } from 'react';
import type { PageProps } from './react-page.js';

/** The same page for React 18, with the wrappers. */
export function Page({ api }: PageProps) {
  const [opened, setOpened] = useState('');
  return createElement(
    AppealSite,
    { api, site: 'linxiang', theme: 'blue' },
    createElement('h1', null, '群众来信'),
    createElement('p', { role: 'status' }, opened),
    createElement(
      AppealList,
      {
        compact: true,
        onAppealOpen: (event) => {
          event.preventDefault();
          setOpened(`已打开 ${event.detail.number}`);
        },
      },
      createElement('p', null, '如来信未能显示，请拨打 12345。'),
    ),
    createElement(
      MayorMailbox,
      { trackerUrl: '/track?number={number}' },
      createElement('p', null, '如信箱未能显示，请拨打 12345。'),
    ),
    createElement('footer', null, '版权所有'),
  );
}
