/** The files that a reader has opened, and whether the page shows them in place of the site's data. Nothing of it leaves the device. */
import { create } from 'zustand';
import type { Corrections } from '../../core/dataset/correction.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import type { Reading } from '../../core/model/article.ts';
import { CLEAR_DESK, type Desk } from './desk.ts';
import { PAGE } from './page.ts';
import type { RemoteWhy } from './remote.ts';
import type { OwnBuilt, OwnFile, Told } from '../worker/own-messages.ts';

/** Where data came from that a link named. */
export interface Remote {
  address: string;
  checksum: string | null;
}

/** A file, whether it counts, and what became of it; `told` is null until it has been read. */
export interface OwnSource extends OwnFile {
  /** null = from the reader's device */
  remote: Remote | null;
  on: boolean;
  told: Told | null;
}

/** What this device keeps of a reader's work. */
export interface Kept {
  files: number;
  bytes: number;
}

/** Why nothing could be kept: there is no room, or the browser refuses (a private window). */
export interface KeepFailure {
  why: 'full' | 'refused';
  /** in the browser's own words */
  reason: string;
}

export interface OwnFacts {
  /** the site's own data set, once it is there */
  site: IndexedDataset | null;
  sources: readonly OwnSource[];
  /** whether the site's data set is put with the files */
  withSite: boolean;
  /** the reader's own decisions, and what is doubtful */
  desk: Desk;
  /** the decisions of others that are in force; null until something was made */
  standing: Corrections | null;
  /** what was made of it all; null = nothing that could be shown */
  data: IndexedDataset | null;
  /** what was read, before anything was decided */
  readings: readonly Reading[];
  report: OwnBuilt['report'] | null;
  urls: ReadonlyMap<string, string>;
  /** decisions that no longer find what they are about */
  unmet: readonly string[];
  /** whether the page shows it; the history remembers that (see url-sync.ts) */
  shown: boolean;
  /** how many files have been read of those that count, and how much of the next, from 0 to 1; null = nothing is being read */
  progress: { read: number; of: number; name: string; share: number } | null;
  /** why no data set could be made, in words */
  failed: string | null;
  /** whether the dialog is open, and the files that were let fall on the page and wait for it */
  dialog: boolean;
  fallen: readonly File[];
  /** whether the work is kept from one visit to the next, and what of it is */
  keeping: boolean;
  kept: Kept | null;
  /** why it could not be kept */
  keepFailed: KeepFailure | null;
  /** of the data that the link names: still to come, or why they did not */
  remote: 'waiting' | 'over' | { why: RemoteWhy; values: Readonly<Record<string, string | number>> };
}

/** As long as no file counts. */
export const NOTHING_MADE = {
  data: null,
  readings: [],
  report: null,
  standing: null,
  urls: new Map(),
  unmet: [],
} satisfies Partial<OwnFacts>;

export const useOwn = create<OwnFacts>(() => ({
  ...NOTHING_MADE,
  site: null,
  sources: [],
  withSite: false,
  desk: CLEAR_DESK,
  shown: false,
  progress: null,
  failed: null,
  dialog: false,
  fallen: [],
  keeping: false,
  kept: null,
  keepFailed: null,
  remote: PAGE.data === null ? 'over' : 'waiting',
}));

const { setState } = useOwn;

export const tellSite = (site: IndexedDataset): void => setState({ site });
export const openDialog = (fallen: readonly File[] = []): void => setState({ dialog: true, fallen });
export const closeDialog = (): void => setState({ dialog: false, fallen: [] });

/** Whether the page shows data that were opened, by the reader or by a link. */
export const showsOwn = ({ shown, data }: OwnFacts): boolean => shown && data !== null;

/** The data that a link named, where they alone are shown: then there is nothing private in them. */
export const remoteOf = ({ shown, data, sources, withSite }: OwnFacts): Remote | null => {
  const counted = sources.filter(({ on }) => on);
  const [first] = counted;
  return shown && data && counted.length === 1 && !withSite ? first!.remote : null;
};

/** Whether the page shows data of the reader's own device: nothing of them may come into a link. */
export const isOwn = (own: OwnFacts): boolean => showsOwn(own) && remoteOf(own) === null;
export const useIsOwn = (): boolean => useOwn(isOwn);
export const useRemote = (): Remote | null => useOwn(remoteOf);
