/** The network's stage: the canvas, the buttons and names over it, gestures and keys, and the strip of tools. */
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import flags from 'virtual:flags';
import { litIn } from '../../../core/query/selection.ts';
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { useData } from '../../store/data.ts';
import { select, selectNode, selectTie, setHover, useStore } from '../../store/store.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { type Point, fit, reveal, sameCamera, zoomBy } from './camera.ts';
import { useColours } from './colours.ts';
import type { Draw } from './drawing.ts';
import type { Look } from './look.ts';
import { NodeButtons } from './NodeButtons.tsx';
import { forgetSizes, newMemory, placeOverlay } from './overlay.ts';
import { Tools } from './Tools.tsx';
import { useBox, useDrawing } from './use-drawing.ts';
import { useNetwork } from './use-network.ts';
import { usePointer } from './use-pointer.ts';
import { useWalk } from './use-walk.ts';
import './network.css';

export function NetworkView({ draw }: { draw: Draw }) {
  const speech = useSpeech();
  const { data, t } = speech;
  const stage = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const help = useId();
  const selection = useStore((s) => s.view.selection);
  const look = useLook(probe);
  const box = useBox(container);
  const [walkedTo, setWalkedTo] = useState<NodeId | null>(null);
  const [walking, setWalking] = useState(false);
  const { baked, graph, elements, scene, classes, selected, pairs } = useNetwork(
    box,
    walking ? walkedTo : null,
  );
  const shown = (id: NodeId | null): NodeId | null => (graph.nodes.some((n) => n.id === id) ? id : null);
  const chosen = selection?.type === 'node' ? selection.id : null;
  const at = shown(walkedTo) ?? shown(chosen) ?? graph.nodes[0]?.id ?? null;

  const chooseNode = (id: NodeId): void => {
    setWalkedTo(id);
    if (!(selection?.type === 'node' && selection.id === id)) selectNode(id);
  };
  const chooseTie = (id: string): void => {
    const pair = pairs.get(id);
    if (pair) selectTie(pair);
  };
  const { drawing, aim, nudge } = useDrawing({
    draw,
    container,
    box,
    baked,
    elements,
    classes,
    look,
    events: {
      onNode: chooseNode,
      onNodeTwice: (id) => comeCloser({ type: 'node', id }),
      onTie: chooseTie,
      onNothing: () => selection && select(null),
      onOver: (over) => {
        if (stage.current) stage.current.dataset.over = over ? 'something' : '';
        setHover(hoverOf(over, pairs));
      },
      onPainted: () => follow(false),
    },
  });

  const [memory] = useState(newMemory);
  const painted = useRef<ReturnType<NonNullable<typeof drawing>['camera']> | null>(null);
  /** The names follow the canvas; `anew` also where it has not moved. */
  function follow(anew: boolean): void {
    const camera = drawing?.camera();
    if (!camera || !box || !layer.current) return;
    if (!anew && painted.current && sameCamera(painted.current, camera)) return;
    painted.current = camera;
    placeOverlay(layer.current, scene, camera, box, memory);
  }
  useLayoutEffect(() => follow(true));
  useFonts(layer, () => follow(true));

  function comeCloser(to: Selection | null): void {
    if (!to || !box) return;
    const { aroundNodes } = litIn(data, graph, to);
    const points = elements.nodes.filter(({ id }) => aroundNodes.has(id));
    if (points.length) aim(fit(points, box));
  }
  const zoom = (factor: number, about?: Point): void => {
    if (drawing && box) nudge(zoomBy(drawing.camera(), factor, box, about));
  };
  const zoomOnce = (factor: number): void => {
    if (drawing && box) aim(zoomBy(drawing.camera(), factor, box));
  };
  const oneFinger = usePointer({ stage, drawing, zoom });
  const walk = useWalk({ graph, places: elements.nodes, speech, zoom: zoomOnce, at, focus: focusOn });
  function focusOn(id: NodeId): void {
    const index = graph.nodes.findIndex((n) => n.id === id);
    (layer.current?.children[index] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }
  /** A focused node lights up in the other view, and comes into sight in this one. */
  const arrive = (id: NodeId): void => {
    setWalkedTo(id);
    setWalking(true);
    setHover({ type: 'node', id });
    const place = elements.nodes.find((n) => n.id === id);
    if (!place || !drawing || !box) return;
    const camera = drawing.camera();
    const nearer = reveal(place, camera, box);
    if (nearer !== camera) aim(nearer, 'replace');
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.contains(relatedTarget)) return;
    setWalking(false);
    setHover(null);
  };
  const counts = {
    countries: graph.nodes.filter((n) => n.type === 'country').length,
    officials: graph.nodes.filter((n) => n.type === 'official').length,
    ties: graph.ties.filter((tie) => tie.type !== 'member').length,
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
        aria-label={t('network.label', counts)}
        aria-describedby={help}
        onKeyDown={walk.onKeyDown}
        onFocus={onNode(arrive)}
        onBlur={leave}
        onClick={onNode(chooseNode)}
        onPointerLeave={() => setHover(null)}
      >
        <div ref={container} className="network-canvas" aria-hidden="true" />
        <NodeButtons ref={layer} nodes={graph.nodes} selected={selected} at={at} speech={speech} />
        {oneFinger && <p className="network-hint">{t('network.twoFingers')}</p>}
      </div>
      <p id={help} className="network-spoken">
        {t('network.keys')}
      </p>
      <p className="network-spoken" aria-live="polite">
        {walk.said}
      </p>
      <Tools
        graph={graph}
        speech={speech}
        chosen={selected !== null && selected.nodes.size > 0}
        onZoom={zoomOnce}
        onFocus={() => comeCloser(selection)}
      />
    </div>
  );
}

/** Of an event on a node's button. */
const onNode =
  (act: (id: NodeId) => void) =>
  ({ target }: { target: EventTarget }): void => {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-node]')?.dataset.node;
    if (id) act(id as NodeId);
  };

function hoverOf(
  over: { node: NodeId } | { tie: string } | null,
  pairs: ReadonlyMap<string, readonly [NodeId, NodeId]>,
): Selection | null {
  if (!over) return null;
  if ('node' in over) return { type: 'node', id: over.node };
  const pair = pairs.get(over.tie);
  return pair ? { type: 'tie', pair } : null;
}

/** The style of the canvas: the house's tokens as they are where the probe stands, and the flags of this data set. */
function useLook(probe: RefObject<HTMLElement | null>): Look | null {
  const { dataset } = useData();
  const resolved = useColours(probe);
  return useMemo(
    () =>
      resolved && {
        ...resolved,
        flags: dataset.countries.map(({ id }) => ({ address: flags[id] ?? null, letters: id.slice(0, 2) })),
      },
    [resolved, dataset],
  );
}

/** Names are as wide as their font makes them: measured again when one has come. */
function useFonts(layer: RefObject<HTMLElement | null>, changed: () => void): void {
  const again = useRef(changed);
  useEffect(() => {
    again.current = changed;
  });
  useEffect(() => {
    const measure = (): void => {
      if (layer.current) forgetSizes(layer.current);
      again.current();
    };
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [layer]);
}
