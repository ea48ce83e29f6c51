/** The worker: a graph in, its measures out, by the same function as on the page. */
import { type MeasuredGraph, measure } from '../../core/analysis/measures.ts';

addEventListener('message', ({ data }: MessageEvent<MeasuredGraph>) => postMessage(measure(data)));
