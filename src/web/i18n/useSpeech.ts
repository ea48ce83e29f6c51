/** The data and the language in one: what every sentence of a view is made from. */
import { useMemo } from 'react';
import { useData } from '../store/data.ts';
import { useLanguage } from './Language.tsx';
import type { Speech } from './say.ts';

export function useSpeech(): Speech {
  const data = useData();
  const { locale, t } = useLanguage();
  return useMemo(() => ({ data, locale, t }), [data, locale, t]);
}
