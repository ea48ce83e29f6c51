/** The keys of the network: walking from node to node, choosing, zooming; and what is said aloud on the way. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { neighbours } from '../../../core/query/graph.ts';
import type { Mark, MarkId, Picture } from '../../../core/query/picture.ts';
import { fold } from '../../../core/model/id.ts';
import type { Speech } from '../../i18n/say.ts';
import { select, setCamera, toggleOpened, useStore } from '../../store/store.ts';
import type { DrawnNode } from './elements.ts';
import { ZOOM_STEP } from './Tools.tsx';
import { type Arrow, around, isArrow, nextInDirection } from './walk.ts';
import { markOf, selectionOfMark, selectionOfTie } from './marks.ts';
import { nameOf, sayTie } from '../../i18n/say-network.ts';

/** Letters typed within this time of each other make one word. */
const WORD_MS = 700;

export interface Walk {
  /** for the live region */
  said: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Wanted {
  picture: Picture;
  places: readonly DrawnNode[];
  speech: Speech;
  zoom: (factor: number) => void;
  /** puts the focus on a node's button; false where it is still to come */
  focus: (id: MarkId) => boolean;
  /** the node that Tab reaches and the keys start from */
  at: MarkId | null;
}

export function useWalk({ picture, places, speech, zoom, focus, at }: Wanted): Walk {
  const [said, say] = useState('');
  /** the node whose neighbours are being walked */
  const from = useRef<MarkId | null>(null);
  const typed = useRef({ word: '', at: 0 });
  const { t } = speech;
  const selection = useStore((s) => s.view.selection);

  const go = (id: MarkId | null, origin: MarkId | null): void => {
    if (id === null || !focus(id)) return;
    from.current = origin;
    const beside = origin === null ? [] : [...neighbours(picture, origin)];
    const k = beside.indexOf(id) + 1;
    say(
      k > 0 && origin !== null
        ? t('network.neighbour', { k, n: beside.length, name: nameOf(origin, speech) })
        : t('network.neighbours', { n: neighbours(picture, id).size }),
    );
  };

  const arrow = (key: Arrow, here: MarkId): void => {
    const shown = new Set(picture.nodes.map((n) => n.id));
    const all = places.filter(({ id }) => shown.has(id) && id !== here).map((p) => ({ id: p.id, at: p }));
    const start = places.find((p) => p.id === here);
    if (!start) return;
    const beside = neighbours(picture, here);
    const near = nextInDirection(
      start,
      key,
      all.filter(({ id }) => beside.has(id)),
    );
    if (near) go(near.id, here);
    else go(nextInDirection(start, key, all)?.id ?? null, null);
  };

  const turn = (step: 1 | -1, here: MarkId): void => {
    const origin = from.current ?? here;
    go(around([...neighbours(picture, origin)], here, step), origin);
  };

  const type = (letter: string, when: number, here: MarkId): void => {
    const word = when - typed.current.at < WORD_MS ? typed.current.word + letter : letter;
    typed.current = { word, at: when };
    const ids = picture.nodes.map((n) => n.id);
    const turned = [...ids.slice(ids.indexOf(here) + (word.length > 1 ? 0 : 1)), ...ids];
    go(turned.find((id) => fold(nameOf(id, speech)).startsWith(fold(word))) ?? null, null);
  };

  const chooseTie = (here: MarkId): void => {
    const chosen = markOf(selection);
    const other = chosen !== here && chosen !== null ? chosen : from.current;
    const tie = other && picture.ties.find(({ pair }) => pair.includes(other) && pair.includes(here));
    if (!tie) return say(t('network.noTie'));
    select(selectionOfTie(tie));
    say(t('network.chosen', { name: sayTie(tie, speech) }));
  };

  const choose = (here: MarkId): void => {
    const again = markOf(selection) === here;
    const mark = picture.nodes.find((n) => n.id === here);
    if (again && mark?.type === 'country' && picture.openable.has(mark.ref)) return open(mark);
    select(selectionOfMark(here));
    say(t('network.chosen', { name: nameOf(here, speech) }));
  };

  /** A second Enter opens a closed country, or closes it again. */
  const open = ({ id, ref, holds }: Mark): void => {
    toggleOpened(ref);
    const of = { name: nameOf(id, speech), n: picture.openable.get(ref) ?? 0 };
    say(t(holds > 0 ? 'network.openedNow' : 'network.closedNow', of));
  };

  const clear = (): boolean => {
    if (!selection) return false;
    select(null);
    say(t('network.cleared'));
    return true;
  };

  const keys = ({ key, shiftKey, timeStamp }: KeyboardEvent, here: MarkId): boolean => {
    if (isArrow(key)) arrow(key, here);
    else if (key === 'PageDown' || key === 'PageUp') turn(key === 'PageDown' ? 1 : -1, here);
    else if (key === 'Home' || key === 'End') go(picture.nodes.at(key === 'Home' ? 0 : -1)?.id ?? null, null);
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
