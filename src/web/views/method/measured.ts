/** The figures of `npm run measure`: the one door to data/measured.json, checked by the type of its rows. */
import data from '../../../../data/measured.json' with { type: 'json' };
import type { Measured } from '../../../core/model/measured.ts';

export const MEASURED: Measured = data;
