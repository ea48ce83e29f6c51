/** entrevue-view.js: the element <entrevue-view view="timeline" country="VN">, a frame whose attributes are the parameters of a link. */
import { VERSION } from '../messages.ts';
import { PAGE, fit, told } from './frames.ts';

/** Attributes that say something of the element, not of the view. */
const OWN = /^(?:class|style|title|slot|hidden|tabindex|role|part|dir|height|loading|(?:aria|data)-.*|on.*)$/;
/** These are read once, when a frame opens: changing one opens it anew. */
const OF_THE_PAGE = ['lang', 'theme', 'parts', 'lock', 'id', 'edition'];

const FIRST_HEIGHT_PX = '480';

class EntrevueView extends HTMLElement {
  readonly frame = document.createElement('iframe');
  private readonly observer = new MutationObserver(() => this.update());
  /** what its attributes asked for last: of the page, and of the view */
  private asked: { page: string; view: string } | null = null;
  /** whether the frame hears us, and what it is to show once it does */
  private heard = false;
  private waiting: string | null = null;
  /** the view that the frame shows, as a query without "?" */
  view = '';

  connectedCallback(): void {
    const { frame } = this;
    frame.title = this.title || 'Entrevue';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; web-share';
    Object.assign(frame.style, { display: 'block', inlineSize: '100%', border: '0' });
    frame.style.height = `${Number(this.getAttribute('height') ?? FIRST_HEIGHT_PX) || FIRST_HEIGHT_PX}px`;
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    addEventListener('message', this);
    this.observer.observe(this, { attributes: true });
    this.update();
    // What stood in the element (a link, for pages without scripts) gives way.
    this.replaceChildren(frame);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.observer.disconnect();
    this.asked = null;
  }

  /** Shows another view: the parameters of a link, without "?". Those that it does not name are as at the start. */
  show(view: string): void {
    if (!this.heard) this.waiting = view;
    else this.frame.contentWindow?.postMessage({ entrevue: VERSION, type: 'set', view }, PAGE.origin);
  }

  handleEvent(event: MessageEvent): void {
    const message = told(event, this.frame);
    if (!message) return;
    fit(this.frame, message);
    if (message.type === 'ready') this.listens();
    if (message.type !== 'state') return;
    this.view = String(message.view);
    const detail = { view: this.view, meetings: Number(message.meetings) };
    this.dispatchEvent(new CustomEvent('entrevue-state', { bubbles: true, detail }));
  }

  private listens(): void {
    this.heard = true;
    if (this.waiting !== null) this.show(this.waiting);
    this.waiting = null;
  }

  private update(): void {
    const [page, view] = [new URLSearchParams(), new URLSearchParams()];
    for (const { name, value } of this.attributes)
      if (!OWN.test(name)) (OF_THE_PAGE.includes(name) ? page : view).set(name, value);
    const { asked } = this;
    this.asked = { page: String(page), view: String(view) };
    if (asked?.page === this.asked.page) {
      // A class or a style that changes leaves alone what the reader chose.
      if (asked.view !== this.asked.view) this.show(this.asked.view);
      return;
    }
    this.heard = false;
    this.waiting = null;
    for (const [name, value] of view) page.append(name, value);
    this.frame.src = `${PAGE.href}?${page}`;
  }
}

if (!customElements.get('entrevue-view')) customElements.define('entrevue-view', EntrevueView);
