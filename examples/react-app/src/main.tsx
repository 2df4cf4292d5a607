import '@through-train/widgets/define/appeal-site.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.js';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id "app".');

createRoot(place).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
);
