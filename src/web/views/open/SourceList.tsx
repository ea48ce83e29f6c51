/** The files and the site's data: what became of each, and whether it counts. */
import { useState } from 'react';
import { useT } from '../../i18n/Language.tsx';
import { type OwnSource, useOwn } from '../../store/own.ts';
import { switchSite, switchSource, takeOut } from '../../store/own-work.ts';
import { MappingStep } from './MappingStep.tsx';
import { Problems } from './Problems.tsx';

export function SourceList() {
  const t = useT();
  const sources = useOwn((s) => s.sources);
  const withSite = useOwn((s) => s.withSite);
  const site = useOwn((s) => s.site);
  const decided = useOwn((s) => s.desk.history.now.length);
  if (!sources.length && !decided) return null;
  return (
    <section className="open-sources">
      <h3>{t('open.sources')}</h3>
      <ul>
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
        {decided > 0 && <li>{t('open.decisions', { count: decided })}</li>}
        {site !== null && sources.length > 0 && site.meetings.length > 0 && (
          <li>
            <label className="open-switch">
              <input
                type="checkbox"
                checked={withSite}
                onChange={({ target }) => void switchSite(target.checked)}
              />
              <span>{t('open.site')}</span>
              <small>{t('open.siteHint', { count: site.meetings.length })}</small>
            </label>
          </li>
        )}
      </ul>
    </section>
  );
}

function Source({ source }: { source: OwnSource }) {
  const t = useT();
  const { id, name, on, told } = source;
  const [changing, setChanging] = useState(false);
  const asks = told?.outcome === 'asks';
  // What counts and is neither read nor being read was given up.
  const stopped = useOwn((s) => s.progress === null);
  return (
    <li>
      <div className="open-source">
        <label className="open-switch">
          <input
            type="checkbox"
            checked={on}
            disabled={source.bytes.length === 0}
            onChange={({ target }) => void switchSource(id, target.checked)}
          />
          <bdi>{name}</bdi>
          {source.remote && (
            <small>
              <bdi>{source.remote.address}</bdi>
            </small>
          )}
          <small>
            {told
              ? t(`open.outcome.${told.outcome}`, { count: told.meetings })
              : t(`open.outcome.${on ? (stopped ? 'stopped' : 'waiting') : 'off'}`)}
          </small>
        </label>
        {told?.table && !asks && !changing && (
          <button
            type="button"
            className="text-button"
            aria-label={t('open.map.changeOf', { name })}
            onClick={() => setChanging(true)}
          >
            {t('open.map.change')}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={t('open.takeOutOf', { name })}
          onClick={() => void takeOut(id)}
        >
          {t('open.takeOut')}
        </button>
      </div>
      {told?.table && on && (asks || changing) ? (
        <MappingStep source={source} table={told.table} onDone={() => setChanging(false)} />
      ) : (
        told &&
        told.problems.length > 0 && (
          <Problems
            problems={told.problems}
            name={name}
            countries={told.table?.countries}
            refused={told.outcome === 'not'}
          />
        )
      )}
    </li>
  );
}
