import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of the page as it stands, one line per fault: text cut by a box that neither scrolls
 * nor says the rest (ellipsis with a title), text outside the window, a page wider than the window, two texts over each
 * other. Text that is hidden on purpose, scrolled away or covered by a dialogue does not count.
 */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(findFaults);

/** Runs inside the page: everything it needs is in its body. */
function findFaults(): string[] {
  const SLACK = 2;
  const faults = new Set<string>();
  const { innerWidth: width, innerHeight: height } = window;
  const name = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 60));
  const where = (el: Element): string => {
    const words = typeof el.className === 'string' ? el.className.split(/\s+/).slice(0, 2).join('.') : '';
    return `<${el.tagName.toLowerCase()}${words && `.${words}`}>`;
  };
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Piece {
    readonly el: Element;
    readonly text: string;
    readonly boxes: readonly Box[];
  }
  const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  /** Meant for screen readers only: a box of a pixel, or clipped away. */
  const hiddenForEyes = (el: Element, style: CSSStyleDeclaration): boolean =>
    style.clipPath === 'inset(50%)' ||
    style.clip === 'rect(0px, 0px, 0px, 0px)' ||
    (clips(style.overflowX) && el.clientWidth <= 2 && el.clientHeight <= 2);
  /** The whole text can be had: shortened with dots and said in full by a title (or a name) on it or around it. */
  const saysTheRest = (el: Element, until: Element): boolean => {
    for (let at: Element | null = el; at; at = at.parentElement) {
      if (at.hasAttribute('title') || at.hasAttribute('aria-label') || at.hasAttribute('data-penuh')) return true;
      if (at === until.parentElement?.parentElement) return false;
    }
    return false;
  };
  const shortened = (style: CSSStyleDeclaration): boolean =>
    style.textOverflow === 'ellipsis' || (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '');

  /** Cuts the text box by everything around it; null when the eye cannot see it at all or it is scrolled away. */
  const look = (el: Element, box: Box, text: string): Box | null => {
    let { left, top, right, bottom } = box;
    let scrolledX = false;
    let scrolledY = false;
    for (let at: Element | null = el; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.visibility === 'hidden' || style.opacity === '0' || hiddenForEyes(at, style)) return null;
      // The text one selects over the picture of a PDF page.
      if (at === el && style.color === 'rgba(0, 0, 0, 0)') return null;
      const inline = style.display === 'inline' || style.display === 'contents';
      if (!inline && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) {
        const frame = at.getBoundingClientRect();
        const inner = {
          left: frame.left + at.clientLeft,
          top: frame.top + at.clientTop,
          right: frame.left + at.clientLeft + at.clientWidth,
          bottom: frame.top + at.clientTop + at.clientHeight,
        };
        // A large grid moves its cells under a hole by itself, as a scroller would.
        const moved = at.hasAttribute('data-gulir');
        scrolledX ||= moved || scrolls(style.overflowX);
        scrolledY ||= moved || scrolls(style.overflowY);
        const overX = left < inner.left - SLACK || right > inner.right + SLACK;
        const overY = top < inner.top - SLACK || bottom > inner.bottom + SLACK;
        if (overX && clips(style.overflowX) && !scrolledX) {
          if (!shortened(style)) faults.add(`cut at the side: ${name(text)} in ${where(at)}`);
          else if (!saysTheRest(el, at)) faults.add(`shortened without a title: ${name(text)} in ${where(at)}`);
        }
        if (overY && clips(style.overflowY) && !scrolledY && !shortened(style)) {
          const shows = Math.min(bottom, inner.bottom) - Math.max(top, inner.top);
          // Lines of a box that is cut whole lines below are cut all the same.
          if (shows < bottom - top - SLACK) faults.add(`cut in height: ${name(text)} in ${where(at)}`);
        }
        left = Math.max(left, inner.left);
        right = Math.min(right, inner.right);
        top = Math.max(top, inner.top);
        bottom = Math.min(bottom, inner.bottom);
        if (right - left < 1 || bottom - top < 1) return null;
      }
      if (style.position === 'fixed') break;
    }
    if (!scrolledX && (left < -SLACK || right > width + SLACK)) faults.add(`outside the window: ${name(text)}`);
    if (!scrolledY && (top < -SLACK || bottom > height + SLACK)) faults.add(`outside the window: ${name(text)}`);
    return { left, top, right, bottom };
  };

  if (document.documentElement.scrollWidth > width + SLACK) faults.add('the page is wider than the window');
  if (document.documentElement.scrollHeight > height + SLACK) faults.add('the page is higher than the window');

  const layer = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].filter(
    (el) => el.getBoundingClientRect().width > 0,
  );
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    const text = node.textContent ?? '';
    if (!el || text.trim() === '' || el.closest('script, style, option, [data-mantine-shared-portal-node]:empty'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes: Box[] = [];
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const seen = look(el, rect, text);
      if (seen) boxes.push(seen);
    }
    if (boxes.length > 0) pieces.push({ el, text, boxes });
  }
  // Fields show their value in a box of their own.
  for (const field of document.querySelectorAll<HTMLInputElement>('input, select')) {
    if (!field.checkVisibility() || ['checkbox', 'radio', 'hidden'].includes(field.type)) continue;
    const style = getComputedStyle(field);
    const shown =
      field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.label ?? '') : field.value || field.placeholder;
    if (shown === '' || field === document.activeElement) continue;
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) continue;
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const title = field.closest('[title]');
    if (canvas.measureText(shown).width > room + SLACK && !title && room > 0)
      faults.add(`field too narrow: ${name(shown)} in ${where(field)} (${Math.round(room)} px)`);
  }

  const opaque = (el: Element): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(el);
    return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor);
  };
  /** Seen at its middle: what lies under a dialogue, a menu or a sticky head with a ground of its own does not count. */
  const onTop = ({ el }: Piece, box: Box): boolean => {
    const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    for (let at = hit; at && !at.contains(el); at = at.parentElement) if (!el.contains(at) && opaque(at)) return false;
    return hit !== null;
  };
  const flat = pieces.flatMap((piece) => piece.boxes.map((box) => ({ piece, box })));
  flat.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < flat.length; i += 1) {
    const one = flat[i];
    if (!one) continue;
    for (let j = i + 1; j < flat.length; j += 1) {
      const two = flat[j];
      if (!two || two.box.top >= one.box.bottom - SLACK) break;
      if (one.piece === two.piece) continue;
      const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
      const down = Math.min(one.box.bottom, two.box.bottom) - two.box.top;
      // Line boxes are higher than letters: a third of a line may touch.
      const least = Math.min(one.box.bottom - one.box.top, two.box.bottom - two.box.top) / 3;
      if (across <= SLACK || down <= Math.max(SLACK, least)) continue;
      if (layer.some((d) => d.contains(one.piece.el) !== d.contains(two.piece.el))) continue;
      if (onTop(one.piece, one.box) && onTop(two.piece, two.box))
        faults.add(`over each other: ${name(one.piece.text)} and ${name(two.piece.text)}`);
    }
  }
  return [...faults];
}
