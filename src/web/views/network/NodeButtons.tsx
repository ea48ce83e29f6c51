/** The visible nodes as buttons over the canvas, with their names: what is read aloud, focused and seen as text. */
import { type Ref, memo } from 'react';
import type { GraphNode } from '../../../core/query/graph.ts';
import type { Lit } from '../../../core/query/selection.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { sayGraphNode } from './words.ts';

interface Props {
  ref: Ref<HTMLDivElement>;
  nodes: readonly GraphNode[];
  selected: Lit | null;
  /** the one node that Tab reaches */
  at: NodeId | null;
  speech: Speech;
}

/** The canvas takes the pointer: these take the focus, and the click of a screen reader. The stage hears both. */
export const NodeButtons = memo(function NodeButtons({ ref, nodes, selected, at, speech }: Props) {
  const some = selected !== null && selected.nodes.size > 0;
  return (
    <div ref={ref} className="network-nodes">
      {nodes.map((node) => (
        <NodeButton
          key={node.id}
          id={node.id}
          type={node.type}
          name={sayNode(node.id, speech)}
          words={sayGraphNode(node, speech)}
          tone={
            selected?.nodes.has(node.id)
              ? 'selected'
              : some && !selected.aroundNodes.has(node.id)
                ? 'faded'
                : 'plain'
          }
          reachable={node.id === at}
        />
      ))}
    </div>
  );
});

interface ButtonProps {
  id: NodeId;
  type: GraphNode['type'];
  name: string;
  words: string;
  tone: 'selected' | 'faded' | 'plain';
  reachable: boolean;
}

const NodeButton = memo(function NodeButton({ id, type, name, words, tone, reachable }: ButtonProps) {
  return (
    <button
      type="button"
      className={`network-node network-node-${type}`}
      data-node={id}
      data-tone={tone}
      aria-label={words}
      aria-pressed={tone === 'selected'}
      tabIndex={reachable ? 0 : -1}
    >
      <span className="network-name">{name}</span>
    </button>
  );
});
