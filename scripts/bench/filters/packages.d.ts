/** What is used of Crossfilter: the scripts compile where it has not been installed. */
declare module 'crossfilter2' {
  interface Group {
    all(): readonly { key: number; value: number }[];
  }
  interface Dimension {
    filterRange(range: [number, number]): void;
    filterExact(value: number): void;
    filterAll(): void;
    group<T>(): Group & { key?: T };
  }
  interface Crossfilter<R> {
    dimension(of: (row: R) => number): Dimension;
    dimension(of: (row: R) => number[], lists: true): Dimension;
  }
  export default function crossfilter<R>(rows: readonly R[]): Crossfilter<R>;
}
