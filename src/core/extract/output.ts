/** From the last draft to the model: spans with their exact text, roles as written, evidence with its surroundings. */
import { knowledgeFor, blocksByStory, sentenceAt, spanOf } from './lookups.ts';
import type { Article, Doubt, ReadMeeting, Unread } from '../model/article.ts';
import { contentHash } from '../model/id.ts';
import type { Evidence, Participation, Span } from '../model/meeting.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { NOTHING } from './readable.ts';
import type {
  Actor,
  Block,
  Draft,
  EvidenceDraft,
  MeetingDraft,
  Party,
  Range,
  RoleMention,
  Sentence,
  Story,
} from './draft.ts';

/** Longest surroundings of a quote, on each side. */
export const CONTEXT_UNITS = 240;

/** As names and roles are shown: in one line, in composed letters, of visible characters. Quotes keep every unit. */
const line = (text: string): string => text.replaceAll(NOTHING, '').normalize('NFC').replace(/\s+/g, ' ');

/** What makes two texts one, whatever program saved them. */
const content = (text: string): string => text.normalize('NFC').replace(/\r\n/g, '\n');

/** "visiting President", "ambassadeur du Kenya avec résidence à Riga": that he came and where he lives are no part of the office. */
function officeIn(draft: Draft, role: RoleMention): Range {
  const lists = knowledgeFor(draft, sentenceAt(draft, role.from)!.story)?.lexicon.lists;
  const came = role.to - role.from > 1 ? lengthIn(lists?.visiting, draft.tokens, role.from) : 0;
  const own = { from: came < role.to - role.from ? role.from + came : role.from, to: role.to };
  if (!role.heads.some((h) => h.flag === 'posted')) return own;
  for (let i = own.from + 1; i < own.to; i++)
    if (lengthIn(lists?.residesAt, draft.tokens, i) > 0) return { from: own.from, to: i };
  return own;
}

function roleText(draft: Draft, role: RoleMention): string {
  if (!role.spread) return line(spanOf(draft, officeIn(draft, role)).quote);
  const { singular, parts, fronted } = role.spread;
  const said = parts.map((p) => line(spanOf(draft, p).quote));
  return (fronted ? [...said, singular] : [singular, ...said]).join(' ');
}

/** Ranks give way to offices: "général" is said only where nothing else is. */
function rolesText(draft: Draft, roles: RoleMention[]): string | null {
  const offices = roles.filter(isOffice);
  const told = offices.length > 0 ? offices : roles;
  return told.length > 0 ? told.map((r) => roleText(draft, r)).join(' ; ') : null;
}

function sentenceOf(draft: Draft, token: number): Sentence | undefined {
  return sentenceAt(draft, token);
}

const isOffice = (r: RoleMention): boolean => r.heads[0]?.flag !== 'rank';

const heads = (r: RoleMention): string => r.heads.map((h) => h.one[0]).join(' ');

/** The role that goes with a participation: as the sentence has it; else the picture's; else the story's first. */
function rolesOf(draft: Draft, m: MeetingDraft, p: Party): RoleMention[] {
  const here = p.actor === null ? null : draft.actors[p.actor]!;
  if (p.person === null)
    return (here ?? (p.antecedent == null ? null : draft.actors[p.antecedent]!))?.roles ?? [];
  const listed = here?.roles[0]?.spread?.parts.length === 0;
  if (here && here.roles.some(isOffice) && !here.short && here.name && !listed)
    return isBare(here.roles) && NEEDS_MORE.has(here.roles[0]!.heads[0]?.flag ?? '')
      ? (fuller(mentionsOf(draft, p.person), here.roles[0]!) ?? here.roles)
      : here.roles;
  const pointed = p.antecedent == null ? undefined : draft.actors[p.antecedent]!;
  if (pointed?.name && pointed.roles.length > 0 && !pointed.short) return pointed.roles;
  const mentions = mentionsOf(draft, p.person).filter((a) => a.roles.length > 0 && !a.short);
  const inCaption = m.evidence.filter((e) => e.role === 'caption').map((e) => draft.sentences[e.sentence]!);
  const pictured = here
    ? undefined
    : mentions.find((a) => inCaption.some((s) => a.from >= s.from && a.to <= s.to));
  if (pictured) return pictured.roles;
  const kindOf = (a: (typeof mentions)[number]): string | undefined => sentenceOf(draft, a.from)?.kind;
  const written = mentions.filter((a) => kindOf(a) === 'body');
  const told = written.length > 0 ? written : mentions;
  const inOffice = told.filter((a) => a.roles.some(isOffice));
  // "le ministre X", later "le chef de la diplomatie": the office is the one that goes with the name
  const besideName = inOffice.filter((a) => a.name);
  const pool = [besideName, inOffice, told].find((some) => some.length > 0) ?? [];
  const own = here?.roles[0]
    ? pool.find((a) => a.roles.some((r) => heads(r).includes(heads(here.roles[0]!))))
    : undefined;
  const roles = (own ?? pool[0])?.roles ?? here?.roles ?? [];
  return isBare(roles) || (roles.length === 1 && listed) ? (fuller(inOffice, roles[0]!) ?? roles) : roles;
}

const mentionsOf = (draft: Draft, person: number): Actor[] =>
  draft.people[person]!.mentions.map((i) => draft.actors[i]!);

/** "l'ambassadeur X": of which state, the story tells elsewhere; "le ministre X" is told by the title alone. */
const NEEDS_MORE = new Set(['posted']);

