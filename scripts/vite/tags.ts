/** The start tags of a built page, in one pass: what the plugins change stands in tags. */

export interface Tag {
  name: string;
  /** the tag itself, from "<" to ">" */
  text: string;
  /** where it stands in the page */
  from: number;
  to: number;
  /** what a script or style holds; of other elements nothing is told */
  content: string | null;
}

/** Where a tag that begins at `from` ends: a ">" in a quoted value does not count. */
function endOf(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const sign = html[i]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i + 1;
  }
  return html.length;
}

const HOLDS_TEXT = new Set(['script', 'style']);

export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at >= 0;) {
    const name = /^[a-z][a-z0-9]{0,20}/i.exec(html.slice(at + 1, at + 22))?.[0]?.toLowerCase();
    if (!name) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const to = endOf(html, at);
    const close = HOLDS_TEXT.has(name) ? html.indexOf(`</${name}`, to) : -1;
    tags.push({
      name,
      text: html.slice(at, to),
      from: at,
      to,
      content: close < 0 ? null : html.slice(to, close),
    });
    at = html.indexOf('<', close < 0 ? to : close + 1);
  }
  return tags;
}

/** The value of an attribute written in double quotes, as Vite writes it. */
export function attributeOf({ text }: Tag, name: string): string | null {
  const at = text.indexOf(` ${name}="`);
  return at < 0 ? null : text.slice(at + name.length + 3, text.indexOf('"', at + name.length + 3));
}

/** The page with some of its tags written otherwise; null leaves one as it is. */
export function withTags(html: string, change: (tag: Tag) => string | null): string {
  let [out, done] = ['', 0];
  for (const tag of tagsOf(html)) {
    const text = change(tag);
    if (text === null) continue;
    out += html.slice(done, tag.from) + text;
    done = tag.to;
  }
  return out + html.slice(done);
}
