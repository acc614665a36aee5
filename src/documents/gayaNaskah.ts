/**
 * Letters: letterhead, title, labelled parts with hanging columns, signature. Columns are set in em of the letter, times
 * `--l` (how much wider than Arial the face runs, see gayaTata.ts), so that they hold at every size that can be set.
 *
 * Nothing is positioned and nothing but the logo floats: Chromium writes such boxes into the PDF before or after all other
 * text, and a reader that follows the file would meet every label after its value and the letterhead last. A label that
 * stands beside blocks is a line of no height before them.
 */
export const GAYA_NASKAH = `
.surat{break-before:page}
.surat:first-of-type{break-before:auto}
.kop{text-align:center;margin-bottom:4mm}
.kop::after{content:'';display:block;clear:both;height:1.3pt;margin-top:1.5mm;border-top:2.25pt solid #000;border-bottom:.75pt solid #000}
.kop.berlogo{padding-left:24mm;padding-right:10mm}
.kop.berlogo::after{margin-left:-24mm;margin-right:-10mm}
.kop .logo{float:left;width:22mm;height:24mm;margin-left:-24mm;object-fit:contain;object-position:center top}
.kop .daerah{font-size:14pt;line-height:1.15;text-wrap:balance}
.kop .opd{font-size:17pt;line-height:1.15;font-weight:700;text-wrap:balance}
.kop .unit{font-size:14pt;line-height:1.15;font-weight:700;text-wrap:balance}
.kop .alamat{font-size:9.5pt;line-height:1.25}
.kop .alamat:first-of-type{margin-top:1mm}
.kop-kepala-daerah{text-align:center;margin-bottom:6mm}
.kop-kepala-daerah .logo{display:block;margin:0 auto 2.5mm;width:26mm;height:26mm;object-fit:contain}
.kop-kepala-daerah p{font-size:14pt;line-height:1.2;font-weight:700;text-wrap:balance}
.judul{text-align:center;margin-bottom:1em;break-after:avoid}
.judul .utama{font-weight:700;text-wrap:balance}
.judul .tentang{margin:.25em 0}
.judul .nomor-petikan{margin-top:.6em}
.keputusan .judul p{font-weight:400}
.judul .rahmat,.judul .pejabat{margin-top:.9em}
.bagian,.orang.bernomor,.ttd .kuasa{line-height:0}
.bagian>*,.orang.bernomor>*,.ttd .kuasa>*{line-height:var(--spasi)}
.bagian>.label,.bagian>.titikdua,.orang>.nomor,.ttd .kuasa>.awalan{display:inline-block;height:0;vertical-align:top}
.bagian>.titikdua+*,.orang>.nomor+*,.ttd .kuasa>.awalan+*{break-before:avoid}
.bagian{padding-left:calc(var(--l)*6.9em);margin-bottom:.5em}
.bagian.bersambung{margin-bottom:0}
.bagian>.label{width:calc(var(--l)*5.8em);margin-left:calc(var(--l)*-6.9em)}
.keputusan .bagian{padding-left:calc(var(--l)*7.5em)}
.keputusan .bagian>.label{width:calc(var(--l)*6.5em);margin-left:calc(var(--l)*-7.5em)}
.keputusan.memperhatikan .bagian{padding-left:calc(var(--l)*9em)}
.keputusan.memperhatikan .bagian>.label{width:calc(var(--l)*8em);margin-left:calc(var(--l)*-9em)}
.keputusan .ttd .nama.polos{font-weight:400}
.butir{padding-left:calc(var(--l)*1.75em);text-indent:calc(var(--l)*-1.75em);text-align:justify;margin-bottom:.2em;orphans:2;widows:2}
.butir>.nomor{display:inline-block;width:calc(var(--l)*1.75em);text-indent:0}
.diktum{text-align:center;font-weight:700;margin:.7em 0 .6em;letter-spacing:.02em;break-after:avoid}
.keputusan .diktum{font-weight:400}
.orang{margin-bottom:.5em;break-inside:avoid}
.orang.bernomor{padding-left:calc(var(--l)*1.75em)}
.orang>.nomor{margin-left:calc(var(--l)*-1.75em)}
.isian{padding-left:calc(var(--l)*7.2em);text-indent:calc(var(--l)*-7.2em)}
.isian>.label{display:inline-block;width:calc(var(--l)*6.4em);text-indent:0}
.isian>.titikdua{display:inline-block;width:calc(var(--l)*.8em);text-indent:0}
.paragraf{text-align:justify;margin-bottom:.5em}
.akhir{break-inside:avoid}
tbody.utuh{break-inside:avoid}
tbody.utuh td.bebas{border:0;padding:0;font-size:var(--ukuran);line-height:var(--spasi)}
.penutupan{break-inside:avoid;break-before:avoid}
.tabel-tugas+.penutupan{break-before:auto}
.penutup{text-align:justify;margin:.7em 0 .8em}
.ttd{margin-left:auto;width:max(20em,84mm);break-inside:avoid}
.penutupan>.ttd:first-child{padding-top:.8em}
.ttd .baris{padding-left:calc(var(--l)*6.5em);text-indent:calc(var(--l)*-6.5em)}
.ttd .baris>.label{display:inline-block;width:calc(var(--l)*6.5em);text-indent:0}
.ttd .jabatan{margin-top:.5em}
.ttd .kuasa{padding-left:calc(var(--l)*2.25em)}
.ttd .kuasa>.awalan{margin-left:calc(var(--l)*-2.25em)}
.ttd .kuasa .ub{padding-left:3.3em}
.ttd .kotak-tte{width:58mm;height:20mm;margin:1.8mm 0 1.2mm;padding-bottom:1mm;border:.5pt dashed #999;display:flex;align-items:flex-end;justify-content:center}
.ttd .kotak-tte span{font-size:6.5pt;color:#666}
.ttd .ruang-basah{height:20mm}
.ttd .nama{font-weight:700;line-height:1.2}
.ttd .nama.bergaris{text-decoration:underline;text-underline-offset:2pt}
.tembusan{margin-top:.9em;font-size:.92em;break-inside:avoid}
.tembusan .butir{padding-left:calc(var(--l)*1.6em);text-indent:calc(var(--l)*-1.6em);margin-bottom:0;text-align:left}
.tembusan .butir>.nomor{width:calc(var(--l)*1.6em)}
.catatan-kaki{margin-top:4mm;padding-top:1.2mm;border-top:.5pt solid #000;font-size:8pt;line-height:1.2;white-space:pre-line;break-inside:avoid}
.lampiran{break-before:page}
.kepala-lampiran{margin:0 0 1.4em auto;width:calc(var(--l)*22em);max-width:70%}
.kepala-lampiran .baris{padding-left:calc(var(--l)*6.2em);text-indent:calc(var(--l)*-6.2em)}
.kepala-lampiran .label{display:inline-block;width:calc(var(--l)*5.4em);text-indent:0}
.kepala-lampiran .titikdua{display:inline-block;width:calc(var(--l)*.8em);text-indent:0}
.tabel-orang{font-size:10.5pt;line-height:1.2}
.tabel-tugas{font-size:9.5pt;line-height:1.2}
.tata-bookman .tabel-orang{font-size:9.5pt}
.tata-bookman .tabel-tugas{font-size:8.75pt}
.tabel-tugas .asal td{background:#f4f4f4;font-weight:700}
.tabel-tugas .asal{break-after:avoid}
.tabel-tugas .jumlah td{font-weight:700;border-top-width:1pt}
.tabel-tugas .peran{font-style:italic}
.tabel-pembagian td{padding-top:.7mm;padding-bottom:.7mm}
.tabel-pembagian .sarang{break-inside:auto}
.tabel-pembagian .sarang>td{padding:0;border:0}
.tabel-orang-tugas{margin-top:-.5pt}
.tabel-orang-tugas tr:first-child{break-before:avoid}
.orang-lampiran td{background:#f4f4f4}
.tebal{font-weight:700}
.tetap{white-space:nowrap}
tbody.utuh td.ttd-lampiran{padding-top:6mm}
.k-no{width:10mm}.k-jam{width:17mm}.k-volume{width:25mm}.k-waktu{width:22mm}.k-keluaran{width:35.5mm}
.k-pangkat{width:34mm}.k-jabatan{width:42mm}.k-ket{width:19mm}.k-jabatan.lebar{width:58mm}
`;
