/** The network's stage: the canvas, the buttons and names over it, gestures and keys, and the strip of tools. */
import { type FocusEvent, useId, useRef, useState } from 'react';
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { select, selectNode, selectTie, setHover, useStore } from '../../store/store.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import type { Draw } from './drawing.ts';
import { NodeButtons } from './NodeButtons.tsx';
import { sightOf } from './sight.ts';
import { Tools } from './Tools.tsx';
import { useBox, useDrawing } from './use-drawing.ts';
import { useLook } from './use-look.ts';
import { useNetwork } from './use-network.ts';
import { useOverlay } from './use-overlay.ts';
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
  const shownAt = useDrawing({
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
      onPainted: () => follow(),
    },
  });

  const { drawing } = shownAt;
  const follow = useOverlay(layer, drawing, box, scene, speech);
  const { comeCloser, zoomOnce, zoom, reach } = sightOf(shownAt, { box, elements, graph, data });
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
    reach(id);
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
