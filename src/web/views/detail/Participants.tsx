/** The sides of a meeting, each with the role as the source writes it and how its country is known. */
import type { ParticipantFacts } from '../../../core/dataset/facts.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { countryNode, officialNode } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { sayCountry } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { useData } from '../../store/data.ts';
import { lighting } from '../../store/lighting.ts';
import { selectNode, setHover } from '../../store/store.ts';

export function Participants({ found }: { found: IndexedMeeting }) {
  const { t } = useLanguage();
  const data = useData();
  const language = data.documents.get(found.documents[0] ?? '')?.language ?? undefined;
  const { participants } = found.meeting;
  if (!participants.length) return <p className="detail-note">{t('detail.noParticipants')}</p>;
  return (
    <ul className="detail-people">
      {participants.map((participant, i) => (
        // The list of one meeting never changes order, and two unnamed sides have nothing else to tell them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          <Flag country={participant.country} size={24} />
          <div>
            <Name participant={participant} />
            {participant.role && (
              <p lang={language} dir="auto">
                {participant.role}
              </p>
            )}
            <CountryKnown participant={participant} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Name({ participant: { official, name, kind } }: { participant: ParticipantFacts }) {
  const { t } = useLanguage();
  const data = useData();
  if (official === null)
    return name === null ? (
      <p className="detail-unnamed">{t('detail.unnamed')}</p>
    ) : (
      <p className="detail-name">
        <bdi>{name}</bdi>
        {kind !== 'person' && <small> · {t(`detail.kind.${kind}`)}</small>}
      </p>
    );
  const node = officialNode(official);
  const usual = data.officials.get(official)?.name ?? name ?? official;
  return (
    <p className="detail-name">
      <button
        type="button"
        className="detail-person"
        onClick={() => selectNode(node)}
        {...lighting({ type: 'node', id: node })}
      >
        {usual}
      </button>
      {name !== null && name !== usual && <small> · {t('detail.quoted', { text: name })}</small>}
    </p>
  );
}

function CountryKnown({ participant: { country, countryBasis } }: { participant: ParticipantFacts }) {
  const { locale, t } = useLanguage();
  const data = useData();
  if (country === null) return <p>{t('detail.countryUnknown')}</p>;
  const node = countryNode(country);
  return (
    <p className="detail-country">
      <button
        type="button"
        className="detail-link"
        onClick={() => selectNode(node)}
        onPointerEnter={() => setHover({ type: 'node', id: node })}
        onPointerLeave={() => setHover(null)}
      >
        {sayCountry(data.countries.get(country), locale) || country}
      </button>{' '}
      · {t(`detail.countryBasis.${countryBasis}`)}
    </p>
  );
}
