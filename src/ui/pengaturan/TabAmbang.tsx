import { sebutanBeban } from '../../domain/ej';
import { rasio } from '../../domain/tampil';
import { AngkaBersumber } from './AngkaBersumber';
import { IsianAngka, IsianTeks } from './Isian';
import { NormaAbk } from './NormaAbk';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

/** Thresholds of "terbagi habis", class limits of the map, and the yearly norm of the ABK papers. */
export function TabAmbang({ pengaturan, simpan }: PropsTab) {
  const { kelasEj } = pengaturan;
  const batas = (huruf: 'd' | 'c' | 'b') => async (nilai: number) => {
    const baru = { ...kelasEj, [huruf]: Math.round(nilai * 100) };
    // The limits must climb, or a class would be empty.
    return baru.d < baru.c && baru.c < baru.b && baru.b <= 100 ? simpan({ kelasEj: baru }) : false;
  };
  const contoh = [
    ['e', sebutanBeban('E'), `di bawah ${rasio(kelasEj.d)}`],
    ['d', sebutanBeban('D'), `${rasio(kelasEj.d)} sampai di bawah ${rasio(kelasEj.c)}`],
    ['c', sebutanBeban('C'), `${rasio(kelasEj.c)} sampai di bawah ${rasio(kelasEj.b)}`],
    ['b', sebutanBeban('B'), `${rasio(kelasEj.b)} sampai 1,00`],
    ['a', sebutanBeban('A'), 'di atas 1,00'],
  ] as const;
  return (
    <div className={css.kolom}>
      <section className={css.kotak}>
        <h2>Kapan kantor terbagi habis</h2>
        <p className={css.arti}>
          Dinilai setahun: tidak ada pegawai di bawah ambang rendah atau di atas kapasitas tanpa alasan yang diterima.
        </p>
        <AngkaBersumber
          label="Ambang beban rendah"
          perseratus
          nilai={pengaturan.ambangRendah}
          min={0}
          maks={100}
          onSimpan={(ambangRendah) => simpan({ ambangRendah })}
        />
        <AngkaBersumber
          label="Ambang melebihi kapasitas"
          perseratus
          nilai={pengaturan.ambangMelebihi}
          min={50}
          maks={300}
          onSimpan={(ambangMelebihi) => simpan({ ambangMelebihi })}
        />
      </section>
      <section className={css.kotak}>
        <h2>Kelas beban di peta</h2>
        <div className={css.baris}>
          <IsianAngka
            label="Rendah mulai"
            nilai={kelasEj.d / 100}
            min={0.01}
            maks={1}
            desimal={2}
            onSimpan={batas('d')}
          />
          <IsianAngka
            label="Cukup mulai"
            nilai={kelasEj.c / 100}
            min={0.01}
            maks={1}
            desimal={2}
            onSimpan={batas('c')}
          />
          <IsianAngka
            label="Optimal mulai"
            nilai={kelasEj.b / 100}
            min={0.01}
            maks={1}
            desimal={2}
            onSimpan={batas('b')}
          />
        </div>
        <p className={css.arti}>Batas harus menaik; isian yang tidak menaik tidak disimpan.</p>
        <div className={css.kelas}>
          {contoh.map(([kelas, sebutan, arti]) => (
            <span key={kelas} className={`ej ej-${kelas}`} title={arti}>
              {sebutan}: {arti}
            </span>
          ))}
        </div>
        <IsianTeks
          label="Dasar"
          nilai={kelasEj.sumber}
          maks={500}
          onSimpan={(sumber) => simpan({ kelasEj: { ...kelasEj, sumber } })}
        />
      </section>
      <NormaAbk pengaturan={pengaturan} simpan={simpan} />
    </div>
  );
}
