import type { Api, ApiName } from '../api/api';
import { kebutuhanService } from './abk';
import { absenService } from './absen';
import { agendaService } from './agenda';
import { alihService } from './alihkan';
import { aturanBagianService } from './aturanBagian';
import { keluaranService } from './bukaKeluaran';
import { daurSuratService } from './daurSurat';
import { cadanganService } from './cadangan';
import { cetakService } from './cetak';
import { dokumenService } from './dokumen';
import { dividingService } from './assignPegawai';
import { angkaBebanService } from './angkaBeban';
import { benturanService } from './benturan';
import { bersamaService } from './bersama';
import { penomoranService } from './cadanganNomor';
import { deskService } from './desk';
import { diagnosisService } from './diagnosis';
import { exportRegisterService } from './exportRegister';
import { findService } from './find';
import { formulirService } from './formulirImpor';
import { catatGalat } from './galatTerakhir';
import { gabungService } from './gabung';
import { gabungOrangService } from './gabungOrang';
import { hapusTugasService } from './hapusTugas';
import type { Host } from './host';
import { abkService } from './importAbk';
import { dpaService } from './importDpa';
import { staffImportService } from './importStaff';
import { taskImportService } from './importTasks';
import { kalenderImporService } from './kalenderImpor';
import { kalenderService } from './kalenderTahun';
import { kehadiranService } from './kehadiran';
import { kontribusiService } from './kontribusi';
import { evaluasiService } from './evaluasi';
import { laporanService } from './laporan';
import { letterService } from './letters';
import { peopleService } from './listPeople';
import { workService } from './listWork';
import { leavingService } from './endPegawai';
import { fileService } from './openFile';
import { pelanggaranService } from './obatPelanggaran';
import { pecahService } from './pecahTugas';
import { pensiunService } from './listPensiun';
import { perbaikanService } from './perbaikan';
import { perintahService } from './perintah';
import { petaService } from './peta/petaService';
import { periksaSuratService } from './periksaSurat';
import { Program } from './program';
import { syaratService } from './previewSyarat';
import { proposalService } from './proposePembagian';
import { sandiService } from './sandi';
import { proyeksiService } from './proyeksi';
import { putusBenturanService } from './putusBenturan';
import { sifatService } from './sifatBeban';
import { unitService } from './saveBagian';
import { pegawaiService } from './savePegawai';
import { realisasiService } from './realisasi';
import { settingsService } from './saveSettings';
import { pribadiService } from './pribadi/pribadiService';
import { rbService } from './rb';
import { registerService } from './registerSurat';
import { riwayatService } from './riwayat';
import { lampauService } from './lampau';
import { moveTugasService } from './moveTugas';
import { salinService } from './salinTugas';
import { tugasService } from './saveTugas';
import { setPembagianService } from './setPembagian';
import { templatService } from './templat';
import { tahunBaruService } from './tahunBaru';
import { tppService } from './tpp';
import { templatNaskahService } from './templatNaskah';
import { versiDpaService } from './versiDpa';
import { wordTemplatService } from './wordTemplat';

/**
 * Calls that wait for a person, a worker or a printer; they take a turn themselves where they need one. All others take
 * turns, so that two quick drops on one task cannot both give away the same rest.
 */
