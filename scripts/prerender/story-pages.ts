/** A page for each story, read without a script: its steps with their words and pictures, and what is needed to share it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Xml, xml } from '../../src/core/export/xml.ts';
import type { ViewState } from '../../src/core/query/state.ts';
import { selectedMeetings } from '../../src/core/query/selection.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { readSavedView } from '../../src/core/story/saved-view.ts';
import { readStories } from '../../src/core/story/schema.ts';
import { type Said, type Story, type Told, paragraphsOf, toldIn } from '../../src/core/story/story.ts';
import { wordmark } from './bodies.ts';
import type { SharedPage } from './head.ts';
import { leftOut, meetingList } from './meeting-list.ts';
import { pagePictures } from './pictures.ts';
import type { Prerendered } from './site.ts';

/** The stories that the prebuild wrote; none where there is no such file. */
export function readStoriesOf(root: string): readonly Story[] {
  const file = join(root, 'data/dataset/stories.json');
  if (!existsSync(file)) return [];
  const read = readStories(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  return read.ok ? read.stories : [];
}

export const storyPath = ({ id }: Story): string => `stories/${id}.html`;
/** What opens a story in a page or a frame. */
export const storyQuery = ({ id }: Story): string => `?story=${id}&step=1`;

export function storyPage(story: Story, of: Prerendered, picture: string | null): SharedPage {
  const say = (told: Told): string => toldIn(told, of.locale).text;
  return {
    title: say(story.title),
    description: say(story.description ?? story.steps[0]!.text).replace(/\s+/g, ' '),
    path: storyPath(story),
    picture,
    oembed: `oembed/story-${story.id}.json`,
  };
}

/** The view with which a story begins. */
export const firstView = ({ steps }: Story, { data }: Prerendered): ViewState | null =>
  readSavedView(steps[0]!.view, data).view;

const spoken = (name: string, { text, language }: Said): Xml =>
  xml(name, { lang: language, dir: 'auto' }, text);

export function storyBody(story: Story, of: Prerendered): Xml {
  const { t, locale } = of;
  const explore = xml('p', {}, xml('a', { href: `../index.html${storyQuery(story)}` }, t('before.story')));
  return xml(
    'div',
    { class: 'before' },
    xml(
      'header',
      { class: 'before-head' },
      wordmark(),
      xml('a', { href: '../index.html' }, t('before.whole')),
    ),
    xml(
      'main',
      {},
      spoken('h1', toldIn(story.title, locale)),
      ...(story.description ? [spoken('p', toldIn(story.description, locale))] : []),
      ...(story.author === null ? [] : [xml('p', { class: 'before-source' }, story.author)]),
      explore,
      ...story.steps.flatMap((_, i) => stepBody(story, i, of)),
      explore,
    ),
  );
}

const BARE = { title: '', chosen: '' };

/** Its words, its picture, and the evidence: the meetings that its view is about. */
function stepBody({ steps }: Story, i: number, of: Prerendered): Xml[] {
  const step = steps[i]!;
  const { view } = readSavedView(step.view, of.data);
  const text = toldIn(step.text, of.locale);
  const shown = view ? visibleMeetings(of.data, view.filters) : [];
  const meetings = view?.selection ? selectedMeetings(shown, view.selection) : shown;
  const paragraphs = paragraphsOf(text.text).map((paragraph) => spoken('p', { ...text, text: paragraph }));
  return [
    spoken('h2', toldIn(step.title, of.locale)),
    xml('div', { class: 'before-told' }, ...paragraphs),
    ...(view && shown.length ? pagePictures(of, BARE, view) : []),
    ...(meetings.length
      ? [
          xml('h3', {}, of.t('meetings.count', { count: meetings.length })),
          meetingList(of, { meetings, anchored: false, heading: 'h4' }),
          ...leftOut({ ...of, beside: '../' }, meetings.length),
        ]
      : []),
  ];
}

/** The way to the stories from the page that lists the meetings. */
export function storyLinks(stories: readonly Story[], { locale, t }: Prerendered): Xml[] {
  if (!stories.length) return [];
  const links = stories.map((story) => {
    const { text, language } = toldIn(story.title, locale);
    return xml('li', {}, xml('a', { href: `./${storyPath(story)}`, lang: language, dir: 'auto' }, text));
  });
  return [xml('h2', {}, t('before.stories')), xml('ul', {}, ...links)];
}
