/** Who is measured: a row each, with where it stands and by which signs its drawing is known. */

export type Field = 'timeline' | 'network';

export interface Contestant {
  id: string;
  /** as the table calls it */
  name: string;
  fields: readonly Field[];
  /** 'site' = the built site; else its page among the peers' */
  at: 'site' | 'peers';
  path: string;
  /** there once the first view is drawn: one element that bears `data-drawn`, or a mark */
  sign: string;
  /** what changes once a filter has been drawn: nothing else tells the time of a repaint */
  region: string;
  /** pressed to filter, and again to undo it */
  filter: string;
  /** pressed to open a country of the network, and again to close it */
  open?: string;
  /** what is dragged */
  drag: string;
  /** whether it zooms by the wheel with Ctrl */
  zooms: boolean;
}

const PEER = {
  at: 'peers',
  sign: '[data-drawn]',
  region: 'body',
  filter: '#filter',
  drag: '#stage',
  zooms: true,
} as const;

const SITE = { at: 'site', zooms: true } as const;

/** The facet of countries stands first among the filters, and the countries that meet most first in it. */
const BY_COUNTRY = '.facet-value:has(.facet-label[title="China"])';

export const CONTESTANTS: readonly Contestant[] = [
  {
    ...PEER,
    id: 'empty',
    name: 'empty page',
    fields: ['timeline', 'network'],
    path: 'empty.html',
    zooms: false,
  },
  {
    ...SITE,
    id: 'entrevue',
    name: '**Entrevue**',
    fields: ['timeline'],
    path: '?lang=en',
    sign: '.timeline-field [data-drawn], .timeline-mark',
    region: '.timeline-field',
    filter: BY_COUNTRY,
    drag: '.timeline-field',
  },
  {
    ...PEER,
    id: 'reference',
    name: 'reference (canvas by hand)',
    fields: ['timeline'],
    path: 'reference.html',
  },
  { ...PEER, id: 'list', name: 'bare list', fields: ['timeline'], path: 'list.html', zooms: false },
  {
    ...PEER,
    id: 'vis-timeline',
    name: 'vis-timeline 8.5.4',
    fields: ['timeline'],
    path: 'vis-timeline.html',
  },
  {
    ...PEER,
    id: 'timelinejs',
    name: 'TimelineJS 3.9.11',
    fields: ['timeline'],
    path: 'timelinejs.html',
    drag: '.tl-timenav-slider',
    zooms: false,
  },
  {
    ...SITE,
    id: 'entrevue-network',
    name: '**Entrevue**',
    fields: ['network'],
    path: '?lang=en',
    sign: '.frame-face [data-drawn], .network-canvas canvas',
    region: '.frame-face',
    open: '.frame-face [data-door]',
    filter: BY_COUNTRY,
    drag: '.network-stage',
  },
  {
    ...PEER,
    id: 'cytoscape',
    name: 'Cytoscape 3.34, all of it',
    fields: ['network'],
    path: 'cytoscape.html',
  },
  { ...PEER, id: 'vis-network', name: 'vis-network 10.1.5', fields: ['network'], path: 'vis-network.html' },
];
