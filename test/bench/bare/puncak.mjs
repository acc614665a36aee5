// Loaded before a program (node --import): writes its largest resident memory in KB when it ends.
import fs from 'node:fs';

process.on('exit', () => fs.writeFileSync(process.env.BAGIHABIS_PUNCAK, String(process.resourceUsage().maxRSS)));
