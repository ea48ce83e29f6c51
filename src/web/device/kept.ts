/** A reader's work, kept on this device if they say so: one file in the browser's own database. */

const DATABASE = 'entrevue';
const STORE = 'own';
const KEY = 'work';

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('not kept')));
  });

/** Throws where the browser has no such thing or forbids it. */
async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return asked(request);
}

/** Done once it is on the disk: a request may succeed and its transaction fail, where the disk is full. */
async function change(act: (store: IDBObjectStore) => void): Promise<void> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    act(transaction.objectStore(STORE));
    await new Promise<void>((done, fail) => {
      const lost = (): void => fail(transaction.error ?? new Error('not kept'));
      transaction.addEventListener('complete', () => done());
      transaction.addEventListener('abort', lost);
      transaction.addEventListener('error', lost);
    });
  } finally {
    database.close();
  }
}

/** Keeps it in place of what was kept before. Rejects where that is forbidden, or there is no room. */
export const keepWork = (work: Uint8Array): Promise<void> => change((store) => store.put(work, KEY));

export const eraseWork = (): Promise<void> => change((store) => store.delete(KEY));

/** What is kept; null where nothing is. */
export async function keptWork(): Promise<Uint8Array | null> {
  const database = await opened();
  try {
    const found: unknown = await asked(database.transaction(STORE).objectStore(STORE).get(KEY));
    return found instanceof Uint8Array ? found : null;
  } finally {
    database.close();
  }
}
