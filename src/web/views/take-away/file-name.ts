/** What a file is called: by the site, what it holds and the day. */
import { slug } from '../../../core/model/id.ts';
import { sayName } from '../../i18n/say.ts';
import type { Taken } from './taken.ts';

const MOST_LETTERS = 60;

/** "securite-publique-timeline-2026-11-22.svg" */
export function fileName(
  { site, speech, on }: Pick<Taken, 'site' | 'speech' | 'on'>,
  what: string,
  extension: string,
): string {
  const title = site ? slug(sayName(site.title, speech.locale)).slice(0, MOST_LETTERS) : '';
  return `${[title || 'entrevue', what, on].join('-')}.${extension}`;
}
