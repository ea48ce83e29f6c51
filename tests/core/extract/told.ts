/** A trace in lines that a person can read: what each stage added, with the words it was found in. */
import type { Draft, Range } from '../../../src/core/extract/draft.ts';

const words = (draft: Draft, r: Range): string => {
  const first = draft.tokens[r.from];
  const last = draft.tokens[r.to - 1];
  return first && last ? draft.text.slice(first.start, last.end) : '';
};

const LINES: [string, (d: Draft) => string[]][] = [
  ['block', (d) => d.blocks.map((b) => `${b.kind} ${b.story}: ${d.text.slice(b.start, b.end)}`)],
  ['sentence', (d) => d.sentences.map((s) => d.text.slice(s.start, s.end))],
  ['date', (d) => d.dates.map((x) => `${words(d, x)} ${JSON.stringify(x.value)}`)],
  ['place', (d) => d.places.map((p) => `${words(d, p)} ${p.place.type} ${p.place.id}`)],
  [
    'actor',
    (d) =>
      d.actors.map((a) => `${a.kind} ${words(d, a)} [${a.preposition}] ${a.country ?? '-'} list ${a.list}`),
  ],
  ['person', (d) => d.people.map((p) => `${words(d, p.name)} ${p.country ?? '-'} ${p.basis}`)],
  ['verb', (d) => d.verbs.map((v) => `${v.verb?.id ?? '(other)'} ${words(d, v)} ${v.tense}`)],
  ['noun', (d) => d.nouns.map((n) => words(d, n))],
  ['meeting', (d) => d.meetings.map((m) => `${m.status} ${m.kind} ${m.date.edtf} ${m.place?.name ?? '-'}`)],
];

/** The whole way, stage by stage; a stage's lines are those it changed. */
export function told(drafts: { name: string; draft: Draft }[]): string {
  const said = new Map<string, string>();
  const out: string[] = [];
  for (const { name, draft } of drafts) {
    for (const [label, lines] of LINES) {
      const text = lines(draft)
        .map((line) => `  ${label}: ${line}`)
        .join('\n');
      if (text === (said.get(label) ?? '')) continue;
      said.set(label, text);
      out.push(`-- ${name}\n${text}`);
    }
  }
  return out.join('\n');
}
