/** What a reviewer sees and decides of a meeting as a whole: the same as another, or two. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../../src/core/dataset/dataset.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import type { Entry } from '../../../../src/core/review/entry.ts';
import { MeetingForm } from '../../../../src/web/views/review/MeetingForm.tsx';
import { nearMeetings } from '../../../../src/web/views/review/near.ts';
import { fieldsOf } from '../../../../src/web/views/review/draft.ts';
import fr from '../../../../src/web/i18n/fr.json';
import { FIXTURE } from '../../../fixtures/dataset.ts';
import { show } from '../show.tsx';

const added = vi.hoisted(() => vi.fn<(entry: Entry) => Promise<boolean>>());
vi.mock(import('../../../../src/web/store/review-work.ts'), async (real) => ({
  ...(await real()),
  addEntries: added,
  readingsAtHand: () => [],
}));
beforeEach(() => {
  added.mockReset().mockResolvedValue(true);
});

const [first] = FIXTURE.meetings as [Meeting];
const [teaser] = FIXTURE.documents.filter((d) => d.teaserOf !== null);
/** The first meeting, told by another article too. */
const TWICE: Meeting = {
  ...first,
  evidence: [
    ...first.evidence,
    { ...first.evidence[0]!, document: teaser!.id, quote: 'Ils se sont vus.', start: 1, end: 17 },
  ],
};

function open(meeting: Meeting, field: string) {
  const onDecided = vi.fn<() => void>();
  const meetings = FIXTURE.meetings.map((m) => (m.id === meeting.id ? meeting : m));
  const view = <MeetingForm meeting={meeting} why={[]} onDecided={onDecided} />;
  const { user } = show(view, {}, { ...FIXTURE, meetings });
  const record = async () => {
    await user.type(screen.getByLabelText(fr['review.reason']), 'Une note le dit.');
    await user.type(screen.getByLabelText(fr['review.source']), 'Une note');
    await user.type(screen.getByLabelText(fr['review.by']), 'R.');
    await user.click(screen.getByRole('button', { name: fr['review.submit'] }));
  };
  const begin = () => user.selectOptions(screen.getByLabelText(fr['review.field']), field);
  return { user, onDecided, record, begin };
}

describe('the same meeting as another', () => {
  it('is chosen among meetings of near days with a side in common, by searching', async () => {
    const { user, begin, record, onDecided } = open(first, 'sameMeeting');
    await begin();
    const list = within(screen.getByRole('group', { name: fr['review.sameAs'] }));
    const all = list.getAllByRole('radio').length;
    expect(all).toBeGreaterThan(0);
    await user.type(screen.getByRole('searchbox'), 'qqq');
    expect(list.queryAllByRole('radio')).toEqual([]);
    expect(list.getByText(fr['review.sameNoneFit'])).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.click(list.getAllByRole('radio')[0]!);
    await record();
    const [near] = nearMeetings(indexDataset(FIXTURE).byId.get(first.id)!, indexDataset(FIXTURE));
    expect(added).toHaveBeenCalledWith(
      expect.objectContaining({ sameMeeting: [first.id, near!.id], reason: 'Une note le dit.' }),
    );
    expect(onDecided).toHaveBeenCalledOnce();
  });

  it('is no decision while none is chosen', async () => {
    const { begin, record } = open(first, 'sameMeeting');
    await begin();
    await record();
    expect(added).not.toHaveBeenCalled();
  });

  it('shares a side, and is never the meeting itself', () => {
    const data = indexDataset(FIXTURE);
    for (const one of data.meetings) {
      const near = nearMeetings(one, data);
      expect(near.map(({ id }) => id)).not.toContain(one.id);
      for (const { nodes } of near) expect(nodes.some((node) => one.nodes.includes(node))).toBe(true);
    }
  });
});

describe('two meetings', () => {
  it('are offered only where several articles tell it, and no decision put it together', () => {
    expect(fieldsOf(first)).not.toContain('split');
    expect(fieldsOf(TWICE)).toContain('split');
    const why = { reason: 'r', source: { title: 's', url: null }, on: '2026-01-02', by: 'R.' };
    const mark = { field: 'sameMeeting' as const, extracted: [], value: '', ...why };
    expect(fieldsOf({ ...TWICE, corrections: [mark] })).not.toContain('split');
  });

  it('are told by the articles that are chosen, of which one must stay', async () => {
    const { user, begin, record } = open(TWICE, 'split');
    await begin();
    const [one, other] = within(screen.getByRole('group', { name: fr['review.splitWhich'] })).getAllByRole(
      'checkbox',
    );
    await user.click(one!);
    await user.click(other!);
    expect(screen.getByText(fr['review.splitAll'])).toBeTruthy();
    await record();
    expect(added).not.toHaveBeenCalled();
    await user.click(one!);
    await user.click(screen.getByRole('button', { name: fr['review.submit'] }));
    expect(added).toHaveBeenCalledWith(
      expect.objectContaining({
        target: TWICE.id,
        split: [{ quote: 'Ils se sont vus.', document: teaser!.file }],
      }),
    );
  });
});
