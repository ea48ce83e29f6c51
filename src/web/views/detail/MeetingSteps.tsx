/** Previous and next among the visible meetings, in order of time; says so where the filters hide this one. */
import { useLanguage } from '../../i18n/Language.tsx';
import { useVisibleMeetings } from '../../store/derived.ts';
import { clearFilters, selectMeeting } from '../../store/store.ts';

export function MeetingSteps({ id }: { id: string }) {
  const { t } = useLanguage();
  const visible = useVisibleMeetings();
  const at = visible.findIndex((m) => m.id === id);
  if (at < 0)
    return (
      <p className="detail-note detail-steps">
        {t('detail.hidden')}{' '}
        <button type="button" className="detail-link" onClick={clearFilters}>
          {t('detail.clearFilters')}
        </button>
      </p>
    );
  return (
    <div className="detail-steps">
      <Step way="previous" to={visible[at - 1]?.id} shape="m10 3-5 5 5 5" />
      <span>{t('detail.position', { index: at + 1, count: visible.length })}</span>
      <Step way="next" to={visible[at + 1]?.id} shape="m6 3 5 5-5 5" />
    </div>
  );
}

interface StepProps {
  way: 'previous' | 'next';
  to: string | undefined;
  shape: string;
}

function Step({ way, to, shape }: StepProps) {
  const { t } = useLanguage();
  const label = t(`detail.${way}`);
  return (
    <button
      type="button"
      className="detail-icon"
      data-step={way}
      data-to={to}
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && selectMeeting(to)}
    >
      <svg className="points" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
