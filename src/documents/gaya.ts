/** URLs of the bundled faces for `url(…)`: an app:// address or a data: URL. */
export interface Huruf {
  readonly biasa: string;
  readonly tebal: string;
  readonly miring: string;
}

/** Liberation Sans has the widths of Arial, so that lines break alike on every PC. */
export function gayaHuruf(huruf: Huruf): string {
  const muka = (url: string, tebal: number, gaya: string) =>
    `@font-face{font-family:'Naskah';src:url(${JSON.stringify(url)});font-weight:${tebal};font-style:${gaya}}`;
  return [muka(huruf.biasa, 400, 'normal'), muka(huruf.tebal, 700, 'normal'), muka(huruf.miring, 400, 'italic')].join(
    '\n',
  );
}

/** What every printed paper starts from: black on white, 12 pt (Permendagri 1/2023 Ps 32(2), second-hand). */
export const GAYA_DASAR = `
*{box-sizing:border-box;margin:0;padding:0}
html{font:12pt/1.18 'Naskah',Arial,sans-serif;color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
p{orphans:2;widows:2}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead{display:table-header-group;break-inside:avoid}
tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:1mm 1.5mm;vertical-align:top;text-align:left;overflow-wrap:break-word}
th{text-align:center;vertical-align:middle;font-weight:700;background:#eee}
td.angka,th.angka{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.tengah{text-align:center;white-space:nowrap}
`;

/** Letters: letterhead, title, labelled parts with hanging columns, signature. Widths in mm suit 155–165 mm of text. */
export const GAYA_NASKAH = `
.surat{break-before:page}
.surat:first-of-type{break-before:auto}
.kop{position:relative;min-height:25.5mm;padding-bottom:2mm;border-bottom:2.25pt solid #000;text-align:center;margin-bottom:5.5mm}
.kop::after{content:'';position:absolute;left:0;right:0;bottom:-4.2pt;border-bottom:.75pt solid #000}
.kop.berlogo{padding-left:24mm;padding-right:10mm}
.kop .logo{position:absolute;left:0;top:0;width:22mm;height:24mm;object-fit:contain;object-position:center top}
.kop .daerah{font-size:14pt;line-height:1.15}
.kop .opd{font-size:17pt;line-height:1.15;font-weight:700;text-wrap:balance}
.kop .unit{font-size:14pt;line-height:1.15;font-weight:700;text-wrap:balance}
.kop .alamat{font-size:9.5pt;line-height:1.25}
.kop .alamat:first-of-type{margin-top:1mm}
.judul{text-align:center;margin-bottom:4mm;break-after:avoid}
.judul .utama{font-weight:700;text-wrap:balance}
.judul .tentang{margin:1mm 0}
.judul .nomor-petikan{margin-top:2.5mm}
.bagian{position:relative;padding-left:30mm;margin-bottom:2mm}
.bagian>.label{position:absolute;left:0;top:0;width:26mm}
.bagian>.titikdua{position:absolute;left:26.5mm;top:0}
.butir{position:relative;padding-left:7.5mm;text-align:justify;margin-bottom:.8mm;orphans:2;widows:2}
.butir>.nomor{position:absolute;left:0;top:0}
.diktum{text-align:center;font-weight:700;margin:3mm 0 2.5mm;letter-spacing:.02em;break-after:avoid}
.orang{margin-bottom:2mm;break-inside:avoid;position:relative}
.orang.bernomor{padding-left:7.5mm}
.orang>.nomor{position:absolute;left:0;top:0}
.isian{position:relative;padding-left:35mm}
.isian>.label{position:absolute;left:0;top:0}
.isian>.titikdua{position:absolute;left:31mm;top:0}
.isian .tebal{font-weight:700}
.paragraf{text-align:justify;margin-bottom:2mm}
.akhir{break-inside:avoid}
.akhir>.bagian{margin-bottom:0}
tbody.utuh{break-inside:avoid}
tbody.utuh td.bebas{border:0;padding:0;font-size:12pt;line-height:1.18}
tbody.utuh td.ttd-lampiran{padding-top:6mm}
.penutup{text-align:justify;margin:3mm 0 3.5mm}
.ttd{margin-left:auto;width:84mm;break-inside:avoid}
.ttd .baris{position:relative;padding-left:28mm}
.ttd .baris>.label{position:absolute;left:0;top:0}
.ttd .jabatan{margin-top:2mm}
.ttd .kuasa{position:relative;padding-left:9.5mm}
.ttd .kuasa>.awalan{position:absolute;left:0;top:0}
.ttd .kuasa .ub{padding-left:14mm}
.ttd .kotak-tte{width:58mm;height:20mm;margin:1.8mm 0 1.2mm;border:.5pt dashed #999;position:relative}
.ttd .kotak-tte span{position:absolute;left:0;right:0;bottom:1mm;text-align:center;font-size:6.5pt;color:#666}
.ttd .ruang-basah{height:20mm}
.ttd .nama{font-weight:700;text-decoration:underline;text-underline-offset:2pt}
.tembusan{margin-top:3.5mm;font-size:11pt;break-inside:avoid}
.tembusan .butir{padding-left:6mm;margin-bottom:0;text-align:left}
.catatan-kaki{margin-top:4mm;padding-top:1.2mm;border-top:.5pt solid #000;font-size:8pt;line-height:1.2;white-space:pre-line;break-inside:avoid}
.lampiran{break-before:page}
.kepala-lampiran{margin:0 0 6mm auto;width:84mm}
.kepala-lampiran .label{position:absolute;left:0;top:0}
.kepala-lampiran .baris{position:relative;padding-left:25mm}
.tabel-orang{font-size:10.5pt;line-height:1.2}
.tabel-tugas{font-size:9.5pt;line-height:1.2}
.tabel-tugas .asal td{background:#f4f4f4;font-weight:700}
.tabel-tugas .asal{break-after:avoid}
.tabel-tugas .jumlah td{font-weight:700;border-top-width:1pt}
.tabel-tugas .peran{font-style:italic}
.k-no{width:10mm}.k-jam{width:17mm}.k-volume{width:27mm}.k-waktu{width:23mm}.k-keluaran{width:30mm}
.k-pangkat{width:33mm}.k-jabatan{width:43mm}.k-ket{width:17mm}
`;
