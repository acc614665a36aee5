import fs from 'node:fs';
import path from 'node:path';
import { root } from './start';

export const GALLERY = path.join(root, 'hasil/galeri');

/** Empties one part of the gallery and returns its folder. */
export function freshPart(part: string): string {
  const folder = path.join(GALLERY, part);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** One page with every picture that is there, part by part, so that one can go through them. */
export function writeIndex(): void {
  const parts = fs
    .readdirSync(GALLERY, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const figure = (part: string, file: string): string =>
    `<figure><a href="${part}/${file}"><img loading="lazy" src="${part}/${file}" alt="${file}"></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`;
  const section = (part: string): string => {
    const files = fs
      .readdirSync(path.join(GALLERY, part))
      .filter((file) => file.endsWith('.png'))
      .sort();
    return `<h2 id="${part}">${part} (${files.length})</h2><div>${files.map((file) => figure(part, file)).join('')}</div>`;
  };
  fs.writeFileSync(
    path.join(GALLERY, 'index.html'),
    `<!doctype html><html lang="id"><meta charset="utf-8"><title>Galeri BagiHabis</title><style>
body{font:14px system-ui,sans-serif;margin:24px;background:#eef1f3;color:#16222b}
div{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:16px}
figure{margin:0;background:#fff;padding:8px;border:1px solid #ccd4da}
img{width:100%;display:block}figcaption{padding-top:6px}
</style><h1>Galeri BagiHabis</h1><p>${parts.map((part) => `<a href="#${part}">${part}</a>`).join(' · ')}</p>
${parts.map(section).join('\n')}</html>
`,
  );
}
