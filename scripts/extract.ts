/** Prints one JSON line a file: the meetings read in it, for scoring and for looking. Usage: npm run --silent extract -- FILE… */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadMeeting } from '../src/core/model/article.ts';
import { read } from '../src/core/extract/read-article.ts';

function plain(m: ReadMeeting): Record<string, unknown> {
  return {
    date: m.date.edtf,
    place: m.place ? { name: m.place.name, country: m.place.country } : null,
    kind: m.kind,
    status: m.status === 'denied' ? 'cancelled' : m.status,
    participants: m.participants.map(({ kind, name, role, country }) => ({ kind, name, role, country })),
    event: m.event?.quote ?? null,
    topics: m.topics,
    evidence: m.evidence.map(({ start, end, quote, role }) => ({ start, end, quote, role })),
  };
}

for (const file of process.argv.slice(2)) {
  const reading = read({ file: basename(file), text: readFileSync(file, 'utf8') });
  process.stdout.write(
    `${JSON.stringify({ file: basename(file), meetings: reading.meetings.map(plain) })}\n`,
  );
}
