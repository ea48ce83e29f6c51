/** The name of the house, as the page's heading. */
export function Wordmark() {
  return (
    <h1 className="app-wordmark" translate="no">
      Entre<span>vue</span>
    </h1>
  );
}
