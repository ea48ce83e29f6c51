/** Gives every component the interface's language, its texts, and dates and names said in it. */
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react';
import { type Catalogue, FRENCH, LOAD, LOCALES, type Locale } from './catalog.ts';
import { type Translate, translator } from './translate.ts';

interface LanguageContext {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  t: Translate;
}

const Context = createContext<LanguageContext | null>(null);

const STORED = 'entrevue:language';

/** The reader's earlier choice, else the browser's first language that we speak, else French. */
function firstLocale(): Locale {
  const known = (tag: string | null): Locale | undefined =>
    LOCALES.find((l) => tag?.toLowerCase().startsWith(l));
  return known(remembered()) ?? navigator.languages.map(known).find(Boolean) ?? 'fr';
}

// Storage throws in a third-party frame and where it is forbidden: then nothing is remembered.
function remembered(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    /* not remembered */
  }
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(firstLocale);
  const [loaded, setLoaded] = useState<{ locale: Locale; texts: Catalogue }>({ locale: 'fr', texts: FRENCH });
  useEffect(() => {
    let wanted = true;
    void LOAD[chosen]().then((texts) => wanted && setLoaded({ locale: chosen, texts }));
    return () => {
      wanted = false;
    };
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = loaded.locale;
  }, [loaded.locale]);
  const value = useMemo<LanguageContext>(
    () => ({
      locale: loaded.locale,
      t: translator(loaded.locale, loaded.texts),
      setLocale: (locale) => {
        remember(locale);
        setChosen(locale);
      },
    }),
    [loaded],
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
