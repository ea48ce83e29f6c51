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
  /** the country is that of an institution which another state may have by the same name */
  ofBody?: boolean;
  /** held by grace of a person: wife, spokesman */
  owned: boolean;
}

/** `by`: what told it; a country as such is surer than an institution ("le Milli Majlis du Turkménistan"). */
export function setCountry(
  s: RoleState,
  country: string | null,
  basis: CountryBasis,
  by?: 'city' | 'country' | 'body' | 'organisation',
): void {
  const surer = (basis === 'demonym' && s.basis !== 'demonym') || (s.ofBody === true && by === 'country');
  if (country === null || (s.country !== null && !surer)) return;
  s.country = country;
  s.basis = basis;
  s.ofBody = by === 'organisation';
}
