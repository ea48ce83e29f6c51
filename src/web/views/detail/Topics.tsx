/** The topics of a meeting: each is a filter that a press adds or takes away. */
import { useLanguage } from '../../i18n/Language.tsx';
import { sayTopic } from '../../i18n/say.ts';
import { useData } from '../../store/data.ts';
import { toggleFacet, useStore } from '../../store/store.ts';
import { Part } from './Part.tsx';

export function Topics({ topics }: { topics: readonly string[] }) {
  const { locale, t } = useLanguage();
  const data = useData();
  const chosen = useStore((s) => s.view.filters.topic);
  return (
    <Part title={t('detail.topics')}>
      <ul className="detail-topics">
        {topics.map((id) => {
          const name = sayTopic(id, { data, locale });
          return (
            <li key={id}>
              <button
                type="button"
                className="detail-topic"
                aria-pressed={chosen.includes(id)}
                title={t('detail.topicFilter', { name })}
                onClick={() => toggleFacet('topic', id)}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
