/** The least sureness of the meetings shown, as one of a few steps. */
import { sayShare } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { setFilter, useStore } from '../../store/store.ts';
import { Choice } from './Choice.tsx';

const STEPS = ['0', '0.5', '0.7', '0.9'] as const;

export function Sureness() {
  const { t, locale } = useLanguage();
  const least = useStore((s) => s.view.filters.sureness);
  const options = STEPS.map((step) => ({
    value: step,
    label:
      step === '0' ? t('sureness.all') : t('sureness.atLeast', { share: sayShare(Number(step), locale) }),
  }));
  return (
    <div className="facet">
      <p className="facet-name" aria-hidden="true">
        {t('filter.sureness')}
      </p>
      <Choice
        name={t('filter.sureness')}
        options={options}
        value={STEPS.find((step) => Number(step) === least) ?? null}
        onChoose={(step) => setFilter('sureness', Number(step))}
      />
    </div>
  );
}
