import { runCli } from './cli';
import { nodeHost } from './nodeHost';
import { surviveClosedPipe } from './output';

// Entry of the command line in plain Node. The exit code is set, not forced, so that piped output is written out.
surviveClosedPipe();
process.exitCode = await runCli(process.argv.slice(2), nodeHost());
