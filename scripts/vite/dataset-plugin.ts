/** Builds the data set before the page (a stand-in until the prebuild lands). */
import type { Plugin } from 'vite';

export function datasetPlugin(): Plugin {
  return { name: 'entrevue:dataset' };
}
