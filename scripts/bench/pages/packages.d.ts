/** What the pages use of their packages: the pages compile where those have not been installed. */
declare module '*.css';

declare module 'vis-timeline/standalone' {
  type Row = Record<string, unknown> & { id: string };
  export class DataSet<T extends Row> {
    constructor(rows: readonly T[]);
    readonly length: number;
  }
  export class DataView<T extends Row> {
    constructor(all: DataSet<T>, options: { filter: (row: T) => boolean });
    refresh(): void;
  }
  export class Timeline {
    constructor(at: HTMLElement, items: object, groups: object, options: object);
    on(event: string, act: () => void): void;
  }
}

declare module 'vis-network/standalone' {
  export class DataSet<T> {
    constructor(rows: readonly T[]);
    readonly length: number;
  }
  export class DataView<T> {
    constructor(all: DataSet<T>, options: { filter: (row: T) => boolean });
    refresh(): void;
  }
  export class Network {
    constructor(at: HTMLElement, graph: { nodes: object; edges: object }, options: object);
    on(event: string, act: () => void): void;
  }
}

declare module '@knight-lab/timelinejs/dist/js/timeline.js?url' {
  const url: string;
  export default url;
}
