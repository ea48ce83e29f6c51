/** Gives every component the interface's language, its texts, and dates and names said in it. */
import { type ReactNode, createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { recall, remember } from '../device/remembered.ts';
import { type Catalogue, FRENCH, LOAD, LOCALES, type Locale } from './catalog.ts';
import { type Translate, translator } from './translate.ts';

interface LanguageContext {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  t: Translate;
}

const Context = createContext<LanguageContext | null>(null);

/** The reader's earlier choice, else the browser's first language that we speak, else French. */
function firstLocale(): Locale {
  const known = (tag: string | null): Locale | undefined =>
    LOCALES.find((l) => tag?.toLowerCase().startsWith(l));
  return known(recall('language')) ?? navigator.languages.map(known).find(Boolean) ?? 'fr';
}

/** A language whose texts are here. */
interface LoadedLanguage {
  locale: Locale;
  texts: Catalogue;
}

const loadLanguage = (locale: Locale): Promise<LoadedLanguage> =>
  LOAD[locale]().then((texts) => ({ locale, texts }));

/** The language to begin with, once its texts are here: asked for before the first drawing, so that no text flashes. */
export function firstLanguage(): Promise<LoadedLanguage> {
  return loadLanguage(firstLocale()).catch(() => FRENCH_LANGUAGE);
}

const FRENCH_LANGUAGE: LoadedLanguage = { locale: 'fr', texts: FRENCH };

interface ProviderProps {
  children: ReactNode;
  first?: LoadedLanguage;
}

export function LanguageProvider({ children, first = FRENCH_LANGUAGE }: ProviderProps) {
  const [{ locale, texts }, setLanguage] = useState(first);
  const wanted = useRef(first.locale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo<LanguageContext>(
    () => ({
      locale,
      t: translator(locale, texts),
      setLocale: (next) => {
        remember('language', next);
        wanted.current = next;
        // One that cannot be fetched leaves the language as it was; one that comes late gives way to the last choice.
        loadLanguage(next).then(
          (language) => wanted.current === next && setLanguage(language),
          () => undefined,
        );
      },
    }),
    [locale, texts],
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
