/** HTML as text from the same trees as XML: everything escaped, nothing in between that the tree does not say. */
import { type Xml, escapedMarkup } from '../../src/core/export/xml.ts';

const VOID = new Set(['br', 'img', 'link', 'meta']);

const escaped = (text: string): string => escapedMarkup(text.replace(/[\0\r]/g, ''));

/** One element and what it holds. A text is escaped: there is no way to put markup in as text. */
export function htmlOf(node: Xml | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const open = `<${name}${written.join('')}>`;
  return VOID.has(name) ? open : `${open}${children.map(htmlOf).join('')}</${name}>`;
}

/** JSON that may stand in a script element: nothing in it ends the element or opens a comment. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));