const OUT_OF_TURN: ReadonlySet<string> = new Set<ApiName>([
  'getSesi',
  'createFile',
  'createTahunBaru',
  'openFile',
  'openContoh',
  'closeFile',
  'saveFile',
  'saveCopy',
  'openCadangan',
  'openLampau',
  'closeLampau',
  'exportLampau',
  'countCadangan',
  'previewCadangan',
  'restoreCadangan',
  'periksaKerusakan',
  'perbaiki',
  'periksaSekarang',
  'bangunUlang',
  'cancelJob',
  'pickSource',
  'pickSources',
  'saveDiagnosis',
  'readDpa',
  'readPegawai',
  'readTugas',
  'readTugasLalu',
  'readAbk',
  'exportTemplat',
  'importTemplat',
  'exportFormulir',
  'readFormulir',
  'exportFormulirRealisasi',
  'readRealisasi',
  'proposePembagian',
  'finishJob',
  'previewSurat',
  'issueSurat',
  'draftSurat',
  'previewKonsep',
  'issueKonsep',
  'countBedaSurat',
  // Its filter of letters that changed compares all of them once.
  'listSurat',
  'getSuratPdf',
  'exportSurat',
  'listPrinter',
  'getPdfCetak',
  'printSurat',
  'printPdfDokumen',
  'listPeta',
  'getPetaBaris',
  'openBandingPeta',
  'exportPeta',
  'exportAbk',
  'exportDaftarMinggu',
  'exportIcs',
  'getPdfMinggu',
  'previewDokumen',
  'exportDokumen',
  'exportRegister',
  'previewLaporan',
  'exportLaporan',
  'exportProyeksi',
  'exportRb',
  'importRb',
  'getPdfPeta',
  'openBukti',
  'openKeluaran',
  'exportKalender',
  'readKalender',
  'readKehadiran',
  'getBersama',
  'startBersama',
  'syncBersama',
  'setSedangMengubah',
  'setDepan',
  'acceptJamDepan',
  'readGabung',
  'acceptGabung',
  'saveSandi',
  'openSandi',
  'exportTemplatNaskah',
  'readTemplatNaskah',
  'previewTemplatNaskah',
  'readBerkasWord',
  'saveContohWord',
  'saveBerkasWord',
  'exportSuratWord',
  'previewHapusPribadi',
  'hapusPribadi',
  'exportPribadi',
]);

/** The whole program behind the contract, in whatever box `host` stands for. Long because it is the one registry of services. */
export function createApi(host: Host): Api {
  const program = new Program(host);
  return inTurn(program, {
    ...fileService(program),
    ...deskService(program),
    ...diagnosisService(program),
    ...workService(program),
    ...findService(program),
    ...peopleService(program),
    ...petaService(program),
    ...keluaranService(program),
    ...benturanService(program),
    ...angkaBebanService(program),
    ...settingsService(program),
    ...tahunBaruService(program),
    ...riwayatService(program),
    ...lampauService(program),
    ...kalenderService(program),
    ...kalenderImporService(program),
    ...pensiunService(program),
    ...dpaService(program),
    ...versiDpaService(program),
    ...aturanBagianService(program),
    ...staffImportService(program),
    ...taskImportService(program),
    ...abkService(program),
    ...kebutuhanService(program),
    ...agendaService(program),
    ...dokumenService(program),
    ...salinService(program),
    ...templatService(program),
    ...pecahService(program),
    ...formulirService(program),
    ...realisasiService(program),
    ...unitService(program),
    ...pegawaiService(program),
    ...leavingService(program),
    ...absenService(program),
    ...alihService(program),
    ...hapusTugasService(program),
    ...tugasService(program),
    ...syaratService(program),
    ...moveTugasService(program),
    ...dividingService(program),
    ...setPembagianService(program),
    ...perintahService(program),
    ...proposalService(program),
    ...sifatService(program),
    ...letterService(program),
    ...periksaSuratService(program),
    ...gabungService(program),
    ...bersamaService(program),
    ...putusBenturanService(program),
    ...pelanggaranService(program),
    ...gabungOrangService(program),
    ...cadanganService(program),
    ...perbaikanService(program),
    ...sandiService(program),
    ...templatNaskahService(program),
    ...wordTemplatService(program),
    ...pribadiService(program),
    ...registerService(program),
    ...penomoranService(program),
    ...exportRegisterService(program),
    ...cetakService(program),
    ...daurSuratService(program),
    ...laporanService(program),
    ...evaluasiService(program),
    ...kontribusiService(program),
    ...kehadiranService(program),
    ...tppService(program),
    ...proyeksiService(program),
    ...rbService(program),
  });
}

function inTurn(program: Program, api: Api): Api {
  const methods = Object.entries(api).map(([name, method]) => {
    const plain = method as (input: unknown) => Promise<unknown>;
    const call = async (input: unknown): Promise<unknown> => {
      try {
        return await plain(input);
      } catch (error) {
        catatGalat(program, name, error);
        throw error;
      }
    };
    return [name, OUT_OF_TURN.has(name) ? call : (input: unknown) => program.turn(() => call(input))] as const;
  });
  return Object.fromEntries(methods) as unknown as Api;
}
