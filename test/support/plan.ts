import type { PlannedFiles } from './fast-import.ts'
import { History, type PlannedCommit } from './history.ts'

/** Writes down a history step by step; commits are known by number and lie a minute apart. */
export class Plan {
  readonly #commits: PlannedCommit[] = []
  readonly #refs: Record<string, number> = {}
  readonly #annotations: Record<string, string> = {}

  /** Adds a commit on top of some others, by default the last one. */
  commit(message: string, files: PlannedFiles = {}, ...parents: number[]): number {
    const number = this.#commits.length
    const below = parents.length > 0 || number === 0 ? parents : [number - 1]
    this.#commits.push({ parents: below, message, files, date: 1_700_000_000 + number * 60 })
    return number
  }

  /** Tags a commit, by default the last one; with an annotation, or lightweight. */
  tag(name: string, on = this.#commits.length - 1, annotation?: string): this {
    this.#refs[`refs/tags/${name}`] = on
    if (annotation !== undefined) this.#annotations[`refs/tags/${name}`] = annotation
    return this
  }

  /** Puts a branch on a commit, by default the last one. */
  branch(name: string, on = this.#commits.length - 1): this {
    this.#refs[`refs/heads/${name}`] = on
    return this
  }

  make(): History {
    return new History({ commits: this.#commits, refs: this.#refs, annotations: this.#annotations })
  }
}