/** "le ministre X": nothing more is said of the office. */
const isBare = (roles: readonly RoleMention[]): boolean =>
  roles.length === 1 && roles[0]!.to - roles[0]!.from === 1;

/** "son président X" at first, "président de l'Assemblée nationale" further on: the same office in more words. */
function fuller(pool: readonly Actor[], bare: RoleMention): RoleMention[] | null {
  const more = pool.find((a) => a.roles.some((r) => r.to - r.from > 1 && heads(r) === heads(bare)));
  return more ? more.roles : null;
}

function nameOf(draft: Draft, p: Party): Span | null {
  if (p.kind === 'group') return null;
  const here = p.actor === null ? null : draft.actors[p.actor]!;
  if (p.person !== null) {
    const known = draft.people[p.person]!.name;
    const full = here?.name && !here.short && here.name.to - here.name.from >= known.to - known.from;
    return spanOf(draft, full ? here.name! : known);
  }
  return p.name ? spanOf(draft, p.name) : null;
}

function participation(draft: Draft, m: MeetingDraft, p: Party): Participation {
  const name = nameOf(draft, p);
  const here = p.actor === null ? null : draft.actors[p.actor]!;
  const role = p.kind === 'person' ? rolesText(draft, rolesOf(draft, m, p)) : null;
  const said = here ? spanOf(draft, here.name ?? here) : name;
  return {
    kind: p.kind,
    name: name ? line(name.quote) : null,
    role,
    country: p.country,
    countryBasis: p.country === null ? 'none' : p.basis,
    said,
  };
}

/** At most CONTEXT_UNITS of the same block on one side of a quote, cut at a word. */
function surroundings(draft: Draft, s: Sentence): { prefix: string; suffix: string } {
  const block = draft.blocks[s.block]!;
  let from = Math.max(block.start, s.start - CONTEXT_UNITS);
  let to = Math.min(block.end, s.end + CONTEXT_UNITS);
  while (from > block.start && from < s.start && draft.text[from - 1]!.trim() !== '') from++;
  while (to < block.end && to > s.end && draft.text[to]!.trim() !== '') to--;
  return { prefix: draft.text.slice(from, s.start), suffix: draft.text.slice(s.end, to) };
}

function evidence(draft: Draft, ids: string[], e: EvidenceDraft): Evidence {
  const s = draft.sentences[e.sentence]!;
  const section = s.kind === 'caption' ? 'caption' : draft.stories[s.story]!.section;
  return {
    document: ids[s.story]!,
    section,
    role: e.role,
    start: s.start,
    end: s.end,
    quote: draft.text.slice(s.start, s.end),
    ...surroundings(draft, s),
  };
}

/** Articles of a draft: the one itself first, then its teasers. Ids come from the text alone. */
export function articlesOf(draft: Draft): Article[] {
  const ids = draft.stories.map((s) => contentHash(content(draft.text.slice(s.start, s.end))));
  const blocks = blocksByStory(draft.blocks);
  let article = ids[0]!;
  return draft.stories.map((s, i) => {
    if (s.section === 'article') article = ids[i]!;
    return {
      id: ids[i]!,
      file: draft.file,
      language: s.language,
      agency: s.agency,
      title: s.title ? line(s.title) : null,
      date: s.date,
      start: s.start,
      end: s.end,
      teaserOf: s.section === 'article' ? null : article,
      ...unreadIn(s, blocks[i] ?? []),
    };
  });
}

/** Blocks in which no sentence is looked for though they hold some. Datelines and sign-offs are read for what they are. */
const LEFT_OUT = { passage: 'foreign', furniture: 'footer' } as const;

function unreadIn({ language, start, end }: Story, blocks: readonly Block[]): Pick<Article, 'unread'> {
  if (language === null || knowledgeOf(language) === null)
    return { unread: [{ why: 'language', characters: end - start }] };
  const unread = (['passage', 'furniture'] as const).flatMap((why): Unread[] => {
    const characters = blocks
      .filter((b) => b.kind === LEFT_OUT[why])
      .reduce((sum, b) => sum + b.end - b.start, 0);
    return characters > 0 ? [{ why, characters }] : [];
  });
  return unread.length > 0 ? { unread } : {};
}

export function meetingsOf(draft: Draft, articles: Article[]): ReadMeeting[] {
  const ids = articles.map((a) => a.id);
  return draft.meetings.map((m) => ({
    article: ids[m.story]!,
    date: m.date,
    place: m.place && { ...m.place, name: line(m.place.name) },
    kind: m.kind,
    status: m.status,
    section: draft.stories[m.story]!.section,
    participants: m.parties.map((p) => participation(draft, m, p)),
    topics: m.topics,
    event: m.event ? spanOf(draft, m.event) : null,
    evidence: m.evidence.map((e) => evidence(draft, ids, e)),
    sureness: m.sureness,
  }));
}

/** What a reviewer should look at, from the meetings as read. */
export function doubtsOf(meetings: ReadMeeting[]): Doubt[] {
  return meetings.flatMap((m) => {
    const told = m.evidence[0]!;
    const at: Span = { start: told.start, end: told.end, quote: told.quote };
    const doubts: Doubt[] = [];
    if (m.date.edtf === null && m.status === 'held')
      doubts.push({ why: 'undated', detail: at.quote, span: at });
    for (const p of m.participants) {
      if (p.kind !== 'person') continue;
      if (p.name === null) doubts.push({ why: 'unnamed', detail: p.role ?? '', span: p.said ?? at });
      else if (p.country === null) doubts.push({ why: 'no-country', detail: p.name, span: p.said ?? at });
    }
    return doubts;
  });
}
