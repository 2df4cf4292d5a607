import type { AppealSite } from '@through-train/widgets';
import type { Language, Words } from './words.js';

const themes: readonly AppealSite['theme'][] = ['red', 'blue', 'neutral'];

interface SettingsProps {
  readonly text: Words;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: AppealSite['theme'];
  readonly setTheme: (theme: AppealSite['theme']) => void;
}

export function Settings({ text, language, setLanguage, theme, setTheme }: SettingsProps) {
  return (
    <div className="settings">
      <label>
        <span>{text.theme}</span>
        <select
          value={theme}
          onChange={({ target }) => {
            const chosen = themes.find((each) => each === target.value);
            if (chosen) setTheme(chosen);
          }}
        >
          <option value="red">{text.red}</option>
          <option value="blue">{text.blue}</option>
          <option value="neutral">{text.neutral}</option>
        </select>
      </label>
      <label>
        <span>{text.language}</span>
        <select
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'zh-CN')}
        >
          <option value="zh-CN" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
    </div>
  );
}
