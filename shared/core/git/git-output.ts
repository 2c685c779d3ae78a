import type { FileChange } from './commit.ts'
import type { CommitId, ObjectId, RefName } from './names.ts'

/** A file of a tree: its mode as git writes it (`100644`, `100755`, `120000`) and its object id. */
export interface TreeEntry {
  readonly mode: string
  readonly oid: string
  readonly path: string
}

/** A ref of the remote; `commit` is what an annotated tag points at, else the object itself. */
export interface RemoteRef {
  readonly name: RefName
  readonly object: ObjectId
  readonly commit: CommitId
}

/** How one ref of a push ended: `ok`, or refused with git's words. */
export interface PushedRef {
  readonly ref: RefName
  readonly ok: boolean
  readonly words: string
}

/** The trailers that mark the actions' own commits, in a format of `git log`, as {@link parseMarks} reads them. */
export const MARKS = '%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)'

/** Parses what {@link MARKS} makes. */
export function parseMarks(field: string | undefined): string[] {
  return field ? field.split(',') : []
}

/** Parses `%P`. */
export function parseParents(field: string): CommitId[] {
  return field === '' ? [] : field.split(' ')
}

/** Parses a raw line behind its colon: `oldmode newmode oldoid newoid status`. */
export function parseRaw(raw: string, path: string): FileChange {
  const [oldMode, newMode, oldOid, newOid] = raw.split(' ')
  return { path, before: `${oldMode} ${oldOid}`, after: `${newMode} ${newOid}` }
}

/**
 * Parses `git diff-tree --stdin --always -r -z --raw --no-abbrev` of pairs of commits: the second of each, then what differs. A raw line
 * starts with `:` and its path is the next field, so no path can be taken for a commit.
 */
export function parseDifferences(output: string): FileChange[][] {
  const fields = output.split('\0')
  const pairs: FileChange[][] = []
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] as string
    if (field.startsWith(':')) {
      at += 1
      pairs.at(-1)?.push(parseRaw(field.slice(1), fields[at] as string))
    } else if (field !== '') pairs.push([])
  }
  return pairs
}

/** Parses NUL-terminated paths, as `--name-only -z` and `ls-tree -z --name-only` give them. */
export function parsePaths(output: string): string[] {
  return output.split('\0').filter((path) => path !== '')
}

/** Parses NUL-terminated paths as they come, piece by piece, and gives each to `take`; a path may be cut between two pieces. */
export function pathReader(take: (path: string) => void): (piece: Uint8Array) => void {
  return partReader('\0', take)
}

/** The same for lines. */
export function lineReader(take: (line: string) => void): (piece: Uint8Array) => void {
  return partReader('\n', take)
}

function partReader(end: string, take: (part: string) => void): (piece: Uint8Array) => void {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  return (piece) => {
    const parts = (rest + decoder.decode(piece, { stream: true })).split(end)
    rest = parts.pop() as string
    for (const part of parts) take(part)
  }
}

/** Parses `git ls-tree -z`; only files and links, no submodules. */
export function parseTree(output: string): TreeEntry[] {
  return parsePaths(output).flatMap((line) => parseEntry(line) ?? [])
}

/**
 * Parses a line of `git ls-tree -z` (`mode type oid<TAB>path`) or `git ls-files -s -z` (`mode oid stage<TAB>path`); undefined for what is
 * no file and no link, a submodule for example.
 */
export function parseEntry(line: string): TreeEntry | undefined {
  const tab = line.indexOf('\t')
  const [mode, ...others] = line.slice(0, tab).split(' ')
  const oid = others.find((field) => field.length >= 40)
  return mode && oid && isFile(mode) ? { mode, oid, path: line.slice(tab + 1) } : undefined
}

/** Whether a mode is that of a file or a link. */
export function isFile(mode: string): boolean {
  return FILE_MODES.has(mode)
}

const FILE_MODES = new Set(['100644', '100755', '120000'])

/** Parses `git ls-remote`: `oid<TAB>ref`, where a line with `^{}` tells what the tag before it points at. */
export function parseRemoteRefs(output: string): RemoteRef[] {
  const refs: RemoteRef[] = []
  for (let at = 0; at < output.length; ) {
    const tab = output.indexOf('\t', at)
    if (tab < 0) break
    const end = output.indexOf('\n', tab)
    const stop = end < 0 ? output.length : end
    const oid = output.slice(at, tab)
    const last = refs.at(-1)
    if (last && output.startsWith('^{}', stop - 3)) refs[refs.length - 1] = { ...last, commit: oid }
    else refs.push({ name: output.slice(tab + 1, stop) as RefName, object: oid, commit: oid })
    at = stop + 1
  }
  return refs
}

/**
 * Parses the answer to `ls-refs` with `peel` (gitprotocol-v2): packets of a length in four hexadecimal digits, then
 * `oid name` and perhaps `peeled:oid`. Undefined for what is not a complete answer, a refusal for example.
 */
export function parseListedRefs(output: string): RemoteRef[] | undefined {
  const lines = output.split('\n')
  if (!lines.pop()?.startsWith('0000')) return undefined
  const refs = lines.map((line) => {
    const [, object, name, peeled] =
      /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? []
    return object && name ? { name: name as RefName, object, commit: peeled ?? object } : undefined
  })
  return refs.every((ref) => ref !== undefined) ? refs : undefined
}

/** Parses `git for-each-ref --format='%(refname) %(objectname) %(*objectname)'`. */
export function parseLocalRefs(output: string): RemoteRef[] {
  return output.split('\n').flatMap((line) => {
    const [name, object, commit] = line.split(' ')
    return name && object ? [{ name: name as RefName, object, commit: commit || object }] : []
  })
}

/** Parses `git push --porcelain`: a flag, `from:to` and a summary, parted by tabs; `!` is a refusal. */
export function parsePush(output: string): PushedRef[] {
  return output.split('\n').flatMap((line) => {
    const [flag, refs, ...words] = line.split('\t')
    if (flag?.length !== 1 || refs === undefined || words.length === 0) return []
    return [{ ref: refs.slice(refs.lastIndexOf(':') + 1) as RefName, ok: flag !== '!', words: words.join(' ') }]
  })
}

/** Parses `git config -z --get-regexp`: `key<LF>value` records; a key alone stands for true. */
export function parseConfigList(output: string): [key: string, value: string][] {
  return parsePaths(output).map((record) => {
    const end = record.indexOf('\n')
    return end < 0 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)]
  })
}

/** Parses `git config --show-scope -z --get-regexp`; leaves out what came with the command line or the environment. */
export function parseScopedConfig(output: string): [key: string, value: string][] {
  const fields = parsePaths(output)
  const records = fields.filter((_, at) => at % 2 === 1 && fields[at - 1] !== 'command')
  return parseConfigList(records.map((record) => `${record}\0`).join(''))
}
