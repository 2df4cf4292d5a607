import type { AppealList } from '@through-train/widgets';
import { createElement, useEffect, useRef, useState } from 'react';

export interface PageProps {
  readonly api: string;
}

/** A page of React 19, with the elements as they are. */
export function Page({ api }: PageProps) {
  const [opened, setOpened] = useState('');
  const list = useRef<AppealList>(null);
  // After React has taken over: it would take what the elements change on themselves for a mistake.
  useEffect(() => {
    void import('@through-train/widgets/define/appeal-site.js');
    void import('@through-train/widgets/define/appeal-list.js');
    void import('@through-train/widgets/define/mayor-mailbox.js');
  }, []);
  // React 19 forgets the listeners of elements that it hydrates (react issue 35446).
  useEffect(() => {
    const element = list.current;
    const open = (event: HTMLElementEventMap['appeal-open']) => {
      event.preventDefault();
      setOpened(`已打开 ${event.detail.number}`);
    };
    element?.addEventListener('appeal-open', open);
    return () => element?.removeEventListener('appeal-open', open);
  }, []);
  return createElement(
    'appeal-site',
    { api, site: 'linxiang', theme: 'blue' },
    createElement('h1', null, '群众来信'),
    createElement('p', { role: 'status' }, opened),
    createElement(
      'appeal-list',
      { compact: true, ref: list },
      createElement('p', null, '如来信未能显示，请拨打 12345。'),
    ),
    createElement(
      'mayor-mailbox',
      { 'tracker-url': '/track?number={number}' },
      createElement('p', null, '如信箱未能显示，请拨打 12345。'),
    ),
    createElement('footer', null, '版权所有'),
  );
}
