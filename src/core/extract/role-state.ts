/** What is known of a title while its complement is being read. */
import { headAt, modifiersFirst, twoChiefs } from './heads.ts';
import type { Reader } from './reader.ts';
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

/** Nobody holds more offices in one breath: beyond it stands a list of words. */
const MAX_HEADS = 6;

/** A further office of the same holder, at token `at`. */
export function addHead(r: Reader, s: RoleState, at: number): boolean {
  if (s.heads.length >= MAX_HEADS) return false;
  const next = headAt(r, at);
  if (!next || next.plural || next.head.flag === 'counterpart' || next.head.flag === 'companion')
    return false;
  // "the President and Japanese Prime Minister X": a country of its own begins another actor
  if (next.country !== null && (next.country !== s.country || !modifiersFirst(r))) return false;
  if (modifiersFirst(r) && s.heads.some((h) => twoChiefs(h, next.head))) return false;
  s.heads.push(next.head);
  s.posted ||= next.head.flag === 'posted';
  s.portfolio ||= next.head.flag === 'portfolio';
  s.at = at + next.length;
  return true;
}
