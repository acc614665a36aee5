import { Button, Checkbox } from '@mantine/core';
import { menitKeJam } from '../../domain/tampil';
import css from './Alihkan.module.css';
import { DaftarPenerima } from './DaftarPenerima';
import { menitDari, satuPenerima, sisaDraf, tanpaPenerima, ubahTinggal, type BarisDraf } from './drafAlih';
import { IsianPorsi, porsiDraf } from './IsianPorsi';
import { teks } from './teks';

interface Props {
  /** Head of the column of what stays. */
  readonly kepala: string;
  readonly baris: BarisDraf;
  onUbah(baris: BarisDraf): void;
  onCari(): void;
}

/** One task: what stays, what is left, and who goes on. */
export function BarisTabelAlih({ kepala, baris, onUbah, onCari }: Props) {
  const { asal, ikut, kepada, batal } = baris;
  const sisa = sisaDraf(baris);
  const bebas = tanpaPenerima(baris);
  return (
    <tr className={ikut ? undefined : css.tidakIkut}>
      <td className={css.tanda}>
        <Checkbox
          aria-label={teks.pilih(asal.nama)}
          checked={ikut}
          onChange={(e) => onUbah({ ...baris, ikut: e.currentTarget.checked })}
        />
      </td>
      <td>
        <div className={css.nama}>{asal.nama}</div>
        <div className="redup">{asal.waktu}</div>
      </td>
      <td className={css.kolomSelesai}>
        <IsianPorsi
          label={teks.tinggalUntuk(kepala, asal.nama)}
          asal={asal}
          nilai={baris.tinggal}
          mati={!ikut || asal.hadirBersama}
          onUbah={(tinggal) => onUbah(ubahTinggal(baris, tinggal))}
        />
        <div className="redup">{asal.menunggu ? teks.menunggu : teks.dasar[asal.dasar]}</div>
        {asal.belumDicatat !== '' && <div className={css.batal}>{teks.belumDicatat(asal.belumDicatat)}</div>}
      </td>
      <td className={`angka ${css.kolomSisa}`}>
        <div>{porsiDraf(asal, sisa)}</div>
        <div className="redup">{menitKeJam(menitDari(baris, sisa))}</div>
      </td>
      <td className={css.kolomKepada}>
        {ikut && (
          <>
            <DaftarPenerima baris={baris} onUbah={onUbah} />
            {sisa > 0 && kepada.length === 0 && asal.usul.length === 0 && (
              <div className="redup">{teks.tanpaUsul(asal.syarat)}</div>
            )}
            {sisa > 0 && (
              <div className={css.alat}>
                <Button variant="subtle" size="compact-xs" onClick={onCari}>
                  {kepada.length === 0 ? teks.tambah : satuPenerima(baris) ? teks.ganti : teks.lagi}
                </Button>
                {bebas > 0 && (
                  <>
                    <span className={batal ? css.batal : 'redup'}>
                      {batal ? teks.dibatalkan(porsiDraf(asal, bebas)) : teks.kembaliSisa(porsiDraf(asal, bebas))}
                    </span>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-xs"
                      onClick={() => onUbah({ ...baris, batal: !batal })}
                    >
                      {batal ? teks.jangan : teks.batalkanSaja}
                    </Button>
                  </>
                )}
              </div>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
