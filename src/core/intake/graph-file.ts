/** GEXF and GraphML → nodes and ties with what they say of themselves. */
import { readXml, type Listener } from './xml.ts';
import type { Desk } from './values.ts';

export interface FileNode {
  id: string;
  values: Map<string, string>;
}

export interface FileTie {
  source: string;
  target: string;
  values: Map<string, string>;
  /** first and last day of each spell, as written */
  spells: { start: string | null; end: string | null }[];
  row: number;
}

export interface FileGraph {
  nodes: Map<string, FileNode>;
  ties: FileTie[];
}

/** Both formats: elements `node` and `edge`, what is within belongs to them. */
class Builder implements Listener {
  readonly graph: FileGraph = { nodes: new Map(), ties: [] };
  private tie: FileTie | null = null;
  private holder: Map<string, string> | null = null;
  private key: string | null = null;
  /** id of a declared attribute → its name; an id may be of nodes and, another, of ties */
  private readonly names = new Map<string, string>();
  private of = '';
  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, row: number): void {
    const get = (key: string): string | null => attributes.get(key) ?? null;
    if (name === 'attributes') this.of = get('class') ?? 'node';
    else if (name === 'attribute') this.names.set(`${this.of} ${get('id')}`, get('title') ?? get('id') ?? '');
    else if (name === 'key') this.declare(attributes);
    else if (name === 'node') this.openNode(attributes);
    else if (name === 'edge') this.openEdge(attributes, row);
    else if (name === 'attvalue' && this.holder) this.put(get('for') ?? get('id') ?? '', get('value') ?? '');
    else if (name === 'spell') this.tie?.spells.push({ start: get('start'), end: get('end') });
    else if (name === 'data') this.key = get('key');
  }

  close(name: string, text: string): void {
    if (name === 'node' || name === 'edge') {
      this.holder = null;
      this.tie = null;
    } else if (name === 'data' && this.key !== null && this.holder) {
      this.put(this.key, text);
      this.key = null;
    }
  }

  private declare(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('attr.name') ?? id;
    const of = attributes.get('for') ?? 'all';
    for (const each of of === 'all' ? ['node', 'edge'] : [of]) this.names.set(`${each} ${id}`, name);
  }

  private put(id: string, value: string): void {
    const of = this.tie ? 'edge' : 'node';
    this.holder!.set((this.names.get(`${of} ${id}`) ?? id).toLowerCase(), value);
  }

  private openNode(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id') ?? '';
    const { nodes } = this.graph;
    if (nodes.size >= this.desk.limits.nodes) return;
    const label = attributes.get('label');
    this.holder = new Map(label === undefined ? [] : [['label', label]]);
    nodes.set(id, { id, values: this.holder });
  }

  private openEdge(attributes: ReadonlyMap<string, string>, row: number): void {
    const { ties } = this.graph;
    if (ties.length >= this.desk.limits.ties) return;
    const get = (key: string): string | null => attributes.get(key) ?? null;
    this.holder = new Map();
    const [start, end] = [get('start'), get('end')];
    this.tie = {
      source: get('source') ?? '',
      target: get('target') ?? '',
      values: this.holder,
      spells: start === null && end === null ? [] : [{ start, end }],
      row,
    };
    ties.push(this.tie);
  }
}

/** Null where the file is no XML, with a problem. */
export function readGraphFile(text: string, desk: Desk): FileGraph | null {
  const { limits, problems } = desk;
  const builder = new Builder(desk);
  if (!readXml(text, limits, problems, builder)) return null;
  const { graph } = builder;
  if (graph.nodes.size >= limits.nodes)
    problems.add('too-many', { values: { most: limits.nodes, what: 'nodes' } });
  if (graph.ties.length >= limits.ties)
    problems.add('too-many', { values: { most: limits.ties, what: 'ties' } });
  return graph;
}
