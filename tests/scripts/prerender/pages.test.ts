import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descriptionOf, pageBody } from '../../../scripts/prerender/bodies.ts';
import { headTags, mainPage, oembedOf } from '../../../scripts/prerender/head.ts';
import { htmlOf, jsonInHtml } from '../../../scripts/prerender/html.ts';
import { linkedData } from '../../../scripts/prerender/linked-data.ts';
import { robotsOf, sitemapOf } from '../../../scripts/prerender/robots.ts';
import { storyBody, storyPage, storyQuery } from '../../../scripts/prerender/story-pages.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { xml } from '../../../src/core/export/xml.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import type { Site } from '../../../src/core/dataset/site.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { SITE, given } from './given.ts';

describe('a text in a page', () => {
  it('stays a text, whatever it holds', () => {
    const parse = (html: string) => new RegExp('^<p title="([^"]*)">([^<]*)</p>$').exec(html);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(htmlOf(xml('p', { title: text }, text)))).not.toBeNull();
      }),
    );
  });

  it('in the data of a script ends no script, and is read back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('</script><!--\u2028')), (text) => {
        const written = jsonInHtml({ text });
        expect(written).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });
});

describe('the page before its script', () => {
  const html = htmlOf(pageBody(given(), []));

  it('lists every meeting with a quote and a link to its source', () => {
    for (const { id, evidence } of FIXTURE.meetings) {
      const entry = html.slice(html.indexOf(`<li id="${id}">`)).split('</li>')[0]!;
      expect(entry).toContain('<blockquote');
      expect(entry).toContain(`href="https://press.example/${evidence[0]!.document}"`);
    }
    expect(html.match(/<li /g)).toHaveLength(FIXTURE.meetings.length);
  });

  it('of very many meetings lists five hundred, and leads to the file that has all', () => {
    const meeting = FIXTURE.meetings[0]!;
    const meetings = Array.from({ length: 620 }, (_, i) => ({ ...meeting, id: `m${i}` }));
    const large = { ...given(), data: indexDataset({ ...FIXTURE, meetings }) };
    const page = htmlOf(pageBody(large, []));
    expect(page.match(/<li id=/g)).toHaveLength(500);
    expect(page).toContain(
      `<a href="./data/${FIXTURE.edition}.json">120 more meetings are in the data file.`,
    );
    expect(htmlOf(pageBody({ ...large, beside: null }, []))).not.toContain('<a href="./data');
  });

  it('begins with the view that its host set, says so, and loses none of the others', () => {
    const begun = htmlOf(pageBody(given({ view: 'country=NO' }), []));
    expect(begun).toMatch(/The page begins with: [^<]*Norway/);
    expect(begun.indexOf('Other meetings')).toBeGreaterThan(begun.indexOf('<h2>Meetings'));
    expect(begun.match(/<li /g)).toHaveLength(FIXTURE.meetings.length);
    expect(html).not.toContain('Other meetings');
  });

  it('says who answers for it, where to write, and under which terms it stands', () => {
    expect(html).toContain('<a href="https://school.example/" rel="noopener noreferrer">A school</a>');
    expect(html).toContain('<a href="mailto:desk@school.example">');
    expect(html).toContain('Licence · CC0');
  });

  it('holds nothing that the policy refuses', () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });
});

