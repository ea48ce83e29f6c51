/** Names of people who are not, and the roles they might have. */
import type { Chance } from './chance.ts';

const GIVEN = [
  'Al',
  'Bel',
  'Dar',
  'El',
  'Fen',
  'Hal',
  'Is',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Or',
  'Per',
  'Sor',
  'Tal',
];
const GIVEN_ENDS = ['an', 'ea', 'ik', 'in', 'is', 'o', 'or', 'u', 'ya', 'ine', 'ette', 'ard'];
const MIDDLES = ['ba', 'de', 'go', 'ka', 'lu', 'mi', 'no', 'ra', 'se', 'ti', 'vo', 'zu'];
const FAMILY = [
  'Bran',
  'Cor',
  'Dev',
  'Fal',
  'Gor',
  'Hest',
  'Kav',
  'Lam',
  'Mor',
  'Nav',
  'Pel',
  'Quor',
  'Rav',
  'Sel',
  'Tor',
  'Vel',
  'Wend',
  'Zor',
];
const FAMILY_ENDS = [
  'aki',
  'bec',
  'dale',
  'enko',
  'feld',
  'gard',
  'hult',
  'ier',
  'kova',
  'lund',
  'mann',
  'oux',
  'rez',
  'sson',
  'tani',
  'vić',
];

/** A given and a family name; some have two of either. */
export function inventedName(chance: Chance): string {
  const given =
    chance.pick(GIVEN) + (chance.happens(0.6) ? chance.pick(MIDDLES) : '') + chance.pick(GIVEN_ENDS);
  const family =
    chance.pick(FAMILY) + (chance.happens(0.5) ? chance.pick(MIDDLES) : '') + chance.pick(FAMILY_ENDS);
  return chance.happens(0.1)
    ? `${given} ${chance.pick(FAMILY)}${chance.pick(FAMILY_ENDS)} ${family}`
    : `${given} ${family}`;
}

export const ROLES = [
  'ministre des Affaires étrangères',
  'ministre de la Sécurité publique',
  'ministre de la Défense',
  'ministre de l’Intérieur',
  'vice-ministre des Affaires étrangères',
  'président',
  'Premier ministre',
  'ambassadeur',
  'président de l’Assemblée nationale',
  'directeur général de la police',
  'secrétaire d’État',
  'chef d’état-major',
] as const;
