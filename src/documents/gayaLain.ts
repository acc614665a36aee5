/** Nota Dinas, Lembar Disposisi, Berita Acara. Sizes in em, so that they follow the size set for the letter. */
export const GAYA_LAIN = `
.alinea{text-align:justify;text-indent:12.5mm;margin-bottom:2mm}
.akhir.berekor{break-before:avoid}
.berekor>.penutup{text-indent:12.5mm;margin-top:0}
.kepala-nota{margin-bottom:5mm;padding-bottom:3mm;border-bottom:1pt solid #000}
.baris-nota{position:relative;padding-left:30mm;margin-bottom:.8mm}
.baris-nota>.label{position:absolute;left:0;top:0}
.baris-nota>.titikdua{position:absolute;left:26.5mm;top:0}
.baris-nota .butir{margin-bottom:0;text-align:left}
.disposisi{font-size:.84em;line-height:1.15}
.disposisi .kop{margin-bottom:4mm}
.disposisi td{width:50%;padding:1.2mm 2mm;border-width:.75pt}
.disposisi .judul-disposisi{text-align:center;font-weight:700;font-size:1.2em;letter-spacing:.04em}
.disposisi .nomor-disposisi{font-size:.83em;font-weight:400;letter-spacing:0}
.disposisi .isian{padding-left:33mm}
.disposisi .isian>.titikdua{left:30mm}
.disposisi .sifat{position:relative;padding-left:33mm;display:flex;flex-wrap:wrap;column-gap:3mm}
.disposisi .sifat>.label{position:absolute;left:0;top:0}
.disposisi .sifat>.titikdua{position:absolute;left:30mm;top:0}
.disposisi .kepala-kolom{margin-bottom:.6mm}
.disposisi .catatan{white-space:pre-line;min-height:12mm}
.disposisi .tenggat{font-weight:700;margin-top:1mm}
.disposisi .jabatan-orang{display:block;font-size:.9em}
.disposisi .ttd{width:auto}
.disposisi .ttd .jabatan{margin-top:0}
.disposisi .ttd .ruang-basah{height:13mm}
.disposisi .ttd .kotak-tte{height:13mm;width:48mm;margin:1mm 0}
.pilihan{position:relative;padding-left:5.5mm;margin-bottom:.6mm}
.pilihan .kotak{position:absolute;left:0;top:.08em;width:3.2mm;height:3.2mm;border:.75pt solid #000;overflow:hidden}
.pilihan .kotak span{position:absolute;left:0;top:0;font-size:4pt;line-height:3.2mm;color:#fff;white-space:nowrap}
.pilihan .centang::after{content:'';position:absolute;left:.85mm;top:.1mm;width:1mm;height:1.8mm;border:solid #000;border-width:0 1.2pt 1.2pt 0;transform:rotate(42deg)}
.berita-acara .tebal{font-weight:700}
.berita-acara .tabel-tugas{margin-bottom:3.5mm}
.berita-acara .ttd{width:auto;margin:0}
.dibuat{padding-left:calc(50% + 4mm);margin-top:3.5mm}
.dua-pihak{display:grid;grid-template-columns:1fr 1fr;column-gap:8mm;align-items:start;margin-top:1mm}
.mengetahui{width:84mm;margin:5mm auto 0}
`;
