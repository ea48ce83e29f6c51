/** The head of the page: its name, what it holds, search, language and theme. */
import { useRef } from 'react';
import { LANGUAGES, type Locale } from '../i18n/catalog.ts';
import { useLanguage, useT } from '../i18n/Language.tsx';
import { OFFERED } from '../store/offered.ts';
import { sayName } from '../i18n/say.ts';
import { useData } from '../store/data.ts';
import { useRemote } from '../store/own.ts';
import { useSite } from '../store/site.ts';
import { Choice } from '../views/filters/Choice.tsx';
import { Search } from '../views/filters/Search.tsx';
import { TakeAway } from '../views/take-away/TakeAway.tsx';
import { useHeaderHeight } from './header-height.ts';
import { THEME_ICONS } from './icons.tsx';
import { toFirstMeeting } from './places.ts';
import { ShareButton } from './ShareButton.tsx';
import { sayExtent } from './say-data.ts';
import { usePageTitle, useSentence } from './Sentence.tsx';
import { StoriesButton } from './StoriesButton.tsx';
import { Steps } from './Steps.tsx';
import { THEMES, useTheme } from './theme.ts';
import type { Width } from './width.ts';
import { NAME, Wordmark } from './Wordmark.tsx';

interface Props {
  width: Width;
  onAbout: () => void;
}

export function Header({ width, onAbout }: Props) {
  const { t, locale } = useLanguage();
  const data = useData();
  const site = useSite()?.title;
  // Data that a link brought are named at length in the banner below.
  const named = useRemote() ? null : site;
  const title = named ? sayName(named, locale) : NAME;
  const { sentence } = useSentence();
  usePageTitle();
  const header = useRef<HTMLElement>(null);
  useHeaderHeight(header);
  return (
    <header ref={header} className="frame-header">
      <Wordmark />
      <button type="button" className="app-extent" onClick={onAbout} aria-haspopup="dialog">
        <span className="app-holds">
          {title !== NAME && <span className="app-title">{title} · </span>}
          {sayExtent(data, locale, t)} ·{' '}
        </span>
        <span className="app-review">{t(`review.${data.dataset.review}`)}</span>
      </button>
      <Steps />
      {width === 'desktop' && <StoriesButton look="button" />}
      <Search onFound={toFirstMeeting} />
      <ShareButton chosen={sentence} />
      <TakeAway chosen={sentence} />
      <LanguageMenu />
      {width !== 'phone' && <ThemeSwitch />}
    </header>
  );
}

function LanguageMenu() {
  const { t, locale, setLocale } = useLanguage();
  if (OFFERED.length === 1) return null;
  return (
    <select
      className="app-select"
      aria-label={t('app.language')}
      value={locale}
      onChange={(event) => setLocale(event.target.value as Locale)}
    >
      {OFFERED.map((each) => (
        <option key={each} value={each} lang={each} dir={LANGUAGES[each].direction}>
          {LANGUAGES[each].name}
        </option>
      ))}
    </select>
  );
}

export function ThemeSwitch() {
  const t = useT();
  const [theme, setTheme] = useTheme();
  const options = THEMES.map((each) => ({ value: each, label: t(`theme.${each}`), icon: THEME_ICONS[each] }));
  return <Choice name={t('app.theme')} options={options} value={theme} onChoose={setTheme} />;
}
