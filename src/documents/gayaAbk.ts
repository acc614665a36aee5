/** The ABK forms (A4 landscape) and the one-page answer (A4 portrait). Grey-safe: classes are letters, never colours alone. */
export const GAYA_ABK_CETAK = `
.lembar{break-before:page}
.lembar:first-of-type{break-before:auto}
.lembar h1{font-size:13pt;margin-bottom:.6mm}
.lembar h1 .kantor{font-weight:400;font-size:11pt;margin-left:2mm}
.lembar h2{font-size:11pt;margin:4mm 0 1.6mm;break-after:avoid}
.lembar h2 .redup{font-weight:400;font-size:9.5pt}
.abk{font-size:9pt;line-height:1.18;width:calc(100% - .3mm)}
.abk td,.abk th{padding:.8mm 1.2mm}
.abk .angka,.abk .tengah{font-variant-numeric:tabular-nums}
.abk .unit td{background:#e8efee;font-weight:700;break-after:avoid}
.abk .jumlah td{font-weight:700;border-top-width:1pt;background:#f4f4f4}
.abk .belum td{font-style:italic}
.abk .kurang{font-weight:700;text-decoration:underline}
.abk .catatan-baris{display:block;font-size:8pt;font-style:italic}
.k-no{width:9mm}.k-kelas{width:15mm}.k-orang{width:21.5mm}.k-menit{width:24mm}.k-hitung{width:22mm}.k-rasio{width:14mm}
.k-satuan{width:34mm}.k-volume{width:20mm}.k-norma{width:21mm}.k-sebutan{width:24mm}
.sumber{margin-top:2.5mm;font-size:8pt;line-height:1.3}
.sumber p{margin-bottom:.4mm}
.catatan{margin-top:1.5mm;font-size:8pt;font-style:italic}
.bukti{font-size:9pt;line-height:1.2}
.bukti h1{font-size:13pt;text-align:center;line-height:1.15}
.bukti .bawah-judul{text-align:center;font-size:10pt;margin-bottom:2mm}
.bukti .pernyataan{border:.75pt solid #000;padding:1.5mm 2.4mm;margin-bottom:1.6mm}
.bukti .pernyataan .label{font-size:8.5pt;display:block}
.bukti .simpulan{font-size:10.5pt;line-height:1.22;font-weight:700}
.bukti ul{margin:.8mm 0 0 4mm}
.bukti li{margin-bottom:.2mm}
.bukti h2{font-size:10pt;margin:1.8mm 0 .8mm}
.bukti table{font-size:8.2pt;line-height:1.14}
.bukti td,.bukti th{padding:.42mm 1mm}
.bukti .k-no{width:8mm}.bukti .k-menit{width:22mm}.bukti .k-orang{width:18.5mm}.bukti .k-kelas{width:12.5mm}.bukti .k-rasio{width:12.5mm}
.bukti .langkah td:nth-child(2){font-variant-numeric:tabular-nums}
.bukti .sumber{font-size:7.6pt;line-height:1.22;margin-top:0}
`;
