/** The round flag of a country or body; its code in letters where the flag set has none. */
import flags from 'virtual:flags';
import './flag.css';

/** Decorative: the country's name always stands beside it or in the accessible name of what holds it. */
export function Flag({ country, size = 16 }: { country: string | null; size?: number }) {
  const address = country === null ? undefined : flags[country];
  if (address) return <img className="flag" src={address} alt="" width={size} height={size} />;
  return (
    <span
      className="flag flag-letters"
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.4 }}
    >
      {country?.slice(0, 2) ?? '?'}
    </span>
  );
}
