/** XML as text: elements and attributes escaped, characters that XML cannot hold left out. */

/** An element: name, attributes (null ones are left out), and what it holds. */
export interface Xml {
  name: string;
  attributes: Readonly<Record<string, string | number | null>>;
  children: readonly (Xml | string)[];
}

export const xml = (name: string, attributes: Xml['attributes'], ...children: Xml['children']): Xml => ({
  name,
  attributes,
  children,
});

// Source: XML 1.0, production 2 (Char): everything else makes a file that no reader opens.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML and HTML hold it, between tags or as the value of an attribute in double quotes. */
export const escapedMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const escaped = (text: string): string => escapedMarkup(text.replace(UNWRITABLE, ''));

// A line break in an attribute would be read back as a space.
const attribute = (value: string | number): string =>
  escaped(String(value)).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One element a line, text beside its tags. */
function write({ name, attributes, children }: Xml, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${attribute(value)}"`],
  );
  const open = `${indent}<${name}${written.join('')}`;
  if (!children.length) return `${open}/>\n`;
  if (children.some((child) => typeof child === 'string'))
    return `${open}>${children.map((c) => (typeof c === 'string' ? escaped(c) : write(c, '').trimEnd())).join('')}</${name}>\n`;
  const inside = children.map((child) => write(child as Xml, `${indent} `)).join('');
  return `${open}>\n${inside}${indent}</${name}>\n`;
}

/** A whole document with its declaration. */
export const writeXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
