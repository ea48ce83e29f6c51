import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING, readable } from '../../../src/core/extract/readable.ts';

/** What one sees of it: runs of blanks as one, nothing as nothing. */
const seen = (text: string): string => readable(text).replaceAll(NOTHING, '').replace(/ +/g, ' ').trim();

describe('what is read of a text', () => {
  it('is as long as the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '&amp;',
      '&#233;',
      '&',
      ';',
      '<!--',
      '-->',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('');
        expect(readable(text)).toHaveLength(text.length);
      }),
    );
  });

  it('is the text itself where it has no markup, with its own brackets and ampersands', () => {
    for (const text of [
      'Été 1 < 2 > 0 & fin.',
      'AT&T; <a@b.example> << x >>',
      'a < b et c > d',
      '&truc; <',
      '<>',
    ])
      expect(readable(text)).toBe(text);
  });

  it('leaves out tags, comments, scripts and styles', () => {
    expect(seen('Le <b class="a>b">ministre</b><!-- <i>rien</i> --> parle<br/>')).toContain(
      'Le b">ministre parle',
    );
    expect(seen('<style>p { color: red }</style><SCRIPT>var a = "<p>";</Script>Oui')).toBe('Oui');
    expect(seen('<!DOCTYPE html><?xml version="1"?>Oui')).toBe('Oui');
  });

  it('puts the text of blocks on lines of their own, and that of one paragraph on one', () => {
    expect(seen('<h1>Titre</h1><p>Une phrase\ncoupée.</p><p>Une autre.</p>')).toMatch(
      /^Titre\s+Une phrase coupée\.\s+Une autre\.$/,
    );
    expect(readable('<p>a\nb</p>c\nd').split('\n')).toHaveLength(4);
    expect(readable('<p>a\n\nb\nc').split('\n')).toHaveLength(5);
  });

  it('has letters for entities, within the word', () => {
    expect(
      seen(
        'fran&ccedil;ais re&#231;u &Eacute;tat &#xE9;t&eacute; l&rsquo;h&ocirc;te &laquo;&nbsp;oui&nbsp;&raquo;',
      ),
    ).toBe('français reçu État été l’ hôte « oui »');
  });

  it('has no invisible characters', () => {
    expect(seen('An\u200dne\u202e Mar\u00adtel\u2069')).toBe('Anne Martel');
  });

  it('takes what never closes for what it is', () => {
    expect(seen('<!-- ouvert')).toBe('<!-- ouvert');
    expect(seen('<script>ouvert')).toBe('ouvert');
  });
});
