/** A folder of small articles as a newsroom's archive has them: a few thousand officials who meet for ten years. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllables } from './variants.ts';

const NATIONS = [
  { one: 'français', city: 'Paris' },
  { one: 'laotien', city: 'Vientiane' },
  { one: 'marocain', city: 'Rabat' },
  { one: 'chilien', city: 'Santiago' },
  { one: 'italien', city: 'Rome' },
  { one: 'algérien', city: 'Alger' },
  { one: 'norvégien', city: 'Oslo' },
  { one: 'kényan', city: 'Nairobi' },
];
const OFFICES = ['de la Culture', 'de la Santé', 'des Transports', 'de la Défense', 'de l’Éducation'];
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'septembre',
  'octobre',
  'novembre',
];
const OFFICIALS = 4000;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The same number is the same person, nation and office. */
function official(number: number): { name: string; nation: (typeof NATIONS)[number]; office: string } {
  const i = number % OFFICIALS;
  return {
    name: `${capital(syllables(i * 7, 2))} ${capital(syllables(i * 37 + 11, 4))}`,
    nation: NATIONS[i % NATIONS.length]!,
    office: OFFICES[Math.floor(i / 8) % OFFICES.length]!,
  };
}

const role = ({ name, nation, office }: ReturnType<typeof official>): string =>
  `le ministre ${nation.one} ${office}, ${name}`;

/** One article of three paragraphs and two meetings. */
export function archived(article: number): string {
  const [host, guest, second] = [1, 3, 5].map((step) =>
    official(((article * 104_729 * step) % 1_000_003) + step),
  );
  const month = MONTHS[Math.floor(article / 28) % MONTHS.length]!;
  const dated = `${(article % 28) + 1} ${month} ${2015 + (Math.floor(article / 280) % 10)}`;
  const { city } = host!.nation;
  return [
    `${city}, ${dated} (AFP) - ${capital(role(host!))}, a reçu à ${city} ${role(guest!)}, le ${dated}.`,
    `Les deux parties ont parlé du programme ${syllables(article, 5)}, qui couvre la formation et la recherche.`,
    `Le même jour, ${host!.name} s’est entretenu avec ${role(second!)}.`,
    '',
  ].join('\n\n');
}

/** Writes `articles` files into `folder`. Gives their characters. */
export function writeArchive(folder: string, articles: number): number {
  mkdirSync(folder, { recursive: true });
  let characters = 0;
  for (let i = 0; i < articles; i++) {
    const text = archived(i);
    characters += text.length;
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text);
  }
  return characters;
}
