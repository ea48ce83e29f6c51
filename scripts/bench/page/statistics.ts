/** Medians, high percentiles and ratios of what was measured. */

/** The value below which that share of all lies (0.5 = the median); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** "4.3 ×", "0.12 ×"; "–" where there is nothing to compare. */
export function ratio(value: number | null, to: number | null): string {
  if (value === null || to === null || !Number.isFinite(value / to)) return '–';
  const times = value / to;
  return `${times >= 100 ? times.toFixed(0) : times >= 10 ? times.toFixed(1) : times.toFixed(2)} ×`;
}

/** "0.42 ms", "16.7 ms", "230 ms", "4.1 s". */
export function sayMs(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms)) return '–';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms >= 100 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(1) : ms.toFixed(3)} ms`;
}

/** Thousands with a thin gap: "12 345". */
export const sayCount = (count: number | null): string =>
  count === null || !Number.isFinite(count)
    ? '–'
    : String(Math.round(count)).replaceAll(/\B(?=(?:\d{3}){1,4}$)/g, ' ');

/** "3.2 MB", "145 KB". */
export const sayBytes = (bytes: number | null): string =>
  bytes === null || !Number.isFinite(bytes)
    ? '–'
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e3).toFixed(0)} KB`;
