/** The menu of what can be taken away: a row for each file of the tables, and paper. */
import { Menu } from '@base-ui/react/menu';
import { FORMATS, FORMAT_IDS, type FormatId } from '../../../core/export/formats.ts';
import { today } from '../../device/today.ts';
import { save } from '../../device/save.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { MenuAction, MenuHeading, MenuUnder } from '../../menu/Menus.tsx';
import { useMeasures } from '../../store/analysis.ts';
import { useLitMeetings, useSettledFilters, useVisibleMeetings } from '../../store/derived.ts';
import { useFetchWholes } from '../../store/details-of-many.ts';
import { useSite } from '../../store/site.ts';
import { useStore } from '../../store/store.ts';
import { fileName } from './file-name.ts';
import { IMAGES, IMAGE_IDS, type ImageId, PICTURES, PICTURE_IDS, type PictureId } from './pictures.ts';
import type { Outcome } from './TakeAway.tsx';
import { type Taken, takeawayOf } from './taken.ts';

interface Props {
  anchor: HTMLElement;
  chosen: string;
  onClose: () => void;
  onOutcome: (outcome: Outcome) => void;
}

export function TakeAwayMenu({ anchor, chosen, onClose, onOutcome }: Props) {
  const speech = useSpeech();
  const fetchWholes = useFetchWholes();
  const { t } = speech;
  const meetings = useVisibleMeetings();
  const site = useSite();
  const live = useStore((s) => s.view);
  // Pictures are drawn of what the files hold.
  const filters = useSettledFilters();
  const view = { ...live, filters };
  const { selected } = useLitMeetings();
  const { measures } = useMeasures(view.sizeBy !== 'meetings');
  const on = today();
  const taken: Taken = { speech, site, meetings, view, selected, measures, chosen, on };
  const put = (named: string, extension: string, make: () => Promise<Blob>): void => {
    const file = fileName(taken, named, extension);
    make()
      .then((blob) => save(blob, file))
      .then(
        () => onOutcome({ file, saved: true }),
        () => onOutcome({ file, saved: false }),
      );
  };
  const putFormat = (id: FormatId): void => {
    const { extension, mime, write } = FORMATS[id];
    put('meetings', extension, async () => new Blob([write(await takeawayOf(taken))], { type: mime }));
  };
  const putPicture = (picture: PictureId, image: ImageId): void =>
    put(picture, image, async () => IMAGES[image](await PICTURES[picture](taken)));
  return (
    <MenuUnder anchor={anchor} align="end" onClose={onClose}>
      <Menu.Group aria-label={t('takeAway.meetings', { count: meetings.length })}>
        <MenuHeading>{t('takeAway.meetings', { count: meetings.length })}</MenuHeading>
        {FORMAT_IDS.map((id) => (
          <MenuAction key={id} onTake={() => putFormat(id)} hint={t(`takeAway.hint.${id}`)}>
            {t(`takeAway.format.${id}`)}
          </MenuAction>
        ))}
      </Menu.Group>
      <Menu.Group aria-label={t('takeAway.pictures')}>
        <MenuHeading>{t('takeAway.pictures')}</MenuHeading>
        {PICTURE_IDS.flatMap((picture) =>
          IMAGE_IDS.map((image) => (
            <MenuAction key={`${picture}.${image}`} onTake={() => putPicture(picture, image)}>
              {t(`takeAway.image.${image}`, { view: t(`face.${picture}`) })}
            </MenuAction>
          )),
        )}
      </Menu.Group>
      <Menu.Group aria-label={t('takeAway.paper')}>
        {/* When the menu is gone: it would stand on the paper. */}
        <MenuAction
          onTake={() => void fetchWholes(meetings).then(() => requestAnimationFrame(() => window.print()))}
        >
          {t('takeAway.print')}
        </MenuAction>
      </Menu.Group>
    </MenuUnder>
  );
}
