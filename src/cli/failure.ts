/** Exit codes, after sysexits.h; 128 and the number of the signal where one ended the command. */
export const EXIT = {
  done: 0,
  usage: 64,
  data: 65,
  noInput: 66,
  internal: 70,
  cannotCreate: 73,
  inputOutput: 74,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** An exit code. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with an exit code and, on standard error, what to do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

/** Why a command was told to stop: the reason of its signal. */
export class Interruption extends Error {
  override readonly name = 'Interruption';

  constructor(readonly exitCode: ExitCode) {
    super('interrupted');
  }
}

/** The reader of the output has gone (`| head`): there is no reader to tell, and nothing is wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** The system's name for what went wrong with a file or a stream, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
