/** Node's exit code for a program whose work never ends (Node docs: "Process exit codes", Unsettled Top-Level Await). */
const UNFINISHED = 13

/**
 * Waits for the work of the process. Where the event loop runs dry before, which only a bug can bring about, the process fails with
 * 13, as Node has it for a top-level await: otherwise it would end with 0, as if all had been done.
 */
export async function untilDone<Result>(work: Promise<Result>): Promise<Result> {
  process.once('beforeExit', endUnfinished)
  try {
    return await work
  } finally {
    process.off('beforeExit', endUnfinished)
  }
}

function endUnfinished(): void {
  console.error('This is a bug in release-tracks, please report it: the process ended before its work was done.')
  process.exitCode = UNFINISHED
}
