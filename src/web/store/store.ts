/** The few facts of the page and the verbs that change them. Everything else is derived (see derived.ts). */
import { create } from 'zustand';
import { changedFacts } from '../../core/query/changed.ts';
import type { FacetKey } from '../../core/columns/columns.ts';
import type { FilterKey } from '../../core/query/filters.ts';
import type { Parameter } from '../../core/query/link.ts';
import {
  type Camera,
  type Comparison,
  type Face,
  type Filters,
  INITIAL_VIEW,
  type LaneChoice,
  type LaneOrder,
  type MatrixSide,
  type Mode,
  NO_FILTERS,
  type NodeId,
  type Pair,
  type Period,
  type Question,
  type Selection,
  type SizeBy,
  type StoryPlace,
  type ViewState,
} from '../../core/query/state.ts';
import type { PageParameter } from '../../core/query/page-link.ts';
import { recall, remember } from '../device/remembered.ts';

/** What the pointer or the keyboard is on, in any view: the other views light it up. */
export type Hover = Selection | null;

/** What may stand in the panel while nothing is selected; what is asked and compared is in the view. */
export type Panel = 'question' | 'comparison' | 'measures';

/** The ends of a question that is still being put. */
export type Ends = readonly [NodeId | null, NodeId | null];

/** What was wrong with a link: shown once, dismissed by the reader. */
export interface LinkProblem {
  parameter: Parameter | PageParameter;
  value: string;
}

/** Whether a change is one step of Back (`push`) or part of a gesture still going on (`replace`). */
export type Commit = 'push' | 'replace';

/** Whether there is a change to take back, and one to make again. */
export interface Steps {
  undo: boolean;
  redo: boolean;
}

/** A step that was just taken back or made again, with the view that it led away from. */
export interface Walked {
  how: 'undo' | 'redo';
  from: ViewState;
}

export interface State {
  /** lives in the link */
  view: ViewState;
  /** how the last change of `view` goes into the history; read by url-sync alone */
  commit: Commit;
  /** lives nowhere */
  hover: Hover;
  /** whether "/" goes to the search from anywhere on the page; lives on this device */
  slashKey: boolean;
  linkProblems: readonly LinkProblem[];
  /** lives nowhere, but a link with a question or a comparison opens its panel */
  panel: Panel | null;
  /** a link, not the reader, opened the panel: it takes no focus */
  panelByLink: boolean;
  /** lives nowhere */
  ends: Ends;
  /** whether the signs are being explained; lives nowhere */
  legend: boolean;
  /** whether the keys are being explained; lives nowhere */
  keys: boolean;
  /** lives in the history */
  steps: Steps;
  /** to be said aloud; lives nowhere */
  walked: Walked | null;
  /** whether the reader is kept from changing the filters: a frame may be locked */
  locked: boolean;
  /** whether the page is one view in a frame: what needs the rest of the page is not offered */
  framed: boolean;
  /** whether `view` is the one that the link names: before that nothing is drawn */
  linkRead: boolean;
}

export const useStore = create<State>(() => ({
  view: INITIAL_VIEW,
  commit: 'replace',
  hover: null,
  slashKey: recall('slash') !== 'off',
  linkProblems: [],
  panel: null,
  panelByLink: false,
  ends: [null, null],
  legend: false,
  keys: false,
  steps: { undo: false, redo: false },
  walked: null,
  locked: false,
  framed: false,
  linkRead: false,
}));

const { getState, setState } = useStore;

function change(patch: Partial<ViewState>, commit: Commit = 'push'): void {
  const { view, locked } = getState();
  // The one door of all changes by the reader: a lock holds wherever they come from.
  const next = { ...view, ...patch, ...(locked && { filters: view.filters }) };
  setState({ view: patch.story === undefined ? leavingStep(view, next) : next, commit });
}

/** Whoever changes what a step of a story shows goes ways of their own from there. */
function leavingStep(from: ViewState, to: ViewState): ViewState {
  const { story } = from;
  if (!story || story.away) return to;
  const { filters, facts } = changedFacts(from, to);
  return filters.length || facts.length ? { ...to, story: { ...story, away: true } } : to;
}

function filter(patch: Partial<Filters>, commit: Commit = 'push'): void {
  change({ filters: { ...getState().view.filters, ...patch } }, commit);
}

/** Adds the value to the facet, or takes it out. */
export function toggleFacet(key: FacetKey, value: string): void {
  const chosen: readonly string[] = getState().view.filters[key];
  const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  filter({ [key]: next });
}

/** Sets one filter. While a gesture goes on (typing, dragging) pass `replace`; at its end `push`. */
export function setFilter<K extends FilterKey>(key: K, value: Filters[K], commit: Commit = 'push'): void {
  filter({ [key]: value } as Partial<Filters>, commit);
}

/** Puts one filter back to showing everything. */
export function clearFilter(key: FilterKey): void {
  filter({ [key]: NO_FILTERS[key] });
}

export function clearFilters(): void {
  change({ filters: NO_FILTERS });
}

export function setPeriod(period: Period | null, commit: Commit = 'push'): void {
  filter({ period }, commit);
}

export function select(selection: Selection | null): void {
  change({ selection });
}

export const selectMeeting = (id: string): void => select({ type: 'meeting', id });
export const selectNode = (id: NodeId): void => select({ type: 'node', id });
export const selectTie = (pair: Pair): void => select({ type: 'tie', pair });
export const selectPlace = (id: string): void => select({ type: 'place', id });
export const selectTopic = (id: string): void => select({ type: 'topic', id });
export const selectDocument = (id: string): void => select({ type: 'document', id });

