/** The topics of a meeting: each leads to its page, where all its meetings stand. */
import { useLanguage } from '../../i18n/Language.tsx';
import { sayTopic } from '../../i18n/say.ts';
import { useData } from '../../store/data.ts';
import { selectTopic, setHover } from '../../store/store.ts';
import { Part } from './Part.tsx';

export function Topics({ topics }: { topics: readonly string[] }) {
  const { locale, t } = useLanguage();
  const data = useData();
  return (
    <Part title={t('detail.topics')}>
      <ul className="detail-topics">
        {topics.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="detail-topic"
              onClick={() => selectTopic(id)}
              onPointerEnter={() => setHover({ type: 'topic', id })}
              onPointerLeave={() => setHover(null)}
            >
              {sayTopic(id, { data, locale })}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
