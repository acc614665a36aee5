/**
 * Nota Dinas, Lembar Disposisi, Berita Acara. Sizes in em, so that they follow the size set for the letter; `--l` is the
 * width of its face (gayaTata.ts).
 */
export const GAYA_LAIN = `
.alinea{text-align:justify;text-indent:3em;margin-bottom:.5em}
.nota .penutup,.berita-acara .penutup{text-indent:3em}
.nota .penutupan>.penutup{margin-top:0}
.kepala-nota{margin-bottom:1.2em;padding-bottom:.7em;border-bottom:1pt solid #000}
.baris-nota,.disposisi .sifat{line-height:0}
.baris-nota{padding-left:calc(var(--l)*6.9em);margin-bottom:.2em}
.baris-nota>*{line-height:var(--spasi)}
.baris-nota>.label,.baris-nota>.titikdua,.sifat>.label,.sifat>.titikdua{display:inline-block;height:0;vertical-align:top}
.baris-nota>.label{width:calc(var(--l)*5.8em);margin-left:calc(var(--l)*-6.9em)}
.baris-nota>.titikdua+*{break-before:avoid}
.baris-nota .butir{margin-bottom:0;text-align:left}
.disposisi{font-size:.84em;line-height:1.15}
.disposisi .kop,.disposisi .kop-kepala-daerah{margin-bottom:3.5mm}
.disposisi .kop .logo{width:17mm;height:18mm}
.disposisi .kop .daerah,.disposisi .kop .unit{font-size:12pt}
.disposisi .kop .opd{font-size:14pt}
.disposisi .kop .alamat{font-size:8.5pt}
.tata-bookman .disposisi{font-size:.76em}
.bingkai{border:.75pt solid #000;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.bingkai td{padding:1.2mm 2mm;border-width:0}
.bingkai .k-kiri{width:45%}
.bingkai tr+tr td{border-top-width:.75pt}
.bingkai td+td{border-left-width:.75pt}
.disposisi .judul-disposisi{text-align:center;font-weight:700;font-size:1.2em;letter-spacing:.04em}
.disposisi .nomor-disposisi{font-size:.83em;font-weight:400;letter-spacing:0}
.disposisi .isian{padding-left:calc(var(--l)*6.9em);text-indent:calc(var(--l)*-6.9em)}
.disposisi .isian>.label{width:calc(var(--l)*6.2em)}
.disposisi .isian>.titikdua{width:calc(var(--l)*.7em)}
.disposisi .sifat{padding-left:calc(var(--l)*6.9em)}
.sifat>.kotak-kotak{display:grid;grid-template-columns:3fr 2fr;column-gap:2mm;line-height:1.15}
.disposisi .sifat>.label{width:calc(var(--l)*5.92em);margin-left:calc(var(--l)*-6.9em);line-height:1.15}
.disposisi .sifat>.titikdua{line-height:1.15}
.disposisi .dapat-terbagi{break-inside:auto}
.dapat-terbagi td{height:16mm}
.disposisi .kepala-kolom{margin-bottom:.15em;break-after:avoid}
.disposisi .catatan{white-space:pre-line;min-height:12mm}
.disposisi .tenggat{font-weight:700;margin-top:1mm}
.disposisi .jabatan-orang{display:block;font-size:.9em;text-indent:0}
.disposisi .ttd{width:auto}
.disposisi .ttd .jabatan{margin-top:0}
.disposisi .ttd .nama{margin-bottom:.2em}
.disposisi .ttd .ruang-basah{height:12mm}
.disposisi .ttd .kotak-tte{height:12mm;width:48mm;margin:1mm 0}
.disposisi .pengganti{margin-top:2mm;break-inside:avoid}
.pilihan{padding-left:1.3em;text-indent:-1.3em;margin-bottom:.15em;break-inside:avoid}
.pilihan .kotak{display:inline-block;width:.9em;height:.9em;margin-right:.12em;line-height:.8em;vertical-align:-.12em;text-indent:0;border:.75pt solid #000;overflow:hidden}
.pilihan .kotak span{font-size:.3em;color:#fff;white-space:pre}
.dua-lajur{columns:2;column-gap:2mm}
.pilihan .centang::after{content:'';display:block;width:.28em;height:.5em;margin:-.72em 0 0 .24em;border:solid #000;border-width:0 1.2pt 1.2pt 0;transform:translateY(-.3em) rotate(42deg)}
.berita-acara .tetap{white-space:nowrap}
.berita-acara .tabel-tugas{margin-bottom:.8em}
.berita-acara .ttd{width:auto;margin:0}
.dibuat{padding-left:calc(50% + 4mm);margin-top:.8em}
.dua-pihak{display:grid;grid-template-columns:1fr 1fr;column-gap:8mm;align-items:start;margin-top:.2em}
.mengetahui{width:20em;margin:1.2em auto 0}
`;
