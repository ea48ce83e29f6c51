/** The way of one article through the reader, for people: what each stage found or changed, and where in the text. */
import type { Draft, Party, Range } from '../../src/core/extract/draft.ts';

/** Longest quotation of a line; what is longer is cut in its middle. */
const LONGEST = 100;

const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 40)} … ${line.slice(-35)}`;
};

const at = (draft: Draft, start: number, end: number): string =>
  `${start}–${end} « ${brief(draft.text.slice(start, end))} »`;

/** A range of tokens, in the offsets of the text. */
function tokens(draft: Draft, r: Range | null): string {
  const first = r && draft.tokens[r.from];
  const last = r && draft.tokens[r.to - 1];
  return first && last ? at(draft, first.start, last.end) : '–';
}

function party(draft: Draft, p: Party): string {
  const name = p.person === null ? p.name : draft.people[p.person]!.name;
  const said = name ?? (p.actor === null ? null : draft.actors[p.actor]!);
  return `${p.kind} ${tokens(draft, said)} ${p.country ?? '–'} (${p.basis})`;
}

/** What is told of a draft: a label, and a line for each thing found. */
const FINDS: readonly (readonly [string, (d: Draft) => string[]])[] = [
  ['block', (d) => d.blocks.map((b) => `${b.kind}, story ${b.story}: ${at(d, b.start, b.end)}`)],
  [
    'story',
    (d) =>
      d.stories.map(
        (s) =>
          `${s.section}, ${s.language ?? '–'}, agency ${s.agency ?? '–'}, home ${s.home ?? '–'}, dated ${s.date ?? '–'}`,
      ),
  ],
  ['sentence', (d) => d.sentences.map((s) => at(d, s.start, s.end))],
  ['date', (d) => d.dates.map((x) => `${tokens(d, x)} ${JSON.stringify(x.value)}`)],
  ['place', (d) => d.places.map((p) => `${tokens(d, p)} ${p.place.type} ${p.place.id}`)],
  [
    'actor',
    (d) =>
      d.actors.map(
        (a) =>
          `${a.kind} ${tokens(d, a)} ${a.country ?? '–'} (${a.basis}), after ${a.preposition}, list ${a.list}`,
      ),
  ],
  [
    'person',
    (d) =>
      d.people.map(
        (p) => `${tokens(d, p.name)} ${p.country ?? '–'} (${p.basis}), ${p.mentions.length} times`,
      ),
  ],
  ['verb', (d) => d.verbs.map((v) => `${v.verb?.id ?? 'other'}, ${v.tense}: ${tokens(d, v)}`)],
  ['noun', (d) => d.nouns.map((n) => `${n.kind}: ${tokens(d, n)}`)],
  [
    'meeting',
    (d) =>
      d.meetings.map((m) =>
        [
          `${m.status} ${m.kind}, by ${m.by}: ${tokens(d, m.trigger)}`,
          `date ${m.date.edtf ?? '–'} (${m.date.basis}), place ${m.place ? `${m.place.name} (${m.place.basis})` : '–'}`,
          ...m.parties.map((p) => party(d, p)),
          `topics ${m.topics.join(', ') || '–'}`,
          `sureness ${m.sureness.value}: ${m.sureness.reasons.map((r) => `${r.why} ${r.value}`).join(', ') || '–'}`,
        ].join('\n           '),
      ),
  ],
  [
    'doubt',
    (d) =>
      d.doubts.map((x) => `${x.why}: ${x.span ? at(d, x.span.start, x.span.end) : ''} ${brief(x.detail)}`),
  ],
];

/** Stage by stage, each with the finds that it added or changed; a stage that changed nothing says so. */
export function traceText(drafts: readonly { name: string; draft: Draft }[]): string {
  const known = new Map<string, readonly string[]>();
  const out: string[] = [];
  for (const { name, draft } of drafts) {
    const told: string[] = [];
    for (const [label, find] of FINDS) {
      const lines = find(draft);
      const before = new Set(known.get(label));
      for (const line of lines) if (!before.has(line)) told.push(`  ${label.padEnd(8)} ${line}`);
      const gone = (known.get(label) ?? []).length - lines.length;
      if (gone > 0) told.push(`  ${label.padEnd(8)} ${gone} fewer`);
      known.set(label, lines);
    }
    out.push(`-- ${name}`, ...(told.length > 0 ? told : ['  nothing new']));
  }
  return `${out.join('\n')}\n`;
}
