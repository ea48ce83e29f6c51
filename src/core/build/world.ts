/** Names of countries, bodies and topics in the languages of the interface, from the gazetteer and the lexicon. */
import bodies from '../../../data/gazetteer/bodies.json' with { type: 'json' };
import countries from '../../../data/gazetteer/countries.json' with { type: 'json' };
import historic from '../../../data/gazetteer/historic.json' with { type: 'json' };
import topics from '../../../data/topics.json' with { type: 'json' };
import type { WorldNames } from '../collate/assemble.ts';
import type { Names } from '../dataset/dataset.ts';

interface Row {
  id: string;
  kind?: string;
  /** one name, or several: the first is the one that is shown */
  names: Partial<Record<keyof Names, string | string[]>>;
}

function namesOf({ id, names }: Row): Names {
  const shown = (language: keyof Names): string | undefined => [names[language] ?? []].flat()[0];
  const any = shown('fr') ?? shown('en') ?? shown('vi') ?? id;
  return { fr: shown('fr') ?? any, en: shown('en') ?? any, vi: shown('vi') ?? any };
}

const states = [...(countries as Row[]), ...(historic as Row[]), ...(bodies as Row[])];

export const WORLD: WorldNames = {
  countries: new Map(
    states.map((row) => [
      row.id,
      { id: row.id, names: namesOf(row), kind: row.kind === 'body' ? 'body' : 'state' },
    ]),
  ),
  topics: new Map((topics as Row[]).map((row) => [row.id, { id: row.id, names: namesOf(row) }])),
};
