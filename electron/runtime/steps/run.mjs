// Runs programs and reports steps. A step that fails ends the script with one clear text: what failed, what to do.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A failure the user can act on; anything else thrown is a bug and keeps its stack. */
export class StepError extends Error {
  constructor(what, todo) {
    super(what);
    this.todo = todo;
  }
}

let quiet = false;
/** Sends progress to stderr, for scripts whose standard output belongs to a program (the command line). */
export function progressToStderr() {
  quiet = true;
}

/** Work that begins or ended. */
export function say(step, text) {
  (quiet ? process.stderr : process.stdout).write(`[${step}] ${text}\n`);
}

/** Something found in order: not worth a line when standard output belongs to a program. */
export function note(step, text) {
  if (!quiet) say(step, text);
}

/**
 * Starts a program and waits. Returns {code, signal, output}; never throws for a non-zero code.
 * mode 'show' passes the streams through, 'keep' collects both, 'both' does both.
 */
export function run(command, args, { cwd, env, mode = 'keep', timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = mode === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio, shell });
    let output = '';
    let timedOut = false;
    const collect = (target) => (chunk) => {
      output += chunk;
      if (mode === 'both') target.write(chunk);
    };
    child.stdout?.setEncoding('utf8').on('data', collect(process.stdout));
    child.stderr?.setEncoding('utf8').on('data', collect(process.stderr));
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, timeoutMs)
      : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, signal: null, output: `${output}${error.message}\n`, timedOut });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, signal, output, timedOut });
    });
  });
}

/** Full path of a program on PATH, or undefined. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const candidate = path.join(folder, name + ending);
      if (folder && fs.existsSync(candidate) && fs.statSync(candidate).isFile()) return candidate;
    }
  }
  return undefined;
}

/** Runs npm with the npm that belongs to the running Node. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The end of a program's output, without its colours. */
export function lastLines(text, count = 15) {
  // eslint-disable-next-line no-control-regex -- the escape character is what colours begin with
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
  return plain.trimEnd().split('\n').slice(-count).join('\n');
}

/** Entry of every script: prints a StepError as text (exit 1) instead of a stack. */
export async function main(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`\nFAILED: ${error.message}\n${error.todo ? `\nWhat to do: ${error.todo}\n` : ''}`);
    process.exitCode = 1;
  }
}
