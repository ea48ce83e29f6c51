/** The network's stage: the canvas, the buttons and names over it, gestures and keys, and the strip of tools. */
import { type FocusEvent, useId, useRef, useState } from 'react';
import { isCrowd } from '../../../core/picture/network/names.ts';
import type { MarkId } from '../../../core/query/picture.ts';
import { select, setHover, toggleOpened, useStore } from '../../store/store.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import type { Draw, Spot, Target } from './drawing.ts';
import { markOf, selectionOfMark, selectionOfTie } from './marks.ts';
import { LeftOut } from './LeftOut.tsx';
import { NodeButtons } from './NodeButtons.tsx';
import { sightOf } from './sight.ts';
import { TieTip } from './TieTip.tsx';
import { Tools } from './Tools.tsx';
import { useBox, useDrawing } from './use-drawing.ts';
import { useLook } from './use-look.ts';
import { useHovering } from './use-hovering.ts';
import { useNetwork } from './use-network.ts';
import { useOpening } from './use-opening.ts';
import { useOverlay } from './use-overlay.ts';
import { useReadiness } from './use-readiness.ts';
import { usePointer } from './use-pointer.ts';
import { useWalk } from './use-walk.ts';
import { sayPicture } from '../../i18n/say-network.ts';
import './network.css';
import './modes.css';

export function NetworkView({ draw }: { draw: Draw }) {
  const speech = useSpeech();
  const { t } = speech;
  const stage = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const help = useId();
  const selection = useStore((s) => s.view.selection);
  const box = useBox(container);
  const [walkedTo, setWalkedTo] = useState<MarkId | null>(null);
  const [walking, setWalking] = useState(false);
  const network = useNetwork(box, walking ? walkedTo : null);
  const { picture, ground, elements, selected, ties, named } = network;
  const look = useLook(probe, isCrowd(picture));
  const shown = (id: MarkId | null): MarkId | null => (picture.nodes.some((n) => n.id === id) ? id : null);
  const chosen = markOf(selection);
  const at = shown(walkedTo) ?? shown(chosen) ?? picture.nodes[0]?.id ?? null;

  const chooseNode = (id: MarkId): void => {
    setWalkedTo(id);
    if (chosen !== id) select(selectionOfMark(id));
  };
  /** A tie does not win over a node within reach. */
  const meant = ({ at, target, touch }: Spot): Target | null => {
    // Names are still to come: the canvas knows what stands there.
    if (named.picture !== picture) return target;
    const node = overlay.nodeAt(at, touch);
    return node ? { node } : target && 'tie' in target ? target : null;
  };
  const choose = (target: Target | null): void => {
    if (!target) {
      if (selection) select(null);
    } else if ('node' in target) chooseNode(target.node);
    else if (ties.has(target.tie)) select(selectionOfTie(ties.get(target.tie)!));
  };
  const shownAt = useDrawing({
    draw,
    container,
    box,
    baked: network.baked,
    ground,
    elements,
    classes: network.classes,
    look,
    events: {
      onTap: (spot) => choose(meant(spot)),
      onTwice: (spot) => {
        const target = meant(spot);
        if (target && 'node' in target) comeCloser(selectionOfMark(target.node));
      },
      onOver: (spot) => (spot ? over(meant(spot), spot.at) : over(null)),
      onPainted: () => overlay.follow(),
    },
  });

  const { something, tip, over } = useHovering(ties);
  const { drawing } = shownAt;
  const overlay = useOverlay(layer, drawing, box, named.scene, speech);
  const { comeCloser, zoomOnce, zoom, reach } = sightOf(shownAt, { box, ground, elements, lit: network.lit });
  const readyFor = useReadiness(drawing, network);
  useOpening(shownAt, { picture, elements, box });
  const oneFinger = usePointer({ stage, drawing, zoom });
  const walk = useWalk({ picture, places: elements.nodes, speech, zoom: zoomOnce, at, focus: focusOn });
  function focusOn(id: MarkId): boolean {
    const index = named.picture.nodes.findIndex((n) => n.id === id);
    const button = layer.current?.children[index] as HTMLElement | undefined;
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }
  /** A focused node lights up in the other view, and comes into sight in this one. */
  const arrive = (id: MarkId): void => {
    setWalkedTo(id);
    setWalking(true);
    setHover(selectionOfMark(id));
    const mark = picture.nodes.find((n) => n.id === id);
    readyFor(mark?.type === 'country' && picture.openable.has(mark.ref) ? mark.ref : null);
    reach(id);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.contains(relatedTarget)) return;
    setWalking(false);
    setHover(null);
  };
  return (
    <div className="network">
      <span ref={probe} className="network-probe" aria-hidden="true" />
      {/* The arrows walk the graph: a screen reader must pass them on. What the nodes hear is heard here once for all. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is interactive */}
      <div
        ref={stage}
        className="network-stage"
        role="application"
        aria-roledescription={t('network.kind')}
        aria-label={sayPicture(picture, speech)}
        aria-describedby={help}
        data-over={something ? 'something' : undefined}
        onKeyDown={walk.onKeyDown}
        onFocus={onNode(arrive)}
        onBlur={leave}
        onClick={(event) => openDoor(event.target) || onNode(chooseNode)(event)}
        onPointerOver={({ target }) => readyFor(doorAt(target))}
        onPointerLeave={() => {
          over(null);
          readyFor(null);
        }}
      >
        <div ref={container} className="network-canvas" aria-hidden="true" />
        <NodeButtons
          ref={layer}
          picture={named.picture}
          selected={named.selected}
          groups={named.groups}
          at={at}
          speech={speech}
        />
        {tip && box && <TieTip tie={ties.get(tip.tie)} at={tip.at} within={box} speech={speech} />}
        {oneFinger && <p className="network-hint">{t('network.twoFingers')}</p>}
      </div>
      <p id={help} className="network-spoken">
        {t('network.keys')}
        {picture.openable.size > 0 && ` ${t('network.keysOpen')}`}
      </p>
      <p className="network-spoken" aria-live="polite">
        {walk.said}
      </p>
      <LeftOut picture={picture} selection={selection} speech={speech} />
      <Tools
        picture={picture}
        changeOf={network.changeOf}
        speech={speech}
        chosen={selected !== null && selected.nodes.size > 0}
        onZoom={zoomOnce}
        onFocus={() => comeCloser(selection)}
      />
    </div>
  );
}

/** The country of the number at which this is. */
const doorAt = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-door]')?.dataset.door) || null;

/** The number beside a country's name opens it, and closes it again. Tells whether it was that. */
function openDoor(target: EventTarget): boolean {
  const country = doorAt(target);
  if (country) toggleOpened(country);
  return Boolean(country);
}

/** Of an event on a node's button. */
const onNode =
  (act: (id: MarkId) => void) =>
  ({ target }: { target: EventTarget }): void => {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-node]')?.dataset.node;
    if (id) act(id as MarkId);
  };
