/** What a draft says of itself: the language one writes in, its title, and, when wanted, what it is about and who tells it. */
import { useId } from 'react';
import { withText } from '../../../core/story/draft.ts';
import { MOST } from '../../../core/story/schema.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '../../../core/story/story.ts';
import { LANGUAGES } from '../../i18n/catalog.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { setDraft, useDraft } from './draft-store.ts';

interface Props {
  language: StoryLanguage;
  onLanguage: (language: StoryLanguage) => void;
}

export function DraftTexts({ language, onLanguage }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const draft = useDraft((s) => s.draft);
  return (
    <>
      <p className="story-line">
        <label htmlFor={id}>{t('story.language')}</label>
        <select
          id={id}
          className="app-select"
          value={language}
          onChange={(event) => onLanguage(event.target.value as StoryLanguage)}
        >
          {STORY_LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGES[each].name}
            </option>
          ))}
        </select>
      </p>
      <p className="story-note">{t('story.languageHelp')}</p>
      <TextField
        label={t('story.field.title')}
        value={draft.title[language] ?? ''}
        most={MOST.title}
        language={language}
        onChange={(text) => setDraft({ ...draft, title: withText(draft.title, language, text) })}
      />
      <details className="story-more">
        <summary>{t('story.more')}</summary>
        <TextField
          label={t('story.field.description')}
          value={draft.description[language] ?? ''}
          most={MOST.description}
          language={language}
          rows={3}
          onChange={(text) =>
            setDraft({ ...draft, description: withText(draft.description, language, text) })
          }
        />
        <TextField
          label={t('story.field.author')}
          value={draft.author}
          most={MOST.author}
          language={language}
          onChange={(author) => setDraft({ ...draft, author })}
        />
      </details>
    </>
  );
}

interface FieldProps {
  label: string;
  value: string;
  most: number;
  language: StoryLanguage;
  /** of a text of several lines */
  rows?: number;
  onChange: (text: string) => void;
}

/** `dir="auto"`: what one writes need not be in the language of the interface. */
export function TextField({ label, value, most, language, rows, onChange }: FieldProps) {
  const id = useId();
  const common = { id, value, maxLength: most, lang: language, dir: 'auto', className: 'story-field' };
  return (
    <p className="story-labelled">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...common} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
    </p>
  );
}
