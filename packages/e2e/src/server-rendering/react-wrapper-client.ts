import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { apiOfPage, placeOfPage } from './document.js';
import { Page } from './react-wrapper-page.js';

hydrateRoot(placeOfPage(), createElement(Page, { api: apiOfPage() }));
