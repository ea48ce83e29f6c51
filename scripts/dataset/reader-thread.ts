/** The thread in which files are read: an Input comes, its Reading goes back, one at a time. */
import { parentPort } from 'node:worker_threads';
import { type Input, readInput } from '../../src/core/build/read-input.ts';

// A thread's port, unlike a window, has no origin to name.
/* oxlint-disable unicorn/require-post-message-target-origin */
parentPort!.on('message', (input: Input) => parentPort!.postMessage(readInput(input)));
parentPort!.postMessage('ready');
