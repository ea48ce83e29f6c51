/** The colours of a picture: those of the page, written out, for a picture stands alone. */

export type Tone =
  | 'paper'
  | 'raised'
  | 'ink'
  | 'muted'
  | 'faint'
  | 'hairline'
  | 'lane'
  | 'mark'
  | 'accent'
  | 'link';
export type Theme = 'light' | 'dark';
export type Palette = Readonly<Record<Tone, string>>;

export const PALETTES: Record<Theme, Palette> = {
  light: {
    paper: '#fbfaf7',
    raised: '#ffffff',
    ink: '#1c1b19',
    muted: '#6b6963',
    faint: '#8a877f',
    hairline: '#e4e1da',
    lane: '#eae7e0',
    mark: '#3a3833',
    accent: '#c8371b',
    link: '#2f5d8a',
  },
  dark: {
    paper: '#16150f',
    raised: '#1e1d18',
    ink: '#ece9e1',
    muted: '#a5a198',
    faint: '#7d7a72',
    hairline: '#33312a',
    lane: '#2a2922',
    mark: '#d6d2c8',
    accent: '#ff7a5c',
    link: '#8db8e8',
  },
};
