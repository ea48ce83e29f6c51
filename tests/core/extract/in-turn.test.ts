/** Guests met one after the other, tables kept for a guest, and delegations whose head is named later. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';
import { told } from './told.ts';

const OZOLS = 'Le ministre letton Juris Ozols';

describe('one after the other', () => {
  test.each([
    `${OZOLS} s'est entretenu mardi avec le ministre lao Seng Phet durant une heure, puis avec le ministre kényan Daniel Mutua pendant 35 minutes.`,
    `${OZOLS} s'est entretenu mardi avec, entre autres, le ministre lao Seng Phet et le ministre kényan Daniel Mutua.`,
    `${OZOLS} a eu mardi des échanges avec le ministre lao Seng Phet. Avec le ministre kényan, Daniel Mutua, il a été question des ports.`,
    `${OZOLS} a reçu mardi plusieurs diplomates. Il a d'abord échangé avec l'ambassadeur du Laos, Seng Phet. Puis c'était au tour de l'ambassadeur du Kenya, Daniel Mutua, d'être reçu.`,
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held: Daniel Mutua + Juris Ozols', 'held: Juris Ozols + Seng Phet']);
  });
  test('who is to be received was not received yet', () => {
    expect(
      told('Le ministre lao Seng Phet va être reçu mercredi par le ministre letton Juris Ozols.'),
    ).toEqual(['planned: Juris Ozols + Seng Phet']);
  });
});

describe('one guest', () => {
  test.each([
    'Le ministre lao Seng Phet a assisté mardi à un dîner offert en son honneur par le ministre letton Juris Ozols.',
    "Un déjeuner a été offert mardi par le ministre letton Juris Ozols en l'honneur du ministre lao Seng Phet.",
    `${OZOLS} a retenu à dîner mardi le ministre lao Seng Phet.`,
    `${OZOLS} a reçu mardi une délégation laotienne. La délégation était conduite par le ministre de la Défense, Seng Phet.`,
    'Juris Ozols a reçu mardi Seng Phet. Le président letton et le Premier ministre lao ont échangé sur les ports.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held: Juris Ozols + Seng Phet']);
  });
  test('of two bare names the envoy is the one who was received', () => {
    const text =
      "Juris Ozols a reçu mardi Seng Phet. Le président letton et l'ambassadeur du Laos ont échangé sur les ports.";
    const [m] = read({ file: 'a.txt', text }).meetings;
    expect(m!.participants.map((p) => `${p.name} ${p.country}`)).toEqual(['Juris Ozols LV', 'Seng Phet LA']);
  });
});
