import type { AppealSite } from '@through-train/widgets';
import { lazy, Suspense, useEffect, useState } from 'react';
import { NavLink, Route, Routes } from 'react-router';
import { api, site } from './elements.js';
import { Settings } from './settings.js';
import { type Language, words } from './words.js';

// Each page brings the code of its element when it is first opened.
const WritePage = lazy(async () => ({ default: (await import('./pages/write.js')).WritePage }));
const ListPage = lazy(async () => ({ default: (await import('./pages/list.js')).ListPage }));
const LetterPage = lazy(async () => ({ default: (await import('./pages/letter.js')).LetterPage }));
const TrackPage = lazy(async () => ({ default: (await import('./pages/track.js')).TrackPage }));

export function App() {
  const [language, setLanguage] = useState<Language>('zh-CN');
  const [theme, setTheme] = useState<AppealSite['theme']>('blue');
  const text = words[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.name;
  }, [language, text]);

  return (
    // What stands here holds for every element inside.
    <appeal-site api={api} site={site} theme={theme}>
      <div className={`app ${theme}`}>
        <header>
          <p className="note">{text.note}</p>
          <div className="bar">
            <h1 className="name">{text.name}</h1>
            <Settings {...{ text, language, setLanguage, theme, setTheme }} />
          </div>
          <nav aria-label={text.name}>
            <NavLink to="/">{text.write}</NavLink>
            <NavLink to="/letters">{text.list}</NavLink>
            <NavLink to="/track">{text.track}</NavLink>
          </nav>
        </header>
        <main>
          <Suspense>
            <Routes>
              <Route index element={<WritePage text={text} />} />
              <Route path="letters" element={<ListPage text={text} />} />
              <Route path="letters/:number" element={<LetterPage text={text} />} />
              <Route path="track" element={<TrackPage text={text} />} />
            </Routes>
          </Suspense>
        </main>
      </div>
    </appeal-site>
  );
}
