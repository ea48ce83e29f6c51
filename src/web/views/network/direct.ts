/** Has Cytoscape draw each node where it stands, without its store of pictures of nodes. */

type Store = { getElement: () => null };
type Drawn = { renderer?: () => { data?: Record<string, Store | undefined> } };

/**
 * The store pays from thousands of nodes on. Of the few hundred that are ever drawn here, each change of style empties it, and
 * writing and reading it by turns takes three times what the drawing takes. Cytoscape has no option for it: where a later one
 * names its stores otherwise, it draws as before.
 */
export function drawDirectly(cy: object): void {
  const stores = (cy as Drawn).renderer?.().data;
  for (const name of ['eleTxrCache', 'lblTxrCache']) {
    const store = stores?.[name];
    if (store) store.getElement = () => null;
  }
}
