/** Nodes, pairs and selections in a link: "VN", "tran-a-vn", "VN~RU", "n:VN", "t:VN~RU", "m:abc", "p:hanoi-vn". */
import type { IndexedDataset } from './indexed.ts';
import { selectionExists } from './selection.ts';
import { type NodeId, type Pair, type Selection, countryNode, officialNode, pairOf } from './state.ts';

// Countries have ids in capitals and officials slugs: so they stand bare, and only what looks otherwise keeps its prefix.
const COUNTRY = /^[A-Z][A-Z0-9]*$/;
const OFFICIAL = /^[\p{Ll}\p{N}][\p{Ll}\p{Lo}\p{N}-]*$/u;

function writeNode(node: NodeId): string {
  const id = node.slice(2);
  return (node.startsWith('c:') ? COUNTRY : OFFICIAL).test(id) ? id : node;
}

function readNode(text: string): NodeId {
  if (text.startsWith('c:') || text.startsWith('o:')) return text as NodeId;
  return COUNTRY.test(text) ? countryNode(text) : officialNode(text);
}

export function writePair([a, b]: Pair): string {
  return `${writeNode(a)}~${writeNode(b)}`;
}

/** Two different nodes of the data set, else null. */
export function readPair(text: string, data: IndexedDataset): Pair | null {
  const [a, b, ...more] = text.split('~').map(readNode);
  if (!a || !b || a === b || more.length) return null;
  const pair = pairOf(a, b);
  return selectionExists(data, { type: 'tie', pair }) ? pair : null;
}

/** The letter of each kind of selection that is named by an id of its own. */
const LETTERS = { meeting: 'm:', place: 'p:', topic: 'h:', document: 'd:' } as const;

export function writeSelection(selection: Selection): string {
  if (selection.type === 'tie') return `t:${writePair(selection.pair)}`;
  return selection.type === 'node'
    ? `n:${writeNode(selection.id)}`
    : `${LETTERS[selection.type]}${selection.id}`;
}

/** Two different nodes in the order in which they are asked for, else null. */
export function readEnds(text: string, data: IndexedDataset): readonly [NodeId, NodeId] | null {
  const [a, b] = text.split('~').map(readNode);
  return a && b && readPair(text, data) ? [a, b] : null;
}

/** What the id of a meeting looks like: one of another edition of the data is told as gone, anything else is no id of ours. */
const MEETING = /^m[0-9a-z]{11}$/;

/** Something that the data set holds, or a meeting that it may have held once; else null. */
export function readSelection(text: string, data: IndexedDataset): Selection | null {
  const [type, rest] = [text.slice(0, 2), text.slice(2)];
  const pair = type === 't:' ? readPair(rest, data) : null;
  const named = Object.entries(LETTERS).find(([, letter]) => letter === type)?.[0] as
    | keyof typeof LETTERS
    | undefined;
  const selection: Selection | null = named
    ? { type: named, id: rest }
    : type === 'n:'
      ? { type: 'node', id: readNode(rest) }
      : pair && { type: 'tie', pair };
  if (selection?.type === 'meeting' && MEETING.test(rest)) return selection;
  return selection && selectionExists(data, selection) ? selection : null;
}
