import { lolosXml } from '../selAman';
import type { GrafikBatang } from './modelLaporan';

const NS_C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const NS_A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const garis = '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
/** Plan: stripes on white; actual: dark. Both survive a grey copy. */
const ISI = [
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="595959"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>${garis}`,
  `<a:solidFill><a:srgbClr val="333333"/></a:solidFill>${garis}`,
] as const;
const huruf = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

function deretXml({ deret, kelompok }: GrafikBatang, i: 0 | 1): string {
  const label = kelompok.map((k, n) => `<c:pt idx="${n}"><c:v>${lolosXml(k.label)}</c:v></c:pt>`).join('');
  const nilai = kelompok.map((k, n) => `<c:pt idx="${n}"><c:v>${k.nilai[i]}</c:v></c:pt>`).join('');
  const banyak = `<c:ptCount val="${kelompok.length}"/>`;
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${lolosXml(deret[i])}</c:v></c:tx>`,
    `<c:spPr>${ISI[i]}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strLit>${banyak}${label}</c:strLit></c:cat>`,
    `<c:val><c:numLit><c:formatCode>#,##0</c:formatCode>${banyak}${nilai}</c:numLit></c:val></c:ser>`,
  ].join('');
}

/** A chart of its own kind in a Word file: it can be restyled there, and its numbers are in it. */
export function grafikXml(grafik: GrafikBatang): string {
  const mendatar = grafik.arah === 'mendatar';
  const arah = mendatar ? 'maxMin' : 'minMax';
  return [
    `<c:chartSpace xmlns:c="${NS_C}" xmlns:a="${NS_A}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>`,
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${mendatar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    deretXml(grafik, 0),
    deretXml(grafik, 1),
    '<c:gapWidth val="60"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>',
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${arah}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${mendatar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>`,
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${huruf}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>`,
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="${mendatar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/>${huruf}<c:crossAx val="1001"/><c:crosses val="${mendatar ? 'max' : 'autoZero'}"/></c:valAx>`,
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${huruf}</c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
  ].join('');
}

/** EMU of a mm. */
const EMU = 36_000;
/** The chart where it stands in the text. */
export function tempatGrafik(grafik: GrafikBatang, relasi: string, nomor: number, lebarMm: number): string {
  const tinggi = grafik.arah === 'tegak' ? 52 : 16 + grafik.kelompok.length * 6.2;
  const ukuran = `cx="${Math.round(lebarMm * EMU)}" cy="${Math.round(tinggi * EMU)}"`;
  return [
    '<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${ukuran}/><wp:docPr id="${nomor}" name="Grafik ${nomor}" descr="${lolosXml(grafik.judul)}"/>`,
    `<a:graphic xmlns:a="${NS_A}"><a:graphicData uri="${NS_C}"><c:chart xmlns:c="${NS_C}" r:id="${relasi}"/></a:graphicData></a:graphic>`,
    '</wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}
