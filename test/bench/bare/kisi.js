// The least a virtual grid of 10,000 × 53 numbers does: as many rows and columns as fit, reused, only their text written
// anew. No colour, no names, no totals, no data to fetch. `?w=` and `?h=` give the size of its window.
const ROWS = 10_000;
const COLUMNS = 53;
const [ROW, COLUMN] = [26, 39];
const wish = new URLSearchParams(location.search);
const [width, height] = [Number(wish.get('w')), Number(wish.get('h'))];
const wadah = document.getElementById('wadah');
const isi = document.getElementById('isi');
wadah.style.cssText = `width:${width}px;height:${height}px`;
isi.style.cssText = `width:${COLUMNS * COLUMN}px;height:${ROWS * ROW}px`;
const data = Int16Array.from({ length: ROWS * COLUMNS }, (_, i) => 30 + ((i * 7919) % 97));
const [down, across] = [Math.ceil(height / ROW) + 1, Math.ceil(width / COLUMN) + 1];
const rows = Array.from({ length: down }, () => {
  const el = document.createElement('div');
  el.className = 'baris';
  el.style.width = `${COLUMNS * COLUMN}px`;
  const cells = Array.from({ length: across }, () => {
    const cell = document.createElement('span');
    const text = document.createTextNode('');
    cell.append(text);
    el.append(cell);
    return { cell, text };
  });
  isi.append(el);
  return { el, cells, at: -1, from: -1 };
});
function draw() {
  const top = Math.floor(wadah.scrollTop / ROW);
  const left = Math.min(COLUMNS - across, Math.floor(wadah.scrollLeft / COLUMN));
  for (let i = top; i < Math.min(ROWS, top + down); i++) {
    const row = rows[i % down];
    if (row.at === i && row.from === left) continue;
    if (row.at !== i) row.el.style.transform = `translateY(${i * ROW}px)`;
    row.cells.forEach(({ cell, text }, at) => {
      if (row.from !== left) cell.style.left = `${(left + at) * COLUMN}px`;
      text.data = String(data[i * COLUMNS + left + at]);
    });
    row.at = i;
    row.from = left;
  }
}
wadah.addEventListener('scroll', draw);
draw();
