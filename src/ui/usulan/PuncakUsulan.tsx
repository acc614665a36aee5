import type { HasilUsulan } from '../../api/usulanViews';
import gaya from './Puncak.module.css';
import { diBatas, letakPuncak, persenRasio, poin } from './puncak';
import { teksUsulan } from './teks';

/** The highest load before and after on one scale with the limit that no division can pass, and who makes that limit. */
export function PuncakUsulan({ hasil }: { readonly hasil: HasilUsulan }) {
  const { sebelum, sesudah, batas, selesai, dikunci } = hasil;
  if (sebelum.rasioTertinggi === 0 && sesudah.rasioTertinggi === 0) return null;
  const letak = letakPuncak(sebelum.rasioTertinggi, sesudah.rasioTertinggi, batas?.rasio ?? null);
  const dari = persenRasio(sebelum.rasioTertinggi);
  const ke = persenRasio(sesudah.rasioTertinggi);
  return (
    <section className={gaya.puncak} aria-label={teksUsulan.puncak}>
      <p className={gaya.kalimat}>
        <span>
          {teksUsulan.puncak} {dari !== ke && <span className="angka redup">{dari} → </span>}
          <b className="angka">{ke}</b>
          {sesudah.puncak && <span className="redup"> {sesudah.puncak.nama}</span>}
        </span>
        {batas && (
          <span title={teksUsulan.batasArti(dikunci > 0)}>
            {teksUsulan.batas} <b className="angka">{persenRasio(batas.rasio)}</b>
          </span>
        )}
        {batas && (
          <span>
            {diBatas(batas) ? (
              <b className={gaya.baik}>{teksUsulan.tidakLebihRendah(dikunci > 0)}</b>
            ) : (
              <>
                {teksUsulan.jarak} <b className="angka">{teksUsulan.poin(poin(batas.jarak))}</b>
              </>
            )}
          </span>
        )}
      </p>
      <div className={gaya.skala} aria-hidden>
        {letak.batas !== null && <i className={gaya.mustahil} style={{ width: `${letak.batas}%` }} />}
        <i className={gaya.penuh} style={{ left: `${letak.penuh}%` }} title={teksUsulan.kapasitas} />
        <i
          className={gaya.jalan}
          style={{
            left: `${Math.min(letak.sebelum, letak.sesudah)}%`,
            width: `${Math.abs(letak.sebelum - letak.sesudah)}%`,
          }}
        />
        <i className={gaya.titikLama} style={{ left: `${letak.sebelum}%` }} />
        <i className={gaya.titik} style={{ left: `${letak.sesudah}%` }} />
      </div>
      {batas && batas.teks !== '' && (
        <p className={gaya.leher} title={batas.orang.map((o) => o.nama).join(', ')}>
          <span className="redup">{teksUsulan.leher}</span> {batas.teks}
        </p>
      )}
      {!selesai && <p className={gaya.awas}>{teksUsulan.berhentiAwal}</p>}
    </section>
  );
}
