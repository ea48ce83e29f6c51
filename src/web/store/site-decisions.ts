/** The decisions of the site's reviewers: they hold for its articles, also where a reader opens these. */
import { type Corrections, NO_CORRECTIONS, readCorrections } from '../../core/dataset/correction.ts';

const FILES = import.meta.glob<unknown>('../../../data/corrections/*.json', {
  eager: true,
  import: 'default',
});

/** The build has checked them. */
export function siteDecisions(): Corrections {
  const files = Object.entries(FILES).map(([path, data]) => ({ file: path.split('/').at(-1)!, data }));
  const read = readCorrections(files);
  return read.ok ? read.corrections : NO_CORRECTIONS;
}
