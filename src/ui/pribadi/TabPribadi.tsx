import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { AngkaBersumber } from '../pengaturan/AngkaBersumber';
import type { PropsTab } from '../pengaturan/PengaturanScreen';
import dasar from '../pengaturan/Pengaturan.module.css';
import { DaftarPergi } from './DaftarPergi';
import css from './Pribadi.module.css';
import { teks } from './teks';

/** Personal data: how long it is kept, whose is no longer needed, what the program stores at all. */
export function TabPribadi({ pengaturan, simpan }: PropsTab) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.listPergi(), [pengaturan.masaSimpan.nilai]);
  return (
    <div className={css.kolom}>
      <div className={dasar.tumpuk}>
        <section className={dasar.kotak} aria-label={teks.masaSimpan}>
          <h2>{teks.masaSimpan}</h2>
          <AngkaBersumber
            label={teks.masaSimpan}
            akhiran={` ${teks.tahun}`}
            nilai={pengaturan.masaSimpan}
            min={0}
            maks={50}
            onSimpan={(masaSimpan) => simpan({ masaSimpan })}
          />
          <p className={dasar.arti}>{teks.arti}</p>
        </section>
        <section className={dasar.kotak} aria-label={teks.tersimpanDi}>
          <h2>{teks.tersimpanDi}</h2>
          <p className={dasar.arti}>{teks.simpananArti}</p>
        </section>
      </div>
      <section className={dasar.kotak} aria-label={teks.daftar}>
        <h2>{teks.daftar}</h2>
        <p className={dasar.arti}>{teks.artiDaftar}</p>
        {galat && <Galat pesan={galat} onUlang={muatUlang} />}
        {data && <DaftarPergi data={data} />}
        {data && data.sudah > 0 && <p className={dasar.arti}>{teks.sudah(data.sudah)}</p>}
      </section>
    </div>
  );
}
