import { failure, type ReleaseTracksError } from '../shared/core/text/error.ts'
import { removeTemporaryFolders } from '../shared/io/git/temporary-folders.ts'

/** How far a command has come that changes the remote, for whoever stops it. */
export class Interruption {
  #pushing = false
  #landed = false

  /** From here until {@link pushEnds} nobody knows whether the remote has it. */
  pushBegins(): void {
    this.#pushing = true
  }

  /** `landed` is undefined while the remote may still carry the push out. */
  pushEnds(landed: boolean | undefined): void {
    this.#pushing = landed === undefined
    this.#landed ||= landed === true
  }

  /** What was changed by now. */
  get state(): string {
    if (this.#pushing)
      return 'A push was under way, which lands as a whole or not at all. See which with: git ls-remote origin'
    return this.#landed ? 'What was pushed before stays; the rest was not.' : 'Nothing was changed.'
  }

  /** From now on an interrupt ends the process; `say` gets the words. */
  watch(say: (words: string) => void): void {
    const end = () => {
      say(interrupted(this.state).message)
      process.exit(130)
    }
    // However it ends, nothing of it stays in the temporary folder.
    process.once('exit', removeTemporaryFolders)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  }
}

export function interrupted(state: string): ReleaseTracksError {
  return failure('interrupted', `Interrupted. ${state}`)
}
