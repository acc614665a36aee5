import { angka } from '../../domain/tampil';
import type { GrafikBatang as Grafik } from './modelLaporan';

/** mm of the drawing; text in mm too, so that it prints at 7–8 pt. */
const LEBAR = 178;
const HURUF = 2.6;

/** Round number of ticks that reach the highest value. */
export function skala(tertinggi: number): { readonly langkah: number; readonly atas: number } {
  if (tertinggi <= 0) return { langkah: 1, atas: 1 };
  const kasar = tertinggi / 4;
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  const langkah = pangkat * ([1, 2, 2.5, 5, 10].find((kali) => kali * pangkat >= kasar) ?? 10);
  return { langkah, atas: Math.ceil(tertinggi / langkah) * langkah };
}

/** Actual: dark and solid; plan: white with a frame and stripes. Both are told apart on a grey copy and on dark screens. */
const isi = (arah: Grafik['arah'], i: number) => ({
  fill: i === 0 ? `url(#arsir-${arah})` : 'currentColor',
  fillOpacity: i === 0 ? 1 : 0.8,
  stroke: 'currentColor',
  strokeWidth: 0.25,
});

function Kunci({ grafik: { deret, arah }, y }: { grafik: Grafik; y: number }) {
  return (
    <g fontSize={HURUF}>
      {deret.map((nama, i) => (
        <g key={nama} transform={`translate(${2 + i * 42},${y})`}>
          <rect width={5} height={2.6} {...isi(arah, i)} />
          <text x={6.4} y={2.3}>
            {nama}
          </text>
        </g>
      ))}
    </g>
  );
}

function Tegak({ grafik, tinggi }: { grafik: Grafik; tinggi: number }) {
  const { kelompok, satuan } = grafik;
  const { langkah, atas } = skala(Math.max(0, ...kelompok.flatMap(({ nilai }) => [...nilai])));
  const [kiri, bawah, puncak] = [15, tinggi - 8.5, 3.5];
  const y = (n: number): number => bawah - (n / atas) * (bawah - puncak);
  const lebarKelompok = (LEBAR - kiri - 2) / Math.max(1, kelompok.length);
  const batang = lebarKelompok * 0.36;
  const garis = Array.from({ length: Math.round(atas / langkah) + 1 }, (_, i) => i * langkah);
  return (
    <>
      {garis.map((n) => (
        <g key={n}>
          <line
            x1={kiri}
            x2={LEBAR - 2}
            y1={y(n)}
            y2={y(n)}
            stroke="currentColor"
            strokeOpacity={0.35}
            strokeWidth={0.15}
          />
          <text x={kiri - 1.2} y={y(n) + 0.9} fontSize={HURUF} textAnchor="end">
            {angka(n)}
          </text>
        </g>
      ))}
      {kelompok.map(({ label, nilai }, i) => {
        const x = kiri + i * lebarKelompok + lebarKelompok / 2;
        return (
          <g key={label}>
            {nilai.map((n, d) => (
              <rect
                key={d}
                x={x - batang + d * batang}
                y={y(n)}
                width={batang}
                height={bawah - y(n)}
                {...isi(grafik.arah, d)}
              />
            ))}
            <text x={x} y={bawah + 3.1} fontSize={HURUF} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <Kunci grafik={grafik} y={tinggi - 3.4} />
      <text x={LEBAR - 2} y={tinggi - 1.2} fontSize={HURUF} textAnchor="end">
        {satuan}
      </text>
    </>
  );
}

const BARIS = 5.6;
function Mendatar({ grafik, tinggi }: { grafik: Grafik; tinggi: number }) {
  const { kelompok, satuan } = grafik;
  const { atas } = skala(Math.max(0, ...kelompok.flatMap(({ nilai }) => [...nilai])));
  const [kiri, kanan] = [56, LEBAR - 17];
  const x = (n: number): number => (n / atas) * (kanan - kiri);
  return (
    <>
      {kelompok.map(({ label, nilai }, i) => (
        <g key={label} transform={`translate(0,${1.5 + i * BARIS})`} fontSize={HURUF}>
          <text x={kiri - 1.6} y={3.1} textAnchor="end">
            {label.length > 36 ? `${label.slice(0, 35)}…` : label}
          </text>
          {nilai.map((n, d) => (
            <g key={d}>
              <rect x={kiri} y={d * 2.2} width={x(n)} height={2} {...isi(grafik.arah, d)} />
              <text x={kiri + x(n) + 1} y={d * 2.2 + 1.85} fontSize={2.3}>
                {angka(n)}
              </text>
            </g>
          ))}
        </g>
      ))}
      <Kunci grafik={grafik} y={tinggi - 3.4} />
      <text x={LEBAR - 2} y={tinggi - 1.2} fontSize={HURUF} textAnchor="end">
        {satuan}
      </text>
    </>
  );
}

/** A chart for paper: black on white, its numbers also stand in a table nearby. */
export function GrafikBatang({ grafik }: { grafik: Grafik }) {
  const tinggi = grafik.arah === 'tegak' ? 46 : 6.5 + grafik.kelompok.length * BARIS;
  return (
    <figure className="grafik">
      <figcaption>{grafik.judul}</figcaption>
      <svg
        viewBox={`0 0 ${LEBAR} ${tinggi}`}
        width={`${LEBAR}mm`}
        height={`${tinggi}mm`}
        fill="currentColor"
        role="img"
        aria-label={grafik.judul}
      >
        <defs>
          <pattern
            id={`arsir-${grafik.arah}`}
            width={1.1}
            height={1.1}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={1.1} height={1.1} fill="var(--panel, #fff)" />
            <rect width={0.3} height={1.1} fill="currentColor" fillOpacity={0.7} />
          </pattern>
        </defs>
        {grafik.arah === 'tegak' ? (
          <Tegak grafik={grafik} tinggi={tinggi} />
        ) : (
          <Mendatar grafik={grafik} tinggi={tinggi} />
        )}
      </svg>
    </figure>
  );
}
