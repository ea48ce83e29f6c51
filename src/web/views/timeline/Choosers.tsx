/** The two choosers of the toolbar: what a lane is and how lanes stand, and how a vague date belongs to the period. */
import { memo } from 'react';
import {
  DATE_MATCHES,
  type DateMatch,
  LANE_CHOICES,
  LANE_ORDERS,
  type LaneChoice,
  type LaneOrder,
} from '../../../core/query/state.ts';
import { useT } from '../../i18n/Language.tsx';
import { setFilter, setLaneOrder, setLanes, useStore } from '../../store/store.ts';
import { ChoiceButton } from './ChoiceButton.tsx';

export const LaneChooser = memo(function LaneChooser() {
  const t = useT();
  const lanes = useStore((s) => s.view.lanes);
  const order = useStore((s) => s.view.laneOrder);
  const name = t('timeline.lanesOf', { lanes: t(`timeline.lane.${lanes}`) });
  return (
    <ChoiceButton
      label={
        <>
          <svg className="timeline-lanes-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M0,2.5h12M0,6h12M0,9.5h12" />
          </svg>
          {t(`timeline.lane.${lanes}`)}
        </>
      }
      name={name}
      title={name}
      groups={[
        {
          name: t('timeline.lanesWhat'),
          options: LANE_CHOICES.map((value) => ({ value, label: t(`timeline.lane.${value}`) })),
          value: lanes,
          onChoose: (value) => setLanes(value as LaneChoice),
        },
        {
          name: t('timeline.orderWhat'),
          options: LANE_ORDERS.map((value) => ({ value, label: t(`timeline.order.${value}`) })),
          value: order,
          onChoose: (value) => setLaneOrder(value as LaneOrder),
        },
      ]}
    />
  );
});

export const MatchChooser = memo(function MatchChooser() {
  const t = useT();
  const match = useStore((s) => s.view.filters.dates);
  const label = t(`timeline.match.${match}`);
  return (
    <ChoiceButton
      label={label}
      name={t('timeline.match', { match: label })}
      title={t(`timeline.matchLong.${match}`)}
      groups={[
        {
          name: t('timeline.matchWhat'),
          options: DATE_MATCHES.map((value) => ({
            value,
            label: t(`timeline.match.${value}`),
            hint: t(`timeline.matchLong.${value}`),
          })),
          value: match,
          onChoose: (value) => setFilter('dates', value as DateMatch),
        },
      ]}
    />
  );
});
