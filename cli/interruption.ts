import { failure, type ReleaseTracksError } from '../shared/core/error.ts'
import { removeTemporaryFolders } from '../shared/io/temporary-folders.ts'

/** How far a command had come that changes the remote. */
type Stage = 'before' | 'pushing' | 'landed'

const WORDS: Readonly<Record<Stage, string>> = {
  before: 'Interrupted. Nothing was changed.',
  pushing: 'Interrupted in the middle of a push, which is done as a whole or not at all. See which with: git ls-remote',
  landed: 'Interrupted. What was pushed before stays.',
}

/** What happens on Ctrl-C: nothing half done is left on this machine, and it is said how far things had come. */
export class Interruption {
  stage: Stage = 'before'

  get words(): string {
    return WORDS[this.stage]
  }

  /** From now on an interrupt ends the process; `say` gets the words. */
  watch(say: (words: string) => void): void {
    const end = () => {
      say(this.words)
      process.exit(130)
    }
    // However it ends, nothing of it stays in the temporary folder.
    process.once('exit', removeTemporaryFolders)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  }
}

export function interrupted(words: string): ReleaseTracksError {
  return failure('interrupted', words)
}
