/** One section of a Markdown text, replaced or put at its end; all else stays as it is. */

/** `text` with the second-level section `title` holding `body`. */
export function withSection(text: string, title: string, body: string): string {
  const section = `## ${title}\n\n${body}\n`;
  const lines = text.split('\n');
  const from = lines.indexOf(`## ${title}`);
  if (from < 0) return `${text.trimEnd()}\n\n${section}`;
  const next = lines.findIndex((line, i) => i > from && line.startsWith('## '));
  const rest = next < 0 ? [] : ['', ...lines.slice(next)];
  return [...lines.slice(0, from), ...section.trimEnd().split('\n'), ...rest].join('\n').trimEnd() + '\n';
}
