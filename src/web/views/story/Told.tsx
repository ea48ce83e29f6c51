/** A text of a story in the interface's language, else in another, marked as being in that one. */
import { type Told as Texts, paragraphsOf, toldIn } from '../../../core/story/story.ts';
import { useLanguage } from '../../i18n/Language.tsx';

const foreign = (language: string, locale: string) => (language === locale ? undefined : language);

export function Told({ told }: { told: Texts }) {
  const { locale } = useLanguage();
  const { text, language } = toldIn(told, locale);
  return (
    <span lang={foreign(language, locale)} dir="auto">
      {text}
    </span>
  );
}

export function Paragraphs({ told }: { told: Texts }) {
  const { locale } = useLanguage();
  const { text, language } = toldIn(told, locale);
  return (
    <div className="story-text" lang={foreign(language, locale)}>
      {paragraphsOf(text).map((paragraph, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text that is read, not rearranged
        <p key={i} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
