/** Says what is wrong with a story: "Step 2, title (en): must not be empty." */
import type { StoryProblem } from '../../../core/story/problem.ts';
import { isolated } from '../../i18n/direction.ts';
import type { Speech } from '../../i18n/say.ts';

type Words = Pick<Speech, 't' | 'locale'>;

export function sayProblem(problem: StoryProblem, words: Words): string {
  const { step, field, parameter, fault, value = '', most = 0 } = problem;
  const { t } = words;
  const what = t(`story.fault.${fault}`, { value, most });
  const allowed = parameter ? ` ${t(`link.allowed.${parameter}`)}` : '';
  const place = [step === null ? '' : t('story.stepName', { step }), sayField(field, words)].filter(Boolean);
  return place.length
    ? t('story.problem', { place: place.join(' · '), what: `${what}${allowed}` })
    : `${what}${allowed}`;
}

function sayField(field: string, { t, locale }: Words): string {
  const [name = '', language] = field.split('.');
  const key = `story.field.${name}`;
  const known = t.knows(key) ? t(key) : isolated(name, locale);
  return language === undefined ? known : `${known} (${isolated(language, locale)})`;
}
