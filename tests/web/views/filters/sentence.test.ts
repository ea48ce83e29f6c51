import { describe, expect, it } from 'vitest';
import type { Country } from '../../../../src/core/dataset/dataset.ts';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { type Filters, NO_FILTERS } from '../../../../src/core/query/state.ts';
import { sayCountryIn } from '../../../../src/web/i18n/articles.ts';
import ar from '../../../../src/web/i18n/ar.json';
import type { Catalogue, Locale } from '../../../../src/web/i18n/catalog.ts';
import en from '../../../../src/web/i18n/en.json';
import fr from '../../../../src/web/i18n/fr.json';
import { translator } from '../../../../src/web/i18n/translate.ts';
import vi from '../../../../src/web/i18n/vi.json';
import { sayFilters } from '../../../../src/web/views/filters/sentence.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const TEXTS: Record<Locale, Catalogue> = { fr, en, vi, ar };
const data = indexDataset(FIXTURE);

const say = (filters: Partial<Filters>, locale: Locale = 'fr'): string =>
  sayFilters({ ...NO_FILTERS, ...filters }, { data, locale, t: translator(locale, TEXTS[locale]) })
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
const year = (from: number, to = from) => ({ from: dayNumber(from, 1, 1)!, to: dayNumber(to, 12, 31)! });

describe('what is filtered, in one sentence', () => {
  it('is all meetings where nothing is', () => {
    expect(say({})).toBe('Toutes les rencontres');
    expect(say({}, 'en')).toBe('All meetings');
  });

  it('says whose they are, when, and how they stand', () => {
    const filters = {
      official: ['ingrid-halvdal-no'],
      country: ['JP', 'EU'],
      period: year(2019),
      status: ['held'],
    } satisfies Partial<Filters>;
    expect(say(filters)).toBe(
      'Rencontres d’Ingrid Halvdal avec le Japon ou l’Union européenne, 2019, tenues',
    );
    expect(say(filters, 'en')).toBe(
      'Meetings of Ingrid Halvdal with Japan or the European Union, 2019, held',
    );
    expect(say(filters, 'vi')).toBe(
      'Cuộc gặp của Ingrid Halvdal với Nhật Bản hoặc Liên minh châu Âu, 2019, đã diễn ra',
    );
    expect(say(filters, 'ar')).toBe('لقاءات Ingrid Halvdal مع اليابان أو الاتحاد الأوروبي، 2019، عُقدت');
  });

  it('does not call a side the other one where it may be the same', () => {
    expect(say({ official: ['ingrid-halvdal-no'], country: ['NO'] })).toBe(
      'Rencontres d’Ingrid Halvdal, avec la participation de la Norvège',
    );
  });

  it('says what lies between two', () => {
    expect(say({ between: ['c:CH', 'c:NO'] })).toBe('Rencontres entre la Suisse et la Norvège');
  });

  it('names other filters with their values, and cuts long lists short', () => {
    expect(say({ search: ' police ', topic: ['police', 'asile'], sureness: 0.5 })).toBe(
      'Rencontres, contenant « police », thèmes : Coopération policière ou Asile, fiabilité : 50 % ou plus',
    );
    expect(say({ country: ['CH', 'EU', 'JP', 'NO', 'PT'] }, 'en')).toBe(
      'Meetings of Switzerland, the European Union, Japan, or 2 others',
    );
  });

  it('says whole years and months as such', () => {
    expect(say({ period: year(2018, 2019) })).toBe('Rencontres, 2018–2019');
    expect(say({ period: { from: dayNumber(2019, 3, 1)!, to: dayNumber(2019, 3, 31)! } })).toBe(
      'Rencontres, mars 2019',
    );
  });
});

describe('a country in a sentence', () => {
  const country = (id: string, name: string): Country => ({
    id,
    names: { fr: name, en: name, vi: name },
    kind: 'state',
  });

  it.each([
    ['VN', 'Vietnam', 'le Vietnam', 'du Vietnam'],
    ['CN', 'Chine', 'la Chine', 'de la Chine'],
    ['KH', 'Cambodge', 'le Cambodge', 'du Cambodge'],
    ['US', 'États-Unis', 'les États-Unis', 'des États-Unis'],
    ['KR', 'Corée du Sud', 'la Corée du Sud', 'de la Corée du Sud'],
    ['AT', 'Autriche', 'l’Autriche', 'de l’Autriche'],
    ['YE', 'Yémen', 'le Yémen', 'du Yémen'],
    ['HU', 'Hongrie', 'la Hongrie', 'de la Hongrie'],
    ['IL', 'Israël', 'Israël', 'd’Israël'],
    ['CU', 'Cuba', 'Cuba', 'de Cuba'],
    ['GB', 'Royaume-Uni', 'le Royaume-Uni', 'du Royaume-Uni'],
    ['NZ', 'Nouvelle-Zélande', 'la Nouvelle-Zélande', 'de la Nouvelle-Zélande'],
    ['SB', 'îles Salomon', 'les îles Salomon', 'des îles Salomon'],
  ])('%s takes its French article', (id, name, the, of) => {
    expect(sayCountryIn(country(id, name), 'fr', 'the')).toBe(the);
    expect(sayCountryIn(country(id, name), 'fr', 'of')).toBe(of);
  });

  it('takes "the" in English where its name does', () => {
    expect(sayCountryIn(country('NL', 'Netherlands'), 'en', 'of')).toBe('the Netherlands');
    expect(sayCountryIn(country('VN', 'Vietnam'), 'en', 'of')).toBe('Vietnam');
  });
});