/** Turns what is selected into a filter: from "show me" to "show only". */
export function filterBySelection(): void {
  const { selection } = getState().view;
  if (!selection || selection.type === 'meeting' || selection.type === 'document') return;
  if (selection.type === 'tie') return filter({ between: selection.pair });
  if (selection.type !== 'node') return addToFacet(selection.type, selection.id);
  const [key, id] = [selection.id.startsWith('c:') ? 'country' : 'official', selection.id.slice(2)] as const;
  addToFacet(key, id);
}

function addToFacet(key: 'country' | 'official' | 'place' | 'topic', id: string): void {
  filter({ [key]: [...new Set([...getState().view.filters[key], id])] });
}

export const setLanes = (lanes: LaneChoice): void => change({ lanes });
export const setLaneOrder = (laneOrder: LaneOrder): void => change({ laneOrder });
/** Puts a lane before all others, or back to its place. */
export function togglePin(key: string): void {
  const { pinned } = getState().view;
  change({ pinned: pinned.includes(key) ? pinned.filter((k) => k !== key) : [...pinned, key] });
}
export const setMode = (mode: Mode): void => change({ mode });
export const setSizeBy = (sizeBy: SizeBy): void => change({ sizeBy });
export const setCommunities = (communities: boolean): void => change({ communities });
/** What is opened once a country has been pressed. */
export const withToggled = (opened: readonly string[], country: string): readonly string[] =>
  opened.includes(country) ? opened.filter((c) => c !== country) : [...opened, country];
/** Shows the officials of a closed country, or closes it again. */
export function toggleOpened(country: string): void {
  change({ opened: withToggled(getState().view.opened, country) });
}
/** Asks a question, or takes it back; what was selected gives way to its answer. */
export function ask(question: Question | null): void {
  change({ question, comparison: null, selection: null });
  setState({ panel: 'question', ...(question && { ends: question.ends }) });
}
export function compare(comparison: Comparison | null): void {
  change({ comparison, question: null, selection: null });
  setState({ panel: 'comparison' });
}
/** The ends chosen so far; with both, they are the question. */
export function setEnds(ends: Ends): void {
  const [a, b] = ends;
  const { question } = getState().view;
  const rules = { inTime: question?.inTime ?? false, withoutHub: question?.withoutHub ?? false };
  if (a && b && a !== b) ask({ ends: [a, b], ...rules });
  else if (question) ask(null);
  setState({ ends });
}
/** Opens a panel, `from` being one end of a question to put. What another panel has asked is taken back. */
export function openPanel(panel: Panel, from: NodeId | null = null): void {
  const { question, comparison, selection } = getState().view;
  const kept = {
    question: panel === 'question' && !from ? question : null,
    comparison: panel === 'comparison' ? comparison : null,
  };
  if (selection || kept.question !== question || kept.comparison !== comparison)
    change({ ...kept, selection: null });
  setState({ panel, panelByLink: false, ends: kept.question?.ends ?? [from, null] });
}
/** Leaves the panel, with what it asked. */
export function closePanel(): void {
  const { question, comparison } = getState().view;
  if (question || comparison) change({ question: null, comparison: null });
  setState({ panel: null, ends: [null, null] });
}
/** Leaves the panel of a small screen to see what it lights up in the views. */
export const hidePanel = (): void => setState({ panel: null });
export const setMatrix = (matrix: MatrixSide): void => change({ matrix });
/** Several facts at once, as one step of Back. */
export const showFacts = (facts: Partial<ViewState>): void => change(facts);
export const setFace = (face: Face): void => change({ face });
export const setCamera = (camera: Camera | null, commit: Commit = 'push'): void => change({ camera }, commit);

export function setHover(hover: Hover): void {
  if (getState().hover !== hover) setState({ hover });
}

/** What stands around a view that is shown as a whole. */
function around(view: ViewState): Pick<State, 'hover' | 'panel' | 'panelByLink' | 'ends'> {
  const asked = view.question ? 'question' : view.comparison ? 'comparison' : null;
  const panel = asked ?? (getState().panel === 'measures' ? 'measures' : null);
  return { hover: null, panel, panelByLink: true, ends: view.question?.ends ?? [null, null] };
}

/** Shows the view that a link or the history names, with what could not be read of it. */
export function showView(view: ViewState, linkProblems: readonly LinkProblem[] = []): void {
  setState({ view, commit: 'push', linkProblems, linkRead: true, ...around(view) });
}

/** Shows a saved view whole, as one step of Back; `story`: as that step of a story, null as the reader's own. */
export function showSaved(saved: ViewState, story: StoryPlace | null): void {
  const view = { ...saved, story };
  setState({ view, commit: 'push', ...around(view) });
}

/** Goes on without the story, where one is. */
export const leaveStory = (): void => change({ story: null });

/** The page is a frame; `locked` keeps the reader from changing the filters, which a link, and the host, still may. */
export const beFramed = (locked: boolean): void => setState({ framed: true, locked });

export function dismissLinkProblems(): void {
  setState({ linkProblems: [] });
}

/** Told by url-sync, which alone knows the history. */
export const showSteps = (steps: Steps): void => {
  const known = getState().steps;
  if (known.undo !== steps.undo || known.redo !== steps.redo) setState({ steps });
};
export const showWalked = (walked: Walked): void => setState({ walked });
export const showKeys = (keys: boolean): void => setState({ keys });
export const showLegend = (legend: boolean): void => setState({ legend });

/** A key that acts wherever the focus is can hit those who speak to their machine: they can switch it off (WCAG 2.1.4). */
export function setSlashKey(slashKey: boolean): void {
  remember('slash', slashKey ? 'on' : 'off');
  setState({ slashKey });
}
