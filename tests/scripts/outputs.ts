/** What a build would write, as texts. */
import { type Outputs, wholeText } from '../../scripts/dataset/outputs.ts';

export const textsOf = (outputs: Outputs): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, wholeText(text)]));

export const textOf = (outputs: Outputs, name: string): string => wholeText(outputs[name]!);