describe('the page of a story', () => {
  const story: Story = {
    id: 'north',
    title: { fr: 'Le Nord', vi: 'Phương Bắc' },
    description: null,
    author: 'A <b>',
    steps: [
      { title: { en: 'First' }, text: { en: 'One.\n\nTwo & three.' }, view: '?country=NO' },
      { title: { en: 'Second' }, text: { en: 'Four.' }, view: '?country=XX' },
    ],
  };
  const html = htmlOf(storyBody(story, given()));

  it('tells its steps in the language that they have, and leads to them in the views', () => {
    expect(html).toContain('<h1 lang="fr" dir="auto">Le Nord</h1>');
    expect(html).toContain('<p lang="en" dir="auto">Two &amp; three.</p>');
    expect(html).toContain('A &lt;b&gt;');
    expect(html).toContain('href="../index.html?story=north&amp;step=1"');
  });

  it('shows the picture of each step whose view the data know, once wide and once narrow', () => {
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toContain('<text></text>');
  });

  it('draws what the step shows: a network as a network, a table not at all', () => {
    const shown = (view: string): string =>
      htmlOf(storyBody({ ...story, steps: [{ ...story.steps[0]!, view }] }, given()));
    expect(shown('?view=network')).toContain('data-node=');
    expect(shown('?view=map')).toContain('aria-label="Map"');
    expect(shown('?view=table')).not.toContain('<svg');
  });

  it('gives the evidence of each step: its meetings with quotes and links to their sources', () => {
    const told = FIXTURE.meetings.filter((m) => JSON.stringify(m).includes('"NO"'));
    expect(told.length).toBeGreaterThan(0);
    expect(html.match(/<blockquote/g)!.length).toBeGreaterThan(0);
    expect(html).toContain('href="https://press.example/');
    expect(html).not.toContain('<li id=');
  });

  it('is shared by its own title, address and oEmbed answer', () => {
    const page = storyPage(story, given(), 'assets/social-1.png');
    expect(page).toMatchObject({
      title: 'Le Nord',
      description: 'One. Two & three.',
      path: 'stories/north.html',
      oembed: 'oembed/story-north.json',
    });
    expect(oembedOf(given(), page, storyQuery(story))).toMatchObject({
      html: expect.stringContaining('embed.html?story=north&amp;step=1"'),
    });
  });
});

describe('the head of the page', () => {
  const tags = (change: Partial<Site> = {}, picture: string | null = 'social.png'): string =>
    headTags(given(change), mainPage(given(change), picture))
      .map(htmlOf)
      .join('\n');

  it('names title, description, picture, its own address and the answer to those who frame it', () => {
    const head = tags();
    expect(head).toContain('<title>Talks &amp; &quot;visits&quot; &lt;b&gt;</title>');
    expect(head).toContain(`<meta name="description" content="${descriptionOf(given())}">`);
    expect(head).toContain('<link rel="canonical" href="https://school.example/talks/">');
    expect(head).toContain('content="https://school.example/talks/social.png"');
    expect(head).toContain(
      'type="application/json+oembed" href="https://school.example/talks/oembed/index.json"',
    );
  });

  it('names no address where the site’s own is not configured', () => {
    expect(tags({ publicUrl: null })).not.toMatch(/https?:|oembed|og:image/);
    expect(oembedOf(given({ publicUrl: null }), mainPage(given(), null), '')).toBeNull();
    expect(sitemapOf({ ...SITE, publicUrl: null }, [])).toBeNull();
    expect(robotsOf({ ...SITE, publicUrl: null })).not.toContain('Sitemap');
  });

  it('answers oEmbed with a frame that needs no script', () => {
    expect(oembedOf(given(), mainPage(given(), 'social.png'), '?view=table')).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: 'https://school.example/talks/',
      thumbnail_url: 'https://school.example/talks/social.png',
      html: '<iframe src="https://school.example/talks/embed.html?view=table" title="Talks &amp; &quot;visits&quot; &lt;b&gt;" width="800" height="560" loading="lazy"></iframe>',
    });
  });

  it('gives each meeting to those who index, with days no finer than they are known', () => {
    const [dataset, ...events] = linkedData(given())['@graph'] as Record<string, unknown>[];
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: FIXTURE.edition, license: 'CC0' });
    expect(events).toHaveLength(FIXTURE.meetings.filter((m) => m.status !== 'denied').length);
    for (const event of events) expect(String(event['startDate'] ?? '2019')).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(events.find((e) => e['@id'] === 'https://school.example/talks/#day-one')).toMatchObject({
      startDate: '2019-03-12',
      url: 'https://school.example/talks/?sel=m:day-one',
    });
  });
});
