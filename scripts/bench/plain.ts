/** Ordinary French articles of about 3,100 characters, as many as wanted, no two alike: made of parts, by number. */

const GIVEN = 'Anne Karim Lucie Marc Nadia Oscar Paula René Selma Tomas Ugo Vera'.split(' ');
const FAMILY =
  'Martel Benali Corvo Dufresne Eloy Faber Garnier Hadji Ivanek Joly Kerven Lamri Morel Nivelle'.split(' ');
const PEOPLE = ['français', 'marocain', 'laotien', 'chinois', 'russe', 'coréen', 'algérien', 'chilien'];
const OFFICES = ['de la Culture', 'de la Santé', 'des Transports', 'de la Défense', 'de l’Éducation'];
const CITIES = ['Hanoï', 'Paris', 'Rabat', 'Vientiane', 'Alger', 'Séoul', 'Genève', 'Santiago'];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const MONTHS = ['janvier', 'mars', 'mai', 'juin', 'septembre', 'novembre'];

const FILLERS = [
  'Les deux parties ont salué la qualité de leurs relations et rappelé les accords signés au cours des dernières années.',
  'Il a souligné que la coopération entre les deux pays, qui couvre la formation, la recherche et les échanges de jeunes, restait à un niveau élevé.',
  'Selon un communiqué publié à l’issue des travaux, un groupe d’experts se réunira avant la fin de l’année pour préparer un programme commun.',
  'Cette visite, la première depuis plus de trois ans, intervient alors que le commerce entre les deux pays a augmenté de 12 % en un an.',
  'Elle a exprimé le souhait que les universités des deux pays concluent rapidement des conventions et accueillent davantage d’étudiants.',
];

/** The `i`-th of a list, round and round; `step` mixes the lists with one another. */
const pick = (list: readonly string[], i: number, step = 1): string =>
  list[Math.floor(i / step) % list.length]!;

const nameOf = (i: number): string => `${pick(GIVEN, i)} ${pick(FAMILY, i * 5 + 1, 3)}`;

function paragraph(article: number, k: number): string {
  const i = article * 7 + k * 3;
  const [host, guest] = [nameOf(i), nameOf(i + 29)];
  const office = pick(OFFICES, i, 2);
  const lead = [
    `Le ministre ${pick(PEOPLE, i)} ${office}, ${host}, a reçu ${pick(DAYS, i)} à ${pick(CITIES, i)} son homologue ${pick(PEOPLE, i + 3)}, ${guest}.`,
    `Le même jour, ${host} s’est entretenu avec l’ambassadeur de France, ${guest}, au siège du ministère.`,
    `Le ${(i % 27) + 1} ${pick(MONTHS, i)}, la ministre ${office} ${guest} avait rencontré le président du Conseil, ${host}, en marge d’une conférence.`,
  ][k % 3]!;
  return [lead, ...[0, 1, 2].map((n) => pick(FILLERS, i + n * (1 + (i % 3))))].join(' ');
}

/** The article of a number: title, dateline, six paragraphs, sign-off. */
export function plainArticle(article: number): string {
  const day = `${(article % 27) + 1} ${pick(MONTHS, article, 3)} ${2019 + (article % 7)}`;
  const title = `Le ministre ${nameOf(article * 7)} reçoit son homologue`;
  const body = [0, 1, 2, 3, 4, 5].map((k) => paragraph(article, k));
  return (
    [title, `${pick(CITIES, article)}, ${day} (AFP) - ${body[0]}`, ...body.slice(1)].join('\n\n') + ' - AFP\n'
  );
}

/** Ordinary articles one after another, at least `length` UTF-16 units, cut there: a page of that size. */
export function plainPage(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += plainArticle(i);
  return text.slice(0, length);
}
