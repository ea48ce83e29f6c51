/** Gives every component the interface's language, its texts and its direction, and dates and names said in it. */
import {
  type ReactNode,
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { recall, remember } from '../device/remembered.ts';
import { PAGE } from '../store/page.ts';
import { renamePageFact } from '../store/url-sync.ts';
import { type Catalogue, type Direction, LOAD, LOCALES, type Locale } from './catalog.ts';
import { directionOf } from './direction.ts';
import { OFFERED } from '../store/offered.ts';
import { type Translate, translator } from './translate.ts';

interface LanguageContext {
  locale: Locale;
  direction: Direction;
  setLocale: (locale: Locale) => void;
  t: Translate;
}

const Context = createContext<LanguageContext | null>(null);

/** What the link asks for, else the reader's earlier choice, else the browser's first language that is offered, else the site's own. */
function firstLocale(): Locale {
  const known = (tag: string | null): Locale | undefined =>
    OFFERED.find((l) => tag?.toLowerCase().split('-')[0] === l);
  return (
    known(PAGE.lang) ??
    known(recall('language')) ??
    navigator.languages.map(known).find(Boolean) ??
    OFFERED[0]!
  );
}

/** A language whose texts are here. */
export interface LoadedLanguage {
  locale: Locale;
  texts: Catalogue;
}

const loadLanguage = (locale: Locale): Promise<LoadedLanguage> =>
  LOAD[locale]().then((texts) => ({ locale, texts }));

/**
 * The language to begin with, once its texts are here: asked for before the first drawing, so that no text flashes.
 * Where its texts cannot be fetched, those of another; rejects where none can.
 */
export function firstLanguage(): Promise<LoadedLanguage> {
  const first = firstLocale();
  markPage(first);
  const others = LOCALES.filter((l) => l !== first);
  return others.reduce((loaded, next) => loaded.catch(() => loadLanguage(next)), loadLanguage(first));
}

function markPage(locale: Locale): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

interface ProviderProps {
  children: ReactNode;
  first: LoadedLanguage;
}

export function LanguageProvider({ children, first }: ProviderProps) {
  const [{ locale, texts }, setLanguage] = useState(first);
  const wanted = useRef(first.locale);
  // Before the page is painted in it: text and direction change in one frame.
  useLayoutEffect(() => markPage(locale), [locale]);
  const setLocale = useCallback((next: Locale): void => {
    remember('language', next);
    renamePageFact('lang', next);
    wanted.current = next;
    // One that cannot be fetched leaves the language as it was; one that comes late gives way to the last choice.
    loadLanguage(next).then(
      (language) => wanted.current === next && setLanguage(language),
      () => undefined,
    );
  }, []);
  const value = useMemo<LanguageContext>(
    () => ({ locale, direction: directionOf(locale), t: translator(locale, texts), setLocale }),
    [locale, texts, setLocale],
  );
  return <Context value={value}>{children}</Context>;
}

/** The language, its texts (`t`) and the way to change it. */
export function useLanguage(): LanguageContext {
  const context = use(Context);
  if (!context) throw new Error('useLanguage outside LanguageProvider');
  return context;
}

export const useT = (): Translate => useLanguage().t;

export const useDirection = (): Direction => useLanguage().direction;
