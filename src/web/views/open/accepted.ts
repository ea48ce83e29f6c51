/** The endings that the device's own dialog offers; a file of any other that is let fall is looked at all the same. */
import { FORMATS } from '../../../core/intake/formats.ts';

export const ACCEPTED = [
  ...new Set(Object.values(FORMATS).flatMap(({ extensions }) => extensions)),
  // All of one's work, or another's archive.
  '.zip',
].join(',');
