/** What is known of a title while its complement is being read. */
import type { CountryBasis } from '../model/meeting.ts';
import type { Head } from './lexicon-file.ts';

export interface RoleState {
  at: number;
  heads: Head[];
  country: string | null;
  basis: CountryBasis;
  hostCountry: string | null;
  plural: boolean;
  posted: boolean;
  portfolio: boolean;
  /** held by grace of a person: wife, spokesman */
  owned: boolean;
}

export function setCountry(s: RoleState, country: string | null, basis: CountryBasis): void {
  if (country !== null && (s.country === null || (basis === 'demonym' && s.basis !== 'demonym'))) {
    s.country = country;
    s.basis = basis;
  }
}
