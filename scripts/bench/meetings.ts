/** A valid data set of as many meetings as are asked for: invented people, real states, the same on every machine. */
import type { Dataset, HeldRole, Meeting, Official, Participant } from '../../src/core/dataset/dataset.ts';
import { DATASET_VERSION } from '../../src/core/dataset/dataset.ts';
import type { Article } from '../../src/core/model/article.ts';
import { isoDay } from '../../src/core/model/edtf.ts';
import { contentHash, slug } from '../../src/core/model/id.ts';
import type { Kind, Place } from '../../src/core/model/meeting.ts';
import { SURENESS } from '../../src/core/model/sureness.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { ROLES, inventedName } from './invented.ts';
import { dateOf } from './made-date.ts';
import { placesOf } from './places.ts';
import { FIRST_DAY, LAST_DAY, type Plan, type PlannedMeeting, planOf } from './plan.ts';
import { type Sentence, plain, said } from './sentence.ts';
import { type BenchWorld, benchWorld } from './world.ts';

/** An article tells as many. */
const MEETINGS_A_DOCUMENT = 4;

const VERBS: Readonly<Record<Kind, string>> = {
  talks: 's’est entretenu avec',
  reception: 'a reçu',
  'courtesy-visit': 'a rendu une visite de courtoisie à',
  conference: 'a participé à une conférence avec',
  call: 'a eu un entretien téléphonique avec',
  'video-call': 's’est entretenu par visioconférence avec',
  ceremony: 'a assisté à une cérémonie avec',
  visit: 'a rendu visite à',
  signing: 'a signé un accord avec',
  interview: 'a accordé un entretien à',
  other: 'a rencontré',
};

interface Cast {
  world: BenchWorld;
  officials: Official[];
  documents: Article[];
}

/** A data set of `count` meetings; the same for the same numbers. A thousand take some 30 ms. */
export function madeDataset(count: number, seed = 7): Dataset {
  const world = benchWorld();
  const plan = planOf(world, count, seed);
  const chance = chanceFrom(seed + 1);
  const cast = { world, officials: castOf(chance, world, plan), documents: documentsOf(chance, count) };
  const meetings: Meeting[] = [];
  for (const planned of plan.meetings) meetings.push(meetingOf(chance, cast, planned, meetings.length));
  const events = Array.from({ length: plan.events }, (_, i) => ({
    id: `summit-${i}`,
    name: `sommet nᵒ ${i + 1}`,
  }));
  const whole: Omit<Dataset, 'positions'> = {
    version: DATASET_VERSION,
    edition: contentHash(`made ${count} ${seed}`),
    review: 'machine-extracted',
    documents: cast.documents,
    countries: [...world.states, ...world.bodies].sort((a, b) => (a.id < b.id ? -1 : 1)),
    cities: world.cities.flat(),
    officials: cast.officials,
    organisations: [],
    topics: [...world.topics],
    events,
    meetings,
    notices: [],
  };
  return { ...whole, positions: placesOf(whole) };
}

function castOf(chance: Chance, world: BenchWorld, { officials }: Plan): Official[] {
  const taken = new Set<string>();
  return officials.map(({ state, from, to }) => {
    const country = world.states[state]!.id;
    let name = inventedName(chance);
    let id = slug(`${name} ${country}`);
    while (taken.has(id)) {
      name = `${name} ${inventedName(chance).split(' ')[1]}`;
      id = slug(`${name} ${country}`);
    }
    taken.add(id);
    const day = (at: number): string => isoDay(Math.max(FIRST_DAY, Math.min(LAST_DAY, at)));
    const half = Math.floor((from + to) / 2);
    const role = (first: number, last: number): HeldRole => ({
      role: chance.pick(ROLES),
      country,
      first: day(first),
      last: day(last),
    });
    const roles = chance.happens(0.3) ? [role(from, half), role(half + 1, to)] : [role(from, to)];
    const spellings = chance.happens(0.15) ? [name, name.toUpperCase()] : [name];
    return { id, name, spellings, country, roles };
  });
}

/** Units of a document that one meeting's sentence may take. */
const ROOM = 900;

function documentsOf(chance: Chance, count: number): Article[] {
  return Array.from({ length: Math.ceil(count / MEETINGS_A_DOCUMENT) }, (_, i) => ({
    id: contentHash(`made document ${i}`),
    file: `made-${String(i).padStart(6, '0')}.txt`,
    language: 'fr' as const,
    agency: chance.pick(['VNA', 'AFP', 'ANSA', null]),
    title: `Rencontres, suite ${i + 1}`,
    date: null,
    start: 0,
    end: ROOM * MEETINGS_A_DOCUMENT,
    teaserOf: null,
  }));
}

