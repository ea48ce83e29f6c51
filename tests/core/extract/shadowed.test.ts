/** An official told of without a name whom the story names elsewhere makes no second meeting; the reviewer is told. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

const told = (text: string) => read({ file: 'example.txt', text: ` date 2026-03-12 ${text}` });

describe('an unnamed official', () => {
  it('whom the story names later makes no meeting of its own, and is a doubt', () => {
    const { meetings, doubts } = told(
      'La ministre norvégienne Ingrid Solberg a reçu mardi à Oslo les ambassadeurs de Lettonie et du Pérou. Avec Juris Ozols, ambassadeur letton, elle a parlé des ports.',
    );
    const names = meetings.map((m) => m.participants.map((p) => p.name));
    expect(names.filter((n) => n.includes('Juris Ozols')).length).toBeLessThanOrEqual(1);
    expect(doubts.map((d) => d.why)).toContain('unnamed');
  });

  it('of a country of which nobody is named stays, without a name', () => {
    const { meetings } = told(
      "La ministre norvégienne Ingrid Solberg a reçu mardi à Oslo l'ambassadeur du Pérou. Ils ont parlé des ports et des pêches.",
    );
    expect(meetings.map((m) => m.participants.map((p) => [p.name, p.country]))).toEqual([
      [
        ['Ingrid Solberg', 'NO'],
        [null, 'PE'],
      ],
    ]);
  });
});
