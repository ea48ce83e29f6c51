/** An official or a country: roles with their dates, spellings, meetings under the filters, and whom it met. */
import { useMemo } from 'react';
import type { HeldRole } from '../../../core/dataset/dataset.ts';
import { type NodeId, pairOf } from '../../../core/query/state.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayParts } from '../../i18n/formats.ts';
import { sayNode } from '../../i18n/say.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useData } from '../../store/data.ts';
import { useMeetingsAbout, useVisibleGraph } from '../../store/derived.ts';
import { MeetingsOf } from './MeetingsOf.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { OverTime } from './OverTime.tsx';
import { Part } from './Part.tsx';
import { Documents, Places, TopicsRanked } from './Ranked.tsx';
import { SideHeading } from './SideHeading.tsx';
import { SourceLanguage } from './SourceLanguage.tsx';
import { languageOfRole, officialsOf, partnersOf } from './profile.ts';
import { sayEdtf } from './words.ts';

export function NodeDetail({ node }: { node: NodeId }) {
  const speech = useSpeech();
  const { t } = speech;
  const selection = useMemo(() => ({ type: 'node', id: node }) as const, [node]);
  const { meetings, ever } = useMeetingsAbout(selection);
  const partners = partnersOf(node, meetings);
  const name = sayNode(node, speech);
  return (
    <article className="detail-body">
      <SideHeading selection={selection} nodes={[node]} title={name} />
      {node.startsWith('o:') && <Person id={node.slice(2)} />}
      <OverTime meetings={ever} />
      {partners.length > 0 && (
        <Part title={t('detail.partners')}>
          <NodeLinks
            links={partners.map(({ node: other, count }) => ({
              selection: { type: 'tie', pair: pairOf(node, other) },
              flags: [other],
              name: sayNode(other, speech),
              count,
            }))}
          />
        </Part>
      )}
      {node.startsWith('c:') && <ItsOfficials country={node.slice(2)} />}
      <MeetingsOf meetings={meetings} roleOf={node} />
      <Places meetings={meetings} />
      <TopicsRanked meetings={meetings} />
      <Documents meetings={meetings} />
    </article>
  );
}

/** "2014 – 2016", one date where both are the same, and a word where the meetings are undated. */
function sayHeld({ first, last }: HeldRole, locale: Locale, t: Translate): string {
  const [from, to] = [first ?? last, last ?? first].map((edtf) => sayEdtf(edtf, locale, t)) as [
    string,
    string,
  ];
  if (first === null && last === null) return t('detail.roleUndated');
  return from === to ? from : t('detail.roleSpan', { first: from, last: to });
}

function Person({ id }: { id: string }) {
  const { locale, t } = useLanguage();
  const data = useData();
  const official = data.officials.get(id);
  if (!official) return null;
  const spellings = official.spellings.filter((spelling) => spelling !== official.name);
  return (
    <>
      {official.roles.length > 0 && (
        <Part title={t('detail.roles')}>
          <ul className="detail-roles">
            {official.roles.map((held) => (
              <li key={`${held.role} ${held.country} ${held.first}`}>
                <p lang={languageOfRole(id, held.role, data) ?? undefined} dir="auto">
                  {held.role}
                </p>
                <p className="detail-date">{sayHeld(held, locale, t)}</p>
              </li>
            ))}
          </ul>
          <SourceLanguage language={languageOfRole(id, official.roles[0]!.role, data)} />
        </Part>
      )}
      {spellings.length > 0 && (
        <Part title={t('detail.spellings')}>
          <p>{sayParts(official.spellings, locale)}</p>
        </Part>
      )}
    </>
  );
}

function ItsOfficials({ country }: { country: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const officials = officialsOf(country, useVisibleGraph());
  if (!officials.length) return null;
  return (
    <Part title={t('detail.itsOfficials')}>
      <NodeLinks
        links={officials.map(({ node, count }) => ({
          selection: { type: 'node', id: node },
          flags: [node],
          name: sayNode(node, speech),
          count,
        }))}
      />
    </Part>
  );
}
