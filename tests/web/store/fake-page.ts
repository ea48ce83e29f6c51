/** A window with a history that one can look into, and a clock that one sets by hand. */

type Listener = () => void;

export class FakePage {
  /** addresses of the entries, and the one we are on */
  entries: string[];
  at = 0;
  /** "push /a", "replace /b": every write that the browser took */
  writes: string[] = [];
  /** the browser refuses writes (Safari does after too many) */
  refuses = false;
  /** it refuses more writes than that within 30 s */
  mostIn30s = Infinity;
  private wrote: number[] = [];
  now = 0;
  private timers = new Map<number, { due: number; run: Listener }>();
  private listeners = new Map<string, Set<Listener>>();
  private ids = 0;

  constructor(address = '/sub/path/') {
    this.entries = [address];
  }

  get location() {
    const url = new URL(this.entries[this.at]!, 'https://example.org');
    return { pathname: url.pathname, search: url.search, hash: url.hash };
  }

  /** what was kept with each entry */
  private states: unknown[] = [];

  history = this.makeHistory();

  private makeHistory() {
    const current = (): unknown => this.states[this.at] ?? null;
    return {
      get state() {
        return current();
      },
      back: () => this.go(-1),
      forward: () => this.go(1),
      pushState: (state: unknown, _: string, address: string) => this.take('push', address, state),
      replaceState: (state: unknown, _: string, address: string) => this.take('replace', address, state),
    };
  }

  private take(how: 'push' | 'replace', address: string, state: unknown): void {
    this.wrote = this.wrote.filter((at) => at > this.now - 30_000);
    if (this.refuses || this.wrote.length >= this.mostIn30s)
      throw new DOMException('too many calls', 'SecurityError');
    this.wrote.push(this.now);
    this.writes.push(`${how} ${address}`);
    if (how === 'push') this.entries.splice(++this.at, Infinity, address);
    else this.entries[this.at] = address;
    this.states[this.at] = state;
  }

  performance = { now: () => this.now };

  setTimeout = (run: Listener, ms: number): number => {
    this.timers.set(++this.ids, { due: this.now + ms, run });
    return this.ids;
  };

  clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) this.timers.delete(id);
  };

  addEventListener = (type: string, listener: Listener): void => {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  };

  removeEventListener = (type: string, listener: Listener): void => {
    this.listeners.get(type)?.delete(listener);
  };

  fire(type: string): void {
    for (const listener of this.listeners.get(type) ?? []) listener();
  }

  /** Lets time go by. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.timers].filter(([, t]) => t.due <= end).sort((a, b) => a[1].due - b[1].due)[0];
      if (!next) break;
      this.timers.delete(next[0]);
      this.now = Math.max(this.now, next[1].due);
      next[1].run();
    }
    this.now = end;
  }

  /** Back (-1) or Forward (1). */
  go(steps: number): void {
    this.at += steps;
    this.fire('popstate');
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}
