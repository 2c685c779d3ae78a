import { type GitObject, type ObjectAnswer, parseAnswers } from '../../core/git/git-objects.ts'
import type { Git } from './git.ts'
import type { Dialogue } from './git-dialogue.ts'
import { lostFolder } from './temporary-folders.ts'

/** Reads objects of a repository in one git process, which is kept until {@link close}: to start one costs more than most answers. */
export class ObjectReader {
  readonly #git: Git
  #dialogue: Promise<Dialogue> | undefined
  /** The process answers one question after the other. */
  #turn: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(git: Git) {
    this.#git = git
  }

  /** What names stand for (`<oid>`, `<ref>^{commit}`), in their order; undefined for what is not here. */
  look(names: readonly string[]): Promise<(ObjectAnswer | undefined)[]> {
    return this.#ask('info', names)
  }

  /** The same with contents. */
  read(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    return this.#ask('contents', names) as Promise<(GitObject | undefined)[]>
  }

  /** Ends the process, whatever became of it; nothing can be read any more. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#dialogue?.then(({ end }) => end()).catch(() => undefined)
  }

  #ask(what: 'info' | 'contents', names: readonly string[]): Promise<(ObjectAnswer | undefined)[]> {
    if (names.length === 0) return Promise.resolve([])
    const questions = names.map((name) => `${what} ${name}\n`).join('')
    const turn = this.#turn.then(() => this.#exchange(`${questions}info ${LAST}\nflush\n`))
    this.#turn = turn.catch(() => undefined)
    return turn.then((answer) => believed(parseAnswers(answer, names.length, what === 'contents')))
  }

  async #exchange(questions: string): Promise<Buffer> {
    if (this.#isClosed) throw new Error('Objects are asked for after the repository was closed.')
    this.#dialogue ??= this.#git.start(BATCH)
    const { ask, end } = await this.#dialogue
    const answer = await ask(questions, AT_LAST)
    if (answer) return answer
    this.#dialogue = undefined
    throw await this.#git.explainEnd(BATCH, await end())
  }
}

/** Where a folder of ours is gone, objects are not missing: they cannot be seen. */
function believed<Answers extends readonly unknown[]>(answers: Answers): Answers {
  const lost = answers.includes(undefined) ? lostFolder() : undefined
  if (lost) throw lost
  return answers
}

const BATCH = ['cat-file', '--batch-command', '--buffer'] as const

/** A name that stands for nothing and that no file foresees: what git says of it is where an answer ends. */
const LAST = `!${Math.random().toString(36).slice(2)}`
const AT_LAST = new RegExp(`${LAST} missing\\n$`)

/** Whether a name is a whole object id, of SHA-1 or SHA-256. */
export function isObjectId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)
}

/** The commits that names stand for, in their order; undefined for those that stand for none. */
export async function findCommits(objects: ObjectReader, names: readonly string[]): Promise<(string | undefined)[]> {
  return (await objects.look(names.map((name) => `${name}^{commit}`))).map((found) => found?.oid)
}
