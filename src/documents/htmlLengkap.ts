const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const luputkan = (teks: string): string => teks.replace(/[&<>"]/g, (huruf) => GANTI[huruf] ?? huruf);

/** A page without scripts around already escaped markup. `gaya` is our own CSS, never user text. */
export function htmlLengkap(bahan: { judul: string; gaya: string; isi: string; nonce?: string }): string {
  const nonce = bahan.nonce === undefined ? '' : ` nonce="${luputkan(bahan.nonce)}"`;
  return `<!DOCTYPE html>
<html lang="id-ID">
<head>
<meta charset="utf-8">
<title>${luputkan(bahan.judul)}</title>
<style${nonce}>
${bahan.gaya}
</style>
</head>
<body>
${bahan.isi}
</body>
</html>
`;
}
