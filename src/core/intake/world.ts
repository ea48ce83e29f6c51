/** What opening files must know of the world, handed in: the reader of articles, and names of countries and topics. */
import type { Country, Topic } from '../dataset/dataset.ts';
import type { Reading, Source } from '../model/article.ts';

export interface World {
  /** reads one article; never throws */
  read(source: Source): Reading;
  countries: ReadonlyMap<string, Country>;
  topics: ReadonlyMap<string, Topic>;
}
