import type { TagName } from './names.ts'
/** A commit or tag: an object id that exists, or the mark of one to come in the same plan (`commit tray`). */
export type ObjectRef = string

/** A file as a new commit has it. */
export interface NewFile {
  readonly path: string
  readonly mode: string
  readonly bytes: Uint8Array
}

/** A commit to make: the first parent's tree, or `tree`, with `files` put in and `gone` taken away. */
export interface NewCommit {
  readonly kind: 'commit'
  readonly mark: ObjectRef
  readonly parents: readonly ObjectRef[]
  /** Object id of a tree that replaces the first parent's. */
  readonly tree?: string
  readonly files: readonly NewFile[]
  /** Paths of files that it does not have. */
  readonly gone?: readonly string[]
  readonly message: string
}

/** An annotated tag to make. */
export interface NewTag {
  readonly kind: 'tag'
  readonly mark: ObjectRef
  readonly name: TagName
  readonly target: ObjectRef
  readonly message: string
}

/** Objects to make, each after those it refers to. */
export type ObjectPlan = readonly (NewCommit | NewTag)[]

/** What a plan becomes for `git fast-import`, and which number each mark has there. */
export interface ImportStream {
  readonly stream: Uint8Array
  readonly numbers: ReadonlyMap<ObjectRef, number>
}

/** The private refs that new commits hang on while they are made; git needs a name for each. */
const SCRATCH = 'refs/release-tracks/new'

/**
 * Writes a plan as a `git fast-import` stream. `identity` is `Name <mail> seconds +zone`, as `git var GIT_COMMITTER_IDENT` prints it.
 * Lengths are in bytes and paths are C-quoted, so that no message, file or path can end its field (git-fast-import).
 */
export function formatImport(plan: ObjectPlan, identity: string): ImportStream {
  const numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]))
  const refer = (ref: ObjectRef) => (numbers.has(ref) ? `:${numbers.get(ref)}` : ref)
  const chunks = plan.flatMap((object) => {
    const number = numbers.get(object.mark) as number
    return object.kind === 'tag'
      ? tagCommand(object, number, refer, identity)
      : commitCommand(object, number, refer, identity)
  })
  return { stream: concat([...chunks, encode('done\n')]), numbers }
}

type Refer = (ref: ObjectRef) => string

function commitCommand(commit: NewCommit, number: number, refer: Refer, identity: string): Uint8Array[] {
  const [first, ...others] = commit.parents
  return [
    encode(`commit ${SCRATCH}/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
    ...data(encode(commit.message)),
    encode(first === undefined ? '' : `from ${refer(first)}\n`),
    encode(others.map((parent) => `merge ${refer(parent)}\n`).join('')),
    encode(commit.tree === undefined ? '' : `M 040000 ${commit.tree} ""\n`),
    ...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
    ...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
    encode('\n'),
  ]
}

function tagCommand(tag: NewTag, number: number, refer: Refer, identity: string): Uint8Array[] {
  return [
    encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`),
    ...data(encode(tag.message)),
  ]
}

function data(bytes: Uint8Array): Uint8Array[] {
  return [encode(`data ${bytes.length}\n`), bytes, encode('\n')]
}

function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

const encoder = new TextEncoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Parses the file of `--export-marks`: `:number oid` lines. A mark without an object throws: an empty id in a push would delete the ref. */
export function parseMarks(text: string, numbers: ReadonlyMap<ObjectRef, number>): Map<ObjectRef, string> {
  const oids = new Map(text.split('\n').map((line) => line.slice(1).split(' ') as [string, string]))
  return new Map(
    [...numbers].map(([mark, number]) => {
      const oid = oids.get(String(number))
      if (!oid) throw new Error(`git fast-import made no object for ${mark}`)
      return [mark, oid]
    }),
  )
}
