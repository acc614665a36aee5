import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { surviveClosedPipe } from '../../src/cli/output';

test('a reader that closes the pipe early ends nothing; every other error of the stream is said', () => {
  const stream = new PassThrough();
  surviveClosedPipe([stream]);
  const failing = (code: string) => () => stream.emit('error', Object.assign(new Error(code), { code }));
  expect(failing('EPIPE')).not.toThrow();
  expect(failing('ENOSPC')).toThrow('ENOSPC');
});
