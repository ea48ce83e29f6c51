/** The sentence that a meeting was read from, marked among the words around it. */
import type { Evidence } from '../../core/model/meeting.ts';
import { contextOf } from './context.ts';

interface Props {
  evidence: Pick<Evidence, 'prefix' | 'quote' | 'suffix'>;
  /** of the article; null where it is not known */
  language: string | null | undefined;
}

export function MarkedQuote({ evidence: { prefix, quote, suffix }, language }: Props) {
  const { before, after } = contextOf(prefix, suffix);
  return (
    <blockquote lang={language ?? undefined} dir="auto">
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  );
}
