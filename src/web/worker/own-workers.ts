/** The one door to workers: the page's policy lets a script be started only from here, and only one of ours. */
// oxlint-disable import/default -- Vite makes the addresses
import articlesUrl from './articles.worker.ts?worker&url';
import measuresUrl from './measures.worker.ts?worker&url';
import searchUrl from './search.worker.ts?worker&url';

/** The scripts that may run beside the page. */
const OWN = { articles: articlesUrl, measures: measuresUrl, search: searchUrl } as const;
export type OwnWorker = keyof typeof OWN;

/** Named in the Content-Security-Policy too: see scripts/vite/policy-plugin.ts. */
export const POLICY_NAME = 'entrevue-worker';

interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  // Not every browser knows trusted types; those that do not need no policy.
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

const onlyOurs: Policy = {
  createScriptURL(url) {
    if (Object.values<string>(OWN).includes(url)) return url;
    throw new TypeError('not a script of this page');
  },
};

let policy: Policy | undefined;

/** Starts one of our workers. Throws where the browser has none or refuses. */
export function startOwn(name: OwnWorker): Worker {
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY_NAME, onlyOurs) ?? onlyOurs;
  return new Worker(policy.createScriptURL(OWN[name]), { type: 'module', name });
}
