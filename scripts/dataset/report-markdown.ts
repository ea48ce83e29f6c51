/** The build report for people: every file accounted for, then what needs a reviewer's eye. */
import type { Likeness } from '../../src/core/collate/suggestions.ts';
import type { FileAccount, Report, ReportedDoubt } from '../../src/core/collate/report.ts';

const OUTCOME: Record<FileAccount['outcome'], string> = {
  read: 'read',
  partly: 'partly read',
  not: '**not read**',
};

const LIKENESS: Record<Likeness, string> = {
  'marks-disagree': 'the same letters, other accents',
  'marks-missing': 'written without accents; several accented names fit',
  'one-letter': 'one letter differs; same country and office',
  'words-joined': 'the same letters, other gaps between the words',
  'name-shortened': 'the short name fits several long ones',
  'years-apart': 'same name and country, other office, five years or more between',
  'country-unknown': 'same name, one of them without a country',
  'country-differs': 'same name, other country',
};

/** Doubts of the reader, in words; one that is not listed stands as it is. */
const DOUBT: Readonly<Record<string, string>> = {
  unnamed: 'somebody who is not named',
  'no-country': 'no country is known of',
  'weekday-disagrees': 'weekday and date disagree',
  'date-form': 'a date that was left out',
  'given-date': 'the text and what is told beside it give other dates',
  'given-title': 'the text and what is told beside it give other titles',
  'given-agency': 'the text and what is told beside it name other agencies',
  'given-language': 'the text is in another language than what is told beside it',
};

/** Reasons of the reader, with what follows the colon put in. */
const REASON: Readonly<Record<string, (detail: string) => string>> = {
  format: (format) => `read as ${format}`,
  empty: () => 'the file is empty',
  'language-unknown': () => 'no language that is known: not enough words of any',
  'other-language': () => 'lines in another language were left out',
  'article-repeated': () => 'the same article stands in the file more than once: counted once',
  'language-experimental': (language) => `reading this language (${language}) is a beginning: check it`,
  'language-not-read-yet': (language) => `articles in this language (${language}) are not read yet`,
};

function reasonText(reason: string): string {
  const [key, ...detail] = reason.split(':');
  return Object.hasOwn(REASON, key!) ? REASON[key!]!(detail.join(':')) : reason;
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Text of the sources inside a table or a list: on one line, with nothing that Markdown would read. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|#]/gu, '\\$&')
    .trim();
}

const LONGEST_QUOTE = 160;
const quoted = (text: string): string => {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `« ${plain(short)} »`;
};

/** The whole report. `ignored` are files of the folder that are no articles. */
export function reportMarkdown(report: Report, ignored: readonly { file: string; why: string }[]): string {
  const sections = [
    ['Warnings', report.warnings.map(plain)],
    ['Files', fileLines(report, ignored)],
    ['Doubts', [...new Set(report.doubts.map(doubtLine))]],
    [
      'People who may be one',
      report.suggestions.map(
        (s) => `${s.people.map((p) => `${plain(p.name)} (\`${p.id}\`)`).join(' and ')}: ${LIKENESS[s.why]}`,
      ),
    ],
    [
      'Meetings without a date on the axis',
      report.undated.map(
        (u) =>
          `\`${u.meeting}\`, ${plain(u.file)}: ${u.said === null ? 'no date is written' : `the text says ${quoted(u.said)}`}; ${quoted(u.quote)}`,
      ),
    ],
    [
      'Meetings that several documents tell',
      report.merged.map((m) => `\`${m.meeting}\`: ${[...new Set(m.files)].map(plain).join(', ')}`),
    ],
  ] as const;
  const body = sections.flatMap(([title, lines]) =>
    lines.length ? [`## ${title}`, '', ...lines.map((line) => `- ${line}`), ''] : [],
  );
  return ['# Build report', '', summary(report), '', countTable(report), '', ...body].join('\n');
}

function summary({ counts }: Report): string {
  return [
    `${plural(counts['meetings'] ?? 0, 'meeting')} from ${plural(counts['files'] ?? 0, 'file')}:`,
    `${counts['filesRead']} read, ${counts['filesPartlyRead']} partly, ${counts['filesNotRead']} not.`,
    'How to correct what is wrong: `data/README.md`.',
  ].join(' ');
}

function doubtLine({ file, start, why, detail, quote }: ReportedDoubt): string {
  const where = start === null ? plain(file) : `${plain(file)}, character ${start}`;
  const said = [
    quote !== null && quote.startsWith(detail) ? '' : plain(detail),
    quote === null ? '' : quoted(quote),
  ];
  return `${where}: ${plain(DOUBT[why] ?? why)}: ${said.filter(Boolean).join(' ')}`;
}

const countTable = ({ counts }: Report): string =>
  [
    '| what | how many |',
    '| --- | ---: |',
    ...Object.entries(counts).map(([k, n]) => `| ${k} | ${n} |`),
  ].join('\n');

const MOST_IN_LINE = 3;

function fileLines(report: Report, ignored: readonly { file: string; why: string }[]): string[] {
  return [
    ...report.files.map((f) => {
      const found = [
        plural(f.articles, 'article'),
        plural(f.teasers, 'teaser'),
        plural(f.meetings, 'meeting'),
      ];
      const why = f.reasons.map(reasonText).map(plain);
      const line = `${plain(f.file)}: ${OUTCOME[f.outcome]}, ${found.join(', ')}`;
      // A table may have a problem a row.
      if (why.length > MOST_IN_LINE) return [line, ...why].join('\n  - ');
      return why.length ? `${line}. ${why.join('; ')}` : line;
    }),
    ...ignored.map(({ file, why }) => `${plain(file)}: left aside, ${why}`),
  ];
}
