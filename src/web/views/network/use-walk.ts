/** The keys of the network: walking from node to node, choosing, zooming; and what is said aloud on the way. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Graph, neighbours, tieId } from '../../../core/query/graph.ts';
import { fold } from '../../../core/model/id.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { pairOf } from '../../../core/query/state.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { select, selectNode, selectTie, setCamera, useStore } from '../../store/store.ts';
import type { DrawnNode } from './elements.ts';
import { ZOOM_STEP } from './Tools.tsx';
import { type Arrow, around, isArrow, nextInDirection } from './walk.ts';
import { sayTie } from './words.ts';

/** Letters typed within this time of each other make one word. */
const WORD_MS = 700;

export interface Walk {
  /** for the live region */
  said: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Wanted {
  graph: Graph;
  places: readonly DrawnNode[];
  speech: Speech;
  zoom: (factor: number) => void;
  /** puts the focus on a node's button */
  focus: (id: NodeId) => void;
  /** the node that Tab reaches and the keys start from */
  at: NodeId | null;
}

export function useWalk({ graph, places, speech, zoom, focus, at }: Wanted): Walk {
  const [said, say] = useState('');
  /** the node whose neighbours are being walked */
  const from = useRef<NodeId | null>(null);
  const typed = useRef({ word: '', at: 0 });
  const { t } = speech;
  const selection = useStore((s) => s.view.selection);

  const go = (id: NodeId | null, origin: NodeId | null): void => {
    if (id === null) return;
    from.current = origin;
    focus(id);
    const beside = origin === null ? [] : [...neighbours(graph, origin)];
    const k = beside.indexOf(id) + 1;
    say(
      k > 0 && origin !== null
        ? t('network.neighbour', { k, n: beside.length, name: sayNode(origin, speech) })
        : t('network.neighbours', { n: neighbours(graph, id).size }),
    );
  };

  const arrow = (key: Arrow, here: NodeId): void => {
    const shown = new Set(graph.nodes.map((n) => n.id));
    const all = places.filter(({ id }) => shown.has(id) && id !== here).map((p) => ({ id: p.id, at: p }));
    const start = places.find((p) => p.id === here);
    if (!start) return;
    const beside = neighbours(graph, here);
    const near = nextInDirection(
      start,
      key,
      all.filter(({ id }) => beside.has(id)),
    );
    if (near) go(near.id, here);
    else go(nextInDirection(start, key, all)?.id ?? null, null);
  };

  const turn = (step: 1 | -1, here: NodeId): void => {
    const origin = from.current ?? here;
    go(around([...neighbours(graph, origin)], here, step), origin);
  };

  const type = (letter: string, when: number, here: NodeId): void => {
    const word = when - typed.current.at < WORD_MS ? typed.current.word + letter : letter;
    typed.current = { word, at: when };
    const ids = graph.nodes.map((n) => n.id);
    const turned = [...ids.slice(ids.indexOf(here) + (word.length > 1 ? 0 : 1)), ...ids];
    go(turned.find((id) => fold(sayNode(id, speech)).startsWith(fold(word))) ?? null, null);
  };

  const chooseTie = (here: NodeId): void => {
    const other = selection?.type === 'node' && selection.id !== here ? selection.id : from.current;
    const tie = other && graph.ties.find(({ id }) => id === tieId(pairOf(other, here)));
    if (!tie) return say(t('network.noTie'));
    selectTie(tie.pair);
    say(t('network.chosen', { name: sayTie(tie, speech) }));
  };

  const choose = (here: NodeId): void => {
    selectNode(here);
    say(t('network.chosen', { name: sayNode(here, speech) }));
  };

  const clear = (): boolean => {
    if (!selection) return false;
    select(null);
    say(t('network.cleared'));
    return true;
  };

  const keys = ({ key, shiftKey, timeStamp }: KeyboardEvent, here: NodeId): boolean => {
    if (isArrow(key)) arrow(key, here);
    else if (key === 'PageDown' || key === 'PageUp') turn(key === 'PageDown' ? 1 : -1, here);
    else if (key === 'Home' || key === 'End') go(graph.nodes.at(key === 'Home' ? 0 : -1)?.id ?? null, null);
    else if (key === 'Enter' || key === ' ') (shiftKey ? chooseTie : choose)(here);
    else if (key === 'Escape') return clear();
    else if (key === '+' || key === '=') zoom(ZOOM_STEP);
    else if (key === '-') zoom(1 / ZOOM_STEP);
    else if (key === '0') setCamera(null);
    else if (/^\p{L}$/u.test(key)) type(key, timeStamp, here);
    else return false;
    return true;
  };

  return {
    said,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || at === null) return;
      if (!keys(event, at)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
