/**
 * Load classes on paper. Colours as on screen but lighter; on a grey copy E keeps its dense hatch, D its sparse one, A its
 * frame with bold underlined figures, no working day its dash: never colour alone. The hatch is one drawn path a cell
 * (Arsir), not a CSS gradient: those made a PDF of 60 MB out of 43 people.
 */
export const GAYA_PETA = `
.lembar{break-before:page}
.lembar:first-of-type{break-before:auto}
.lembar h1{font-size:13pt;margin-bottom:1mm}
.lembar h1 .kantor{font-weight:400;font-size:11pt;margin-left:2mm}
.lembar h2{font-size:11.5pt;margin-bottom:2.5mm}
.peta{font-size:9pt;line-height:1.15;width:calc(100% - .3mm)}
.peta td,.peta th{padding:.9mm 1.2mm;vertical-align:middle}
.peta .nama,.peta .jabatan{display:block}
.peta .nama{font-weight:700}
.peta .jabatan{font-size:8pt}
.peta td.nilai{text-align:center;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:0;padding-right:0;background-clip:padding-box}
.peta .jumlah td{border-top-width:1.25pt;font-weight:700}
.peta .k-no{width:9mm}.peta .k-setahun{width:17mm}.peta .k-bulan{width:14.2mm}
.k-A{background:#f5b971;font-weight:700;text-decoration:underline;text-decoration-skip-ink:none;box-shadow:inset 0 0 0 1.1pt #000}
.k-B{background:#bfe3cb}
.k-C{background:#fff}
.k-D{background:#e2f0f8}
.k-E{background:#c6dff0}
.k-D,.k-E{position:relative}
.arsir{position:absolute;inset:0;width:100%;height:100%}
.arsir path{fill:none;stroke:#4393c3;stroke-width:.5pt;vector-effect:non-scaling-stroke;opacity:.75}
.k-D span,.k-E span{position:relative;padding:0 .7mm;background:#e2f0f8}
.k-E span{background:#c6dff0}
.k-kosong{background:#eee;color:#444}
.legenda{margin-top:3mm;font-size:8pt;break-inside:avoid;line-height:1.9}
.butir-legenda{margin-left:2.6mm;white-space:nowrap}
.legenda .contoh{display:inline-block;border:.5pt solid #000;padding:0 1.4mm;line-height:1.4;font-size:7.5pt}
.catatan{margin-top:1mm;font-size:8pt;font-style:italic}
`;
