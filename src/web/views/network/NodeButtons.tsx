/** The visible nodes as buttons over the canvas, with their names: what is read aloud, focused and seen as text. */
import { type Ref, memo } from 'react';
import type { Mark, MarkId, Picture } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import type { Speech } from '../../i18n/say.ts';
import type { Group, Groups } from './groups.ts';
import { labelOf, sayMark } from '../../i18n/say-network.ts';

interface Props {
  ref: Ref<HTMLDivElement>;
  picture: Picture;
  selected: PictureLit | null;
  groups: Groups | null;
  /** the one node that Tab reaches */
  at: MarkId | null;
  speech: Speech;
}

/** The canvas takes the pointer: these take the focus, and the click of a screen reader. The stage hears both. */
export const NodeButtons = memo(function NodeButtons({ ref, picture, selected, groups, at, speech }: Props) {
  const some = selected !== null && selected.nodes.size > 0;
  return (
    <div ref={ref} className="network-nodes">
      {picture.nodes.map((node) => (
        <NodeButton
          key={node.id}
          id={node.id}
          type={node.type}
          name={labelOf(node, speech)}
          words={sayWithGroup(node, groups?.get(node.id), speech)}
          group={groups?.get(node.id) ?? null}
          door={doorOf(node, picture)}
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

/** How many it would show, or hide again. */
function doorOf({ type, ref, holds }: Mark, { openable }: Picture): string | null {
  const all = type === 'country' ? openable.get(ref) : undefined;
  if (all === undefined) return null;
  return holds > 0 ? `+${holds}` : `−${all}`;
}

function sayWithGroup(node: Mark, group: Group | undefined, speech: Speech): string {
  const words = sayMark(node, speech);
  return group ? speech.t('network.inGroup', { words, letter: group.letter }) : words;
}

interface ButtonProps {
  id: MarkId;
  type: Mark['type'];
  group: Group | null;
  /** of a country that opens: "+12" */
  door: string | null;
  name: string;
  words: string;
  tone: 'selected' | 'faded' | 'plain';
  reachable: boolean;
}

const NodeButton = memo(function NodeButton({
  id,
  type,
  name,
  words,
  group,
  door,
  tone,
  reachable,
}: ButtonProps) {
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
      <span className="network-name">
        {name}
        {door !== null && (
          // A sign and a number: in a text from right to left the sign would stand behind.
          <span className="network-door" dir="ltr" data-door={id.slice(2)}>
            {door}
          </span>
        )}
      </span>
      {group && (
        <span className="network-group" data-group={group.tone}>
          {group.letter}
        </span>
      )}
    </button>
  );
});