function meetingOf(chance: Chance, cast: Cast, planned: PlannedMeeting, index: number): Meeting {
  const { world } = cast;
  const document = cast.documents[Math.floor(index / MEETINGS_A_DOCUMENT)]!;
  const order = index % MEETINGS_A_DOCUMENT;
  const sentence: Sentence = { text: '', at: order * ROOM };
  const date = dateOf(planned);
  const dateSaid = date.words ? said(sentence, date.words) : null;
  plain(sentence, dateSaid ? ', ' : 'Auparavant, ');
  const participants = sidesOf(cast, planned, sentence);
  const place = placeOf(cast, planned, sentence);
  const topics = planned.topics.map((i) => world.topics[i]!);
  if (topics.length)
    plain(sentence, `, pour parler de ${topics.map((t) => t.names.fr.toLowerCase()).join(' et de ')}`);
  plain(sentence, '.');
  const section = chance.happens(0.9) ? 'article' : chance.happens(0.5) ? 'caption' : 'related';
  return {
    id: `m${contentHash(`made meeting ${index}`)}`,
    date: { edtf: date.edtf, basis: date.basis, said: dateSaid },
    place,
    kind: planned.kind,
    status: planned.status,
    section,
    participants,
    topics: topics.map((t) => t.id),
    event: planned.event === null ? null : `summit-${planned.event}`,
    evidence: [
      {
        document: document.id,
        section,
        role: 'primary',
        start: sentence.at,
        end: sentence.at + sentence.text.length,
        quote: sentence.text,
        prefix: '',
        suffix: '',
      },
    ],
    sureness: surenessOf(participants, date.basis, place, section),
    order,
    corrections: [],
  };
}

/** The first side did it; the verb stands before the second. */
function sidesOf({ world, officials }: Cast, planned: PlannedMeeting, sentence: Sentence): Participant[] {
  const rows = planned.sides.map((state, i): Participant => {
    if (i > 0) plain(sentence, i === 1 ? ` ${VERBS[planned.kind]} ` : ', ainsi que ');
    const country = world.states[state]!;
    const official = officials[planned.people[i]!];
    const role = official ? official.roles[0]!.role : `représentant`;
    plain(sentence, `le ${role} (${country.names.fr})`);
    const base = { role, country: country.id, countryBasis: 'of-country' as const, organisation: null };
    if (!official) return { ...base, kind: 'group', name: null, said: null, official: null };
    plain(sentence, ' ');
    return {
      ...base,
      kind: 'person',
      name: official.name,
      said: said(sentence, official.name),
      official: official.id,
    };
  });
  if (planned.body === null) return rows;
  const body = world.bodies[planned.body]!;
  plain(sentence, ' et avec ');
  const bodySaid = said(sentence, body.names.fr);
  const as = {
    kind: 'country' as const,
    name: body.names.fr,
    role: null,
    official: null,
    organisation: null,
  };
  return [...rows, { ...as, country: body.id, countryBasis: 'own-name', said: bodySaid }];
}

function placeOf({ world }: Cast, { place }: PlannedMeeting, sentence: Sentence): Place | null {
  if (!place) return null;
  const city = world.cities[place.state]![place.city]!;
  plain(sentence, ', à ');
  const placeSaid = said(sentence, city.names.fr);
  return { name: city.names.fr, country: city.country, city: city.id, basis: 'stated', said: placeSaid };
}

function surenessOf(
  participants: readonly Participant[],
  date: keyof typeof SURENESS.date,
  place: Place | null,
  section: keyof typeof SURENESS.section,
): Meeting['sureness'] {
  const known = participants.every((p) => p.name !== null) ? 'named-with-role' : 'unnamed';
  const reasons: Meeting['sureness']['reasons'] = [
    { factor: 'trigger', value: SURENESS.trigger.verb, why: 'trigger-verb' },
    { factor: 'participants', value: SURENESS.participants[known], why: `participants-${known}` },
    { factor: 'date', value: SURENESS.date[date], why: `date-${date}` },
    { factor: 'section', value: SURENESS.section[section], why: `section-${section}` },
  ];
  if (place)
    reasons.push({ factor: 'place', value: SURENESS.place[place.basis], why: `place-${place.basis}` });
  return { value: Math.min(...reasons.map((r) => r.value)), reasons };
}
