/** Says, where the reader's language is another, in which language roles and quotes stand as they were written. */
import type { Language } from '../../../core/model/article.ts';
import { sayLanguage } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';

export function SourceLanguage({ language }: { language: Language | null }) {
  const { locale, t } = useLanguage();
  if (language === null || language === locale) return null;
  return (
    <p className="detail-note">{t('detail.sourceLanguage', { language: sayLanguage(language, locale) })}</p>
  );
}
