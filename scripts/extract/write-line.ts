/** One JSON line to the standard output, waiting while its reader is slower: memory holds no queue. */
import { once } from 'node:events';

export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
