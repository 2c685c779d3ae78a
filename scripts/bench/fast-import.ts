import { fileVersions } from './files.ts'
import type { History, PlannedCommit } from './history.ts'

const BRANCHES = { next: 'refs/heads/next', main: 'refs/heads/main', side: 'refs/bench/side' } as const
const AUTHORS = ['Ada', 'Barbara', 'Dennis', 'Edsger', 'Grace', 'Ken', 'Margaret', 'Radia']
const BEGIN = 1_600_000_000
const CHUNK = 1 << 20

/** Writes a planned history as `git fast-import` input, in chunks of about a megabyte; every character is ASCII. */
export function* fastImportStream(history: History): Generator<string> {
  let chunk = ''
  for (const command of commands(history)) {
    chunk += command
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

function* commands(history: History): Generator<string> {
  const blobs = markBlobs(history)
  yield* writeBlobs(history, blobs)
  const commitMark = (index: number) => blobs.end + index
  for (const [index, planned] of history.commits.entries()) yield writeCommit(history, planned, index, blobs)
  for (const { name, commit, message } of history.tags) {
    yield `tag ${name}\nfrom :${commitMark(commit)}\ntagger ${person(commit)}\n${data(`${message}\n`)}`
  }
  yield `reset ${BRANCHES.next}\nfrom :${commitMark(history.next)}\n\n`
  yield `reset ${BRANCHES.main}\nfrom :${commitMark(history.main)}\n\ndone\n`
}

interface Blobs {
  /** Mark of the first version of each file. */
  readonly first: readonly number[]
  /** The mark after the last blob. */
  readonly end: number
}

function markBlobs({ fileVersions: counts }: History): Blobs {
  let end = 1
  const first = counts.map((count) => {
    const mark = end
    end += count
    return mark
  })
  return { first, end }
}

/** Versions of one file follow each other: fast-import stores each as a delta to the one before. */
function* writeBlobs(history: History, { first }: Blobs): Generator<string> {
  for (const [file, count] of history.fileVersions.entries()) {
    let mark = first[file] as number
    for (const text of fileVersions(file, count)) {
      yield `blob\nmark :${mark}\n${data(text)}`
      mark += 1
    }
  }
}

function writeCommit({ files }: History, planned: PlannedCommit, index: number, blobs: Blobs): string {
  const [from, ...merged] = planned.parents.map((parent) => blobs.end + parent)
  let text = `commit ${BRANCHES[planned.branch]}\nmark :${blobs.end + index}\ncommitter ${person(index)}\n${data(`${planned.message}\n`)}`
  if (from !== undefined) text += `from :${from}\n`
  for (const parent of merged) text += `merge :${parent}\n`
  for (const [file, version] of planned.edits) {
    text += `M 100644 :${(blobs.first[file] as number) + version} ${files.paths[file]}\n`
  }
  for (const [path, content] of planned.texts) text += `M 100644 inline ${path}\n${data(content)}`
  return `${text}\n`
}

function person(index: number): string {
  const name = AUTHORS[index % AUTHORS.length] as string
  return `${name} <${name.toLowerCase()}@example.org> ${BEGIN + index * 600} +0000`
}

function data(text: string): string {
  return `data ${text.length}\n${text}\n`
}
