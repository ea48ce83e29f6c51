import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Site } from '../../../src/core/dataset/site.ts';
import { EditionNotice } from '../../../src/web/app/EditionNotice.tsx';
import { useEdition } from '../../../src/web/store/edition.ts';
import { useStore } from '../../../src/web/store/store.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { show } from '../views/show.tsx';

const site = { view: 'country=NO' } as Site;

afterEach(() => {
  vi.restoreAllMocks();
  useStore.setState({ framed: false });
});

async function askForNewest(framed: boolean) {
  const [assign, replace] = (['assign', 'replace'] as const).map((name) =>
    vi.spyOn(location, name).mockImplementation(() => undefined),
  );
  useEdition.setState({ pin: 'older', newer: null, dismissed: false });
  useStore.setState({ framed });
  const { user } = show(<EditionNotice />, {}, FIXTURE, site);
  await user.click(screen.getByRole('button', { name: /récent/ }));
  return { assign: assign!.mock.calls, replace: replace!.mock.calls };
}

it('the newest data are a step of Back from the older ones, with the same view', async () => {
  const { assign, replace } = await askForNewest(false);
  expect(assign[0]![0]).toMatch(/\?view=both$/);
  expect(replace).toEqual([]);
});

it('in a frame they are none: Back belongs to the page around it', async () => {
  const { assign, replace } = await askForNewest(true);
  expect(assign).toEqual([]);
  expect(replace).toHaveLength(1);
});
