/** The data and the language in one: what every sentence of the filters is made from. */
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import type { Words } from './facet-words.ts';

export function useWords(): Words {
  const data = useData();
  const { locale, t } = useLanguage();
  return useMemo(() => ({ data, locale, t }), [data, locale, t]);
}
