import type { ReactNode } from 'react';
import type { IsiSurat } from '../domain/surat';
import { SignatureBlock } from './SignatureBlock';

/**
 * Closing sentence, signature, copies and footnote in one piece. Whoever places it puts it together with the text before it
 * into one unbreakable part (`.akhir`, or the last `tbody.utuh` of a table), so that no page holds a signature alone:
 * Chromium honours `break-before: avoid` only on the first page of a block. `pembuka`: see SignatureBlock.
 */
export function ClosingPart({ isi, pembuka }: { isi: IsiSurat; pembuka?: ReactNode }) {
  return (
    <div className="penutupan">
      {isi.penutup !== '' && <p className="penutup">{isi.penutup}</p>}
      <SignatureBlock isi={isi} pembuka={pembuka} />
      {isi.tembusan.length > 0 && (
        <div className="tembusan">
          <p>Tembusan:</p>
          {isi.tembusan.map((teks, indeks) => (
            <p className="butir" key={indeks}>
              <span className="nomor">{indeks + 1}.</span>
              {teks}
            </p>
          ))}
        </div>
      )}
      {isi.catatanKaki !== '' && <p className="catatan-kaki">{isi.catatanKaki}</p>}
    </div>
  );
}
