import { afterEach, expect, it } from 'vitest';
import '../../../src/web/embed/host-page/element.ts';

/** The element in a page, with what it tells its frame. */
function put(attributes: Record<string, string>) {
  const element = document.createElement('entrevue-view') as HTMLElement & {
    frame: HTMLIFrameElement;
    show(view: string): void;
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const told: { type: string; view?: string }[] = [];
  const inside = { postMessage: (message: { type: string }) => told.push(message) };
  Object.defineProperty(element.frame, 'contentWindow', { get: () => inside });
  document.body.replaceChildren(element);
  const hear = (data: object): void =>
    void dispatchEvent(
      Object.assign(new Event('message'), {
        data: { entrevue: 1, ...data },
        source: inside,
        origin: location.origin,
      }),
    );
  const views = () => told.flatMap(({ type, view }) => (type === 'set' ? [view] : []));
  return { element, hear, views };
}

/** Changes of attributes are told after the script that makes them. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

afterEach(() => document.body.replaceChildren());

it('opens its frame with its attributes, and shows another view when they change', async () => {
  const { element, hear, views } = put({ view: 'timeline', country: 'CN', lang: 'fr' });
  expect(element.frame.src).toMatch(/embed\.html\?lang=fr&view=timeline&country=CN$/);
  hear({ type: 'ready' });
  element.setAttribute('country', 'RU');
  await settled();
  expect(views()).toEqual(['view=timeline&country=RU']);
});

it('leaves what its reader chose alone where an attribute changes that is none of the view', async () => {
  const { element, hear, views } = put({ view: 'timeline' });
  hear({ type: 'ready' });
  element.className = 'is-seen';
  element.dataset['seen'] = 'yes';
  await settled();
  expect(views()).toEqual([]);
});

it('shows what it was asked for before its frame listened, as soon as it does', async () => {
  const { element, hear, views } = put({ view: 'timeline' });
  element.setAttribute('country', 'RU');
  await settled();
  element.show('country=VN');
  expect(views()).toEqual([]);
  hear({ type: 'ready' });
  expect(views()).toEqual(['country=VN']);
});

it('asks nothing of a frame that begins anew by itself', async () => {
  const { element, hear, views } = put({ view: 'timeline' });
  hear({ type: 'ready' });
  element.show('country=VN');
  hear({ type: 'ready' });
  expect(views()).toEqual(['country=VN']);
});
