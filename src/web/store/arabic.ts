/** The interface speaks Arabic, in which the data have no names: the browser knows those of countries. */

const ARABIC = new Intl.DisplayNames('ar', { type: 'region', style: 'short', fallback: 'none' });

export const calledInArabic = (country: string): string[] => {
  const name = /^[A-Z]{2}$/.test(country) ? ARABIC.of(country) : undefined;
  return name === undefined ? [] : [name];
};
