/** Finds texts of a page that a reader cannot read whole: cut off, beyond the page, or one over another. */
import type { Page } from '@playwright/test';

/** One line for each text that is cut off or lies over another, as `what: "text"`; empty where all can be read. */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      element: Element;
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const wrong: string[] = [];
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    // Names and titles of the data may be as long as they like: they are cut short by design, and said whole on demand.
    const saysMore = (element: Element): boolean => element.closest('[title], svg') !== null;

    /** What can be seen of a line between the edges of the boxes around it; null = it is scrolled away or for the ear alone. */
    const seenOf = (line: Line): Line | 'cut off' | null => {
      let { left, right, top, bottom } = line;
      for (let at: Element | null = line.element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.clipPath !== 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0)
          return null;
        const box = at.getBoundingClientRect();
        if (style.display === 'inline' || at.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
        if (hides(style.overflowX) && (left < box.left - 1 || right > box.right + 1)) return 'cut off';
        if (scrolls(style.overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (style.overflowY !== 'visible')
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (right - left < 1 || bottom - top < line.bottom - line.top - 2) return null;
        if (style.position === 'fixed') break;
      }
      return left < -1 || right > innerWidth + 1 ? 'cut off' : { ...line, left, right };
    };

    /** A sheet covers the page by design, and what sticks to an edge what scrolls under it: both have a ground of their own. */
    const isCovered = ({ element, left, right, top, bottom }: Line): boolean => {
      // Beyond the window nothing can be asked for.
      const [x, y] = [(left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1)];
      for (const at of document.elementsFromPoint(x, y)) {
        if (at === element || at.contains(element) || element.contains(at)) return false;
        const ground = getComputedStyle(at).backgroundColor;
        if (ground !== 'transparent' && !ground.endsWith(', 0)')) return true;
      }
      return false;
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const text = node.textContent!.trim();
      if (!text || element.closest('option, select, noscript, script, title, [hidden]')) continue;
      // The rest of a closed <details> has boxes all the same.
      if (!element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1 || bottom < 0 || top > innerHeight) continue;
        const seen = seenOf({ element, text, left, right, top, bottom });
        if (seen === 'cut off') {
          if (!saysMore(element)) wrong.push(`cut off: "${text}" <${element.className}>`);
        } else if (seen && !isCovered(seen)) lines.push(seen);
      }
    }
    const apart = (a: Line, b: Line): boolean => {
      // The box of a line is higher than its letters.
      const air = (line: Line): number => (line.bottom - line.top) * 0.22;
      return (
        a.right - 2 < b.left ||
        b.right - 2 < a.left ||
        a.bottom - air(a) < b.top + air(b) ||
        b.bottom - air(b) < a.top + air(a)
      );
    };
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1))
        if (a.element !== b.element && !apart(a, b))
          wrong.push(`one over another: "${a.text}" and "${b.text}"`);
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page is wider than the window');
    return [...new Set(wrong)];
  });
}
