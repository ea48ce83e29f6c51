/** Dates in cells, in three languages and the ways of many programs. */
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../../src/core/build/table-names.ts';
import { orderOf, readDate } from '../../../../src/core/intake/table/dates.ts';

const read = (cell: string, order: 'dmy' | 'mdy' | null = null) => readDate(cell, tableNames(), order);

describe('readDate', () => {
  it.each([
    ['2019-03-12', '2019-03-12'],
    ['2019-03-12T10:30:00Z', '2019-03-12'],
    ['2019-03-12 10:30', '2019-03-12'],
    ['2019/3/12', '2019-03-12'],
    ['2019.03.12', '2019-03-12'],
    ['25/3/2019', '2019-03-25'],
    ['3/25/2019', '2019-03-25'],
    ['3/3/2019', '2019-03-03'],
    ['03/2019', '2019-03'],
    ['2019/03', '2019-03'],
    ['2019', '2019'],
    ['12 March 2019', '2019-03-12'],
    ['March 12, 2019', '2019-03-12'],
    ['Tuesday, March 12th, 2019', '2019-03-12'],
    ['12-Mar-2019', '2019-03-12'],
    ['Mar. 2019', '2019-03'],
    ['1er août 2019', '2019-08-01'],
    ['le mardi 12 février 2019', '2019-02-12'],
    ['12 thg 3 2019', null],
    ['ngày 12 tháng 3 năm 2019', '2019-03-12'],
    ['tháng 3 năm 2019', '2019-03'],
    ['Tháng 12/2019', '2019-12'],
    ['circa 2019', '2019~'],
    ['vers mars 2019', '2019-03~'],
    ['12 March 2019?', '2019-03-12?'],
    ['24–26 October 2015', '2015-10-24/2015-10-26'],
    ['October 24-26, 2015', '2015-10-24/2015-10-26'],
    ['March 4–6, 2015', '2015-03-04/2015-03-06'],
    ['6, 2015', null],
    ['October 24–26, 2015', '2015-10-24/2015-10-26'],
    ['24 October - 2 November 2015', '2015-10-24/2015-11-02'],
    ['30 December 2015 to 2 January 2016', '2015-12-30/2016-01-02'],
    ['du 3 au 5 mars 2019', '2019-03-03/2019-03-05'],
    ['từ 3 đến 5 tháng 3 năm 2019', '2019-03-03/2019-03-05'],
    ['3 đến 5 tháng 3 năm 2019', '2019-03-03/2019-03-05'],
    ['2019-03-03/2019-03-05', '2019-03-03/2019-03-05'],
    ['31 February 2019', null],
    ['soon', null],
    ['12', null],
    ['2019-03-05/2019-03-03', null],
    ['x'.repeat(10_000), null],
  ])('reads %s as %s', (cell, edtf) => {
    expect(read(cell)).toEqual(edtf === null ? { why: 'date-unread' } : { edtf });
  });

  it('never guesses between day and month', () => {
    expect(read('3/4/2019')).toEqual({ why: 'date-order' });
    expect(read('3/4/2019', 'dmy')).toEqual({ edtf: '2019-04-03' });
    expect(read('3/4/2019', 'mdy')).toEqual({ edtf: '2019-03-04' });
    expect(read('25/3/2019', 'mdy')).toEqual({ why: 'date-unread' });
  });

  it('never guesses a century', () => {
    expect(read('12/3/19', 'dmy')).toEqual({ why: 'date-year-short' });
    expect(read('12 March 19')).toEqual({ why: 'date-year-short' });
  });
});

describe('orderOf', () => {
  it('lets one day above 12 decide for the whole column', () => {
    expect(orderOf(['3/4/2019', '25/4/2019'])).toMatchObject({ order: 'dmy', needed: false });
    expect(orderOf(['3/4/2019', '4/25/2019'])).toMatchObject({ order: 'mdy', needed: false });
  });

  it('asks where nothing decides, or cells contradict one another', () => {
    expect(orderOf(['3/4/2019', '5/6/2019'])).toMatchObject({
      order: null,
      needed: true,
      example: '3/4/2019',
    });
    expect(orderOf(['3/4/2019', '25/4/2019', '4/25/2019'])).toMatchObject({ order: null, needed: true });
  });

  it('asks nothing where no cell can be read two ways', () => {
    expect(orderOf(['2019-03-04', '4 March 2019', '5/5/2019'])).toMatchObject({ order: null, needed: false });
  });
});
