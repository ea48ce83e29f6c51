/** Over the score: ticks with their words, labels over the meetings of one day, brackets over those of an event. */
import type { Xml } from '../export/xml.ts';
import { bracketLabels, bracketsOf } from './score/brackets.ts';
import { dayGroups, groupLabels } from './score/groups.ts';
import { AXIS_PX, BRACKETS_PX } from './score/measures.ts';
import type { Tick } from './score/ticks.ts';
import { type Pen, line, path, words } from './svg.ts';
import type { Scored, TimelineWords } from './scored.ts';

const SIZE = 11;

export function axisOf(pen: Pen, score: Scored, ticks: readonly Tick[], say: TimelineWords): Xml[] {
  const { frame, marks, eventful } = score;
  const foot = AXIS_PX + (eventful ? BRACKETS_PX : 0);
  const days = groupLabels(dayGroups(marks), (group) => say.day(group), frame);
  return [
    ...(frame.tray
      ? [
          words(pen, (frame.tray.left + frame.tray.right) / 2, 14, say.undated, {
            size: SIZE,
            tone: 'muted',
            anchor: 'middle',
          }),
        ]
      : []),
    ...ticks.flatMap(({ x, label }) => [
      line(pen, [x, 4], [x, foot], { stroke: 'hairline' }),
      ...(label ? [words(pen, x + 4, 14, label, { size: SIZE, tone: 'muted' })] : []),
    ]),
    ...days.flatMap(({ anchor, x, text }) => [
      line(pen, [anchor, AXIS_PX - 3], [anchor, foot], { stroke: 'faint' }),
      words(pen, x, AXIS_PX - 6, text, { size: SIZE, halo: true }),
    ]),
    ...(eventful ? eventsOf(pen, score, say) : []),
  ];
}

function eventsOf(pen: Pen, { frame, marks }: Scored, say: TimelineWords): Xml[] {
  const brackets = bracketsOf(marks);
  const labels = bracketLabels(
    brackets,
    brackets.map(({ events }) => say.event(events)),
    frame,
  );
  const foot = AXIS_PX + BRACKETS_PX - 1;
  return brackets.flatMap(({ left, right }, i) => {
    const label = labels[i];
    return [
      path(
        pen,
        [
          [
            [left, foot],
            [left, foot - 4],
            [right, foot - 4],
            [right, foot],
          ],
        ],
        { stroke: 'muted' },
      ),
      ...(label
        ? [words(pen, label.x, foot - 7, label.text, { size: SIZE, tone: 'muted', halo: true })]
        : []),
    ];
  });
}
