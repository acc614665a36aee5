import type { Api } from '../api/api';
import { dividingService } from './assignPegawai';
import { deskService } from './desk';
import type { Host } from './host';
import { dpaService } from './importDpa';
import { staffImportService } from './importStaff';
import { taskImportService } from './importTasks';
import { letterService } from './letters';
import { peopleService } from './listPeople';
import { workService } from './listWork';
import { fileService } from './openFile';
import { Program } from './program';
import { proposalService } from './proposePembagian';
import { pegawaiService } from './savePegawai';
import { settingsService } from './saveSettings';
import { tugasService } from './saveTugas';

/** The whole program behind the contract, in whatever box `host` stands for. */
export function createApi(host: Host): Api {
  const program = new Program(host);
  return {
    ...fileService(program),
    ...deskService(program),
    ...workService(program),
    ...peopleService(program),
    ...settingsService(program),
    ...dpaService(program),
    ...staffImportService(program),
    ...taskImportService(program),
    ...pegawaiService(program),
    ...tugasService(program),
    ...dividingService(program),
    ...proposalService(program),
    ...letterService(program),
  };
}
