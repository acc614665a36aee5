import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { BuktiView } from '../../api/abkViews';
import { asumsiAbk } from '../../domain/abkSimpulan';
import { ejTeks } from '../../domain/abkTeks';
import type { BagianId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { IsianBilangan } from '../parts/IsianBilangan';
import { Laci } from '../parts/Laci';
import { useQuery } from '../parts/useQuery';
import css from './Abk.module.css';
import { caraDipilih, type KeadaanKebutuhan } from './kebutuhanStore';
import { teks } from './teks';

const j = teks.jawab;

interface Props {
  readonly terbuka: boolean;
  readonly bagianId: BagianId | null;
  readonly klaim: number | null;
  readonly cara: KeadaanKebutuhan['cara'];
  onKlaim(klaim: number | null): void;
  onSimpan(): void;
  onTutup(): void;
}

function Jawaban({ bukti }: { readonly bukti: BuktiView }) {
  const { simpulan, sempit } = bukti;
  return (
    <>
      <div className={css.simpulan} role="status" aria-label={j.menurut}>
        <p className={css.kalimat}>{simpulan.kalimat}</p>
        {simpulan.catatan.length > 0 && (
          <ul>
            {simpulan.catatan.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        )}
        {sempit && (
          <p>
            {j.sempit}: {sempit.nama}, {angka(sempit.menit)} menit untuk {angka(sempit.pemangku)} pemangku
            {sempit.ej === null ? '' : ` (EJ ${ejTeks(sempit.ej)})`}.
          </p>
        )}
      </div>
      <h3>{j.hitungan}</h3>
      <div className={css.gulung} role="region" aria-label={j.hitungan} tabIndex={0}>
        <table className={`tabel ${css.langkah}`}>
          <tbody>
            {bukti.langkah.map(({ uraian, rumus, hasil }) => (
              <tr key={uraian}>
                <td>{uraian}</td>
                <td className="redup">{rumus}</td>
                <td className="kanan angka">= {hasil}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{j.dasar}</h3>
      <ul className={css.sumber}>
        {asumsiAbk(bukti.dasar).map(({ apa, nilai, sumber }) => (
          <li key={apa}>
            {apa}: {nilai}. {sumber}.
          </li>
        ))}
        <li>{j.tanpaNama}</li>
      </ul>
    </>
  );
}

/** "Kami kekurangan orang": what is claimed beside what the figures say, for the unit on screen or the office. */
export function BuktiKebutuhan({ terbuka, bagianId, klaim, cara, onKlaim, onSimpan, onTutup }: Props) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(
    terbuka ? () => api.getBuktiAbk({ bagianId, klaim, ...caraDipilih(cara) }) : null,
    [terbuka, bagianId, klaim, cara],
  );
  return (
    <Laci terbuka={terbuka} judul={j.judul} lebar={720} onTutup={onTutup}>
      {() => (
        <div className="isi-laci">
          <div className={css.klaim}>
            <span>“{data ? j.pernyataan(data.unit) : ''}</span>
            <IsianBilangan
              aria-label={j.klaim}
              placeholder={j.klaimKosong}
              w={96}
              min={1}
              max={9999}
              value={klaim ?? ''}
              onChange={(nilai) => onKlaim(typeof nilai === 'number' && nilai > 0 ? nilai : null)}
            />
            <span>{j.orang}.”</span>
          </div>
          {galat && <Galat pesan={galat} onUlang={muatUlang} />}
          {data && <Jawaban bukti={data} />}
          <div className={css.kaki}>
            <Button leftSection={<IconFileTypePdf size={15} />} disabled={!data} onClick={onSimpan}>
              {j.simpan}
            </Button>
          </div>
        </div>
      )}
    </Laci>
  );
}
