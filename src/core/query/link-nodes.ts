/** Nodes, pairs and selections in a link: "VN", "tran-a-vn", "VN~RU", "n:VN", "t:VN~RU", "m:abc". */
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

export function writeSelection(selection: Selection): string {
  if (selection.type === 'meeting') return `m:${selection.id}`;
  return selection.type === 'node' ? `n:${writeNode(selection.id)}` : `t:${writePair(selection.pair)}`;
}

/** Something that the data set holds, else null. */
export function readSelection(text: string, data: IndexedDataset): Selection | null {
  const [type, rest] = [text.slice(0, 2), text.slice(2)];
  const pair = type === 't:' ? readPair(rest, data) : null;
  const selection: Selection | null =
    type === 'm:'
      ? { type: 'meeting', id: rest }
      : type === 'n:'
        ? { type: 'node', id: readNode(rest) }
        : pair && { type: 'tie', pair };
  return selection && selectionExists(data, selection) ? selection : null;
}
