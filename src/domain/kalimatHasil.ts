/**
 * Names of tasks in result language, as the cells of a Matriks Peran Hasil and the RHK of an SKP want them
 * (PermenPANRB 6/2022: a result, not an activity):
 * K1 a leading word that says what is done becomes its result (`Penyusunan`, `Menyusun` → `Tersusunnya`); several joined
 *    by a comma, "dan" or "serta" all do;
 * K2 a verb without content of its own (`Melaksanakan`, `Melakukan`, `Pelaksanaan`) gives way to the word after it when
 *    that one is known;
 * K3 what is a result already stands as it is;
 * K4 everything else: `Terlaksananya …`, the name kept whole (`Terlaksananya tugas memimpin …` before a verb); also a list of
 *    actions of which one is not known.
 */
const KATA: Readonly<Record<string, string>> = {
  Tersusunnya: 'penyusunan menyusun',
  Terlaksananya: 'pelaksanaan melaksanakan melakukan',
  Terselenggaranya: 'penyelenggaraan menyelenggarakan',
  Terkoordinasinya: 'koordinasi pengoordinasian pengkoordinasian mengoordinasikan mengkoordinasikan',
  Terfasilitasinya: 'fasilitasi pemfasilitasian memfasilitasi',
  Terkelolanya: 'pengelolaan mengelola',
  Terbinanya: 'pembinaan membina',
  Terawasinya: 'pengawasan mengawasi',
  Terkendalinya: 'pengendalian mengendalikan',
  Termonitornya: 'monitoring pemonitoran memonitor',
  Terpantaunya: 'pemantauan memantau',
  Terevaluasinya: 'evaluasi pengevaluasian mengevaluasi',
  Teranalisisnya: 'analisis analisa penganalisisan menganalisis menganalisa',
  Tertelaahnya: 'telaahan penelaahan menelaah',
  Tersedianya: 'penyediaan menyediakan',
  Terpeliharanya: 'pemeliharaan memelihara',
  Terawatnya: 'perawatan merawat',
  Terkumpulnya: 'pengumpulan mengumpulkan',
  Terhimpunnya: 'penghimpunan menghimpun',
  Terverifikasinya: 'verifikasi memverifikasi',
  Tervalidasinya: 'validasi memvalidasi',
  Terinventarisasinya: 'inventarisasi menginventarisasi',
  Teridentifikasinya: 'identifikasi mengidentifikasi',
  Tersosialisasinya: 'sosialisasi menyosialisasikan mensosialisasikan',
  Terharmonisasinya: 'harmonisasi mengharmonisasikan',
  Tersinkronisasinya: 'sinkronisasi penyinkronan menyinkronkan',
  Terpublikasikannya: 'publikasi pemublikasian memublikasikan mempublikasikan',
  Terdokumentasikannya: 'dokumentasi pendokumentasian mendokumentasikan',
  Terdatanya: 'pendataan mendata',
  Terolahnya: 'pengolahan mengolah',
  Terinputnya: 'input penginputan menginput',
  Termutakhirkannya: 'pemutakhiran memutakhirkan',
  Tercatatnya: 'pencatatan mencatat',
  Terarsipkannya: 'pengarsipan mengarsipkan',
  Terkirimnya: 'pengiriman mengirim mengirimkan',
  Tersampaikannya: 'penyampaian menyampaikan',
  Tersalurkannya: 'penyaluran menyalurkan',
  Terdistribusikannya: 'distribusi pendistribusian mendistribusikan',
  Terumuskannya: 'perumusan merumuskan',
  Ditetapkannya: 'penetapan menetapkan',
  Diusulkannya: 'pengusulan mengusulkan',
  Terbitnya: 'penerbitan menerbitkan',
  Terbuatnya: 'pembuatan membuat',
  Terbentuknya: 'pembentukan membentuk',
  Tertatanya: 'penataan menata',
  Tersiapkannya: 'penyiapan persiapan menyiapkan mempersiapkan',
  Terselesaikannya: 'penyelesaian menyelesaikan',
  Terlaporkannya: 'pelaporan melaporkan',
  Terlayaninya: 'pelayanan melayani',
  Terbayarnya: 'pembayaran membayar membayarkan',
  Terperiksanya: 'pemeriksaan memeriksa',
  Terujinya: 'pengujian menguji',
  Terliputnya: 'peliputan meliput',
  Meningkatnya: 'peningkatan meningkatkan',
  Menurunnya: 'penurunan menurunkan',
  Berkembangnya: 'pengembangan mengembangkan',
};
const HASIL = new Map(Object.entries(KATA).flatMap(([hasil, kata]) => kata.split(' ').map((k) => [k, hasil] as const)));
/** K2. */
const HAMPA = new Set(['pelaksanaan', 'melaksanakan', 'melakukan']);
/** K3: `Tersusunnya`, `Meningkatnya`, `Ditetapkannya`, `Terbitnya`. */
const SUDAH_HASIL = /^(?:ter|me|di|ber)[a-z]+nya\b/i;
/** An active verb: memimpin, menghadiri, mengetik, membuka. */
const KATA_KERJA = /^me(?:m[bfpv]?|n[cdjtyg]?|ng|l|r|w|y|m|n)[a-z]{3,}/i;
const SAMBUNG = /^(?:,\s*(?:dan|serta)?\s*|\s+(?:dan|serta|&)\s+)/;

