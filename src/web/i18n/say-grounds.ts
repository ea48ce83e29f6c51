/** The words that the matrix and the map share with their pictures. */
import type { MapWords } from '../../core/picture/map.ts';
import type { Mark } from '../../core/picture/map/marks.ts';
import type { MatrixWords } from '../../core/picture/matrix.ts';
import { type Speech, sayCountry, sayNode, sayPlace } from './say.ts';

/** A number that fits a cell: "126", "1,2 k". */
export const sayShort = (count: number, { locale }: Speech): string =>
  count < 1000
    ? String(count)
    : new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 }).format(count);

/** "Pékin"; of several places the first, and how many more there are. */
export function nameMark({ spots }: Mark, speech: Speech): string {
  const { place, hollow } = spots[0]!;
  const country = sayCountry(speech.data.countries.get(place.country ?? ''), speech.locale);
  const name = hollow ? speech.t('map.inCountry', { place: country }) : sayPlace(place, speech);
  return spots.length === 1 ? name : `${name} +${spots.length - 1}`;
}

/** What the matrix's picture says in one language. */
export const matrixWords = (speech: Speech): MatrixWords => ({
  name: ({ id }) => sayNode(id, speech),
  count: (meetings) => sayShort(meetings, speech),
  notes: ({ beyond, alone, side }) => [
    speech.t('matrix.legend'),
    ...(beyond > 0 ? [speech.t(`picture.leftOut.${side}`, { n: beyond })] : []),
    ...(alone > 0 && side === 'official' ? [speech.t('matrix.leftOut', { count: alone })] : []),
  ],
  nothing: speech.t('timeline.none'),
});

/** What the map's picture says in one language. */
export const mapWords = (speech: Speech): MapWords => ({
  name: (mark) => nameMark(mark, speech),
  count: (meetings) => sayShort(meetings, speech),
  notes: ({ without, unplaced }, nameless) => {
    const pointless = without.reduce((sum, place) => sum + place.meetings.length, 0);
    return [
      speech.t('map.legend'),
      ...(pointless > 0 ? [speech.t('map.placesWithout', { count: pointless })] : []),
      ...(unplaced > 0 ? [speech.t('map.noPlace', { count: unplaced })] : []),
      ...(nameless > 0 ? [speech.t('picture.nameless', { n: nameless })] : []),
    ];
  },
});
