import type { ReactNode } from 'react';
import type { IsiSurat } from '../domain/surat';
import { SignatureBlock } from './SignatureBlock';

/**
 * Closing sentence, signature, copies and footnote in one piece that no page begins with: what stands before it goes along
 * (a paragraph with two lines, a list with its last item). Chromium does not take a row of a table along: a form that ends
 * with a table and has no closing sentence puts this into the last rows (`tbody.utuh`). `pembuka`: see SignatureBlock.
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
              <span className="nomor">{indeks + 1}.</span> {teks}
            </p>
          ))}
        </div>
      )}
      {isi.catatanKaki !== '' && <p className="catatan-kaki">{isi.catatanKaki}</p>}
    </div>
  );
}
