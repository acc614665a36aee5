import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** No printer prints nearer to the edge, in points (5 mm). */
const EDGE = (5 / 25.4) * 72;

/** The pages of a PDF as PNG, 90 dots per inch, `<name>-1.png` and on. */
export function paintPages(pdf: string, folder: string, name: string): void {
  execFileSync('pdftoppm', ['-r', '90', '-png', pdf, path.join(folder, name)]);
}

/** Words that leave the printable page or lie over each other, one line per fault. */
export function pageFaults(pdf: string): string[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, i) => onePage(page).map((fault) => `page ${i + 1}: ${fault}`));
}

function onePage(xml: string): string[] {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? [];
  const words = [
    ...xml.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
  ];
  const boxes = words.map(([, left, top, right, bottom, text = '']): Word => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
  if (boxes.length === 0) return ['no text'];
  const outside = boxes.filter(
    (w) => w.left < EDGE || w.top < EDGE || w.right > Number(width) - EDGE || w.bottom > Number(height) - EDGE,
  );
  return [...outside.map((w) => `at the edge of the paper: ${w.text}`), ...overlaps(boxes)];
}

function overlaps(words: readonly Word[]): string[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  const faults: string[] = [];
  sorted.forEach((one, i) => {
    for (const two of sorted.slice(i + 1)) {
      if (two.top >= one.bottom) break;
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - two.top;
      // The box of a word is as high as its font, with room above and below the letters.
      const least = Math.min(one.bottom - one.top, two.bottom - two.top);
      if (across > 1.5 && down > least * 0.4) faults.push(`over each other: ${one.text} and ${two.text}`);
    }
  });
  return faults;
}