const kecilAwal = (teks: string): string => teks.charAt(0).toLowerCase() + teks.slice(1);

/** A name written like a sentence goes on in small letters; titles and abbreviations keep their capitals. */
function lanjutan(nama: string): string {
  const [pertama = '', ...lain] = nama.split(/\s+/);
  const berjudul = lain.some((kata) => /^[A-Z][a-z]/.test(kata)) && !lain.some((kata) => /^[a-z]{4,}/.test(kata));
  return /^[A-Z][a-z]/.test(pertama) && !berjudul ? kecilAwal(nama) : nama;
}

/** K4. */
function terlaksana(nama: string): string {
  const isi = lanjutan(nama);
  return KATA_KERJA.test(nama) ? `Terlaksananya tugas ${kecilAwal(isi)}` : `Terlaksananya ${isi}`;
}

/** The result of the first word and what follows it; null when the word is not known (or nothing follows). */
function kataDepan(nama: string): { readonly hasil: string; readonly kata: string; readonly sisa: string } | null {
  const kata = /^[a-z]+/i.exec(nama)?.[0] ?? '';
  const hasil = HASIL.get(kata.toLowerCase());
  const sisa = nama.slice(kata.length);
  return hasil === undefined || !/^[\s,]/.test(sisa) ? null : { hasil, kata: kata.toLowerCase(), sisa };
}

export function kalimatHasil(nama: string): string {
  const rapi = nama
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s+/i, '')
    .replace(/[\s.;,]+$/, '');
  if (rapi === '') return '';
  if (SUDAH_HASIL.test(rapi)) return rapi;
  const depan = kataDepan(rapi);
  if (depan === null) return terlaksana(rapi);
  if (HAMPA.has(depan.kata)) {
    const isi = depan.sisa.replace(/^[\s,]+/, '');
    if (kataDepan(isi) !== null) return kalimatHasil(isi);
  }
  const hasil = [depan.hasil];
  let { sisa } = depan;
  for (;;) {
    const sambung = SAMBUNG.exec(sisa)?.[0];
    const berikut = sambung === undefined ? null : kataDepan(sisa.slice(sambung.length));
    if (berikut === null) break;
    hasil.push(kecilAwal(berikut.hasil));
    sisa = berikut.sisa;
  }
  if (SAMBUNG.test(sisa)) return terlaksana(rapi);
  const akhir = hasil.pop() ?? '';
  const awal = hasil.length > 0 ? `${hasil.join(', ')} dan ` : '';
  return `${awal}${akhir}${sisa}`;
}
