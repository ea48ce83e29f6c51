/** The name of the house, as the page's heading. */
export const NAME = 'Entrevue';

export function Wordmark() {
  return (
    <h1 className="app-wordmark" translate="no">
      {NAME.slice(0, 5)}
      <span>{NAME.slice(5)}</span>
    </h1>
  );
}
