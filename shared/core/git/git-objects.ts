/** What git tells of an object: `commit`, `tree`, `blob` or `tag`. */
export interface ObjectAnswer {
  readonly oid: string
  readonly kind: string
}

/** An object with its content. */
export interface GitObject extends ObjectAnswer {
  readonly bytes: Uint8Array
}

const LINE_END = 0x0a

/**
 * Parses answers of `git cat-file --batch-command`, so many of them: `oid type size<LF>`, with contents `content<LF>` behind it; undefined for
 * any other line, `… missing` for example.
 */
export function parseAnswers(
  output: Uint8Array,
  count: number,
  withContents: boolean,
): (ObjectAnswer | GitObject | undefined)[] {
  const decoder = new TextDecoder()
  let at = 0
  return Array.from({ length: count }, () => {
    const start = output.indexOf(LINE_END, at) + 1
    const line = decoder.decode(output.subarray(at, start - 1))
    at = start
    const [, oid, kind, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? []
    if (oid === undefined || kind === undefined) return undefined
    if (!withContents) return { oid, kind }
    at = start + Number(size) + 1
    return { oid, kind, bytes: output.subarray(start, at - 1) }
  })
}

/** What stands in a folder: its mode as git writes it, its object id, and its name. */
export interface FolderEntry {
  readonly mode: string
  readonly oid: string
  readonly name: string
}

const SPACE = 0x20
const NUL = 0x00

/** Parses a tree object: `mode name<NUL>oid` for each entry, the object ids as bytes, as long as `idLength` says. Modes are as `git ls-tree` writes them. */
export function parseTreeObject(bytes: Uint8Array, idLength: number): FolderEntry[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const entries: FolderEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const nul = bytes.indexOf(NUL, space)
    const mode = Number.parseInt(decoder.decode(bytes.subarray(at, space)), 8)
    at = nul + 1 + idLength
    const oid = Array.from(bytes.subarray(nul + 1, at), (byte) => byte.toString(16).padStart(2, '0')).join('')
    entries.push({ mode: canonicalMode(mode), oid, name: decoder.decode(bytes.subarray(space + 1, nul)) })
  }
  return entries
}

/** git took any permissions once (cache.h, canon_mode). */
function canonicalMode(mode: number): string {
  const kind = mode & 0o170000
  if (kind === 0o100000) return mode & 0o100 ? '100755' : '100644'
  return kind.toString(8).padStart(6, '0')
}

/** The parents a commit object names in its header, whatever is cut in a shallow repository. */
export function rawParents({ bytes }: Pick<GitObject, 'bytes'>): string[] {
  const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0] as string
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []))
}

/** The time in the header of a tag or commit object, in seconds since 1970; undefined for a tag of old that names no tagger. */
export function objectTime({ bytes }: Pick<GitObject, 'bytes'>): number | undefined {
  const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0] as string
  const found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header)
  return found ? Number(found[1]) : undefined
}

/** The text behind the header of a commit or tag object: its message. */
export function messageOf({ bytes }: Pick<GitObject, 'bytes'>): string {
  const text = new TextDecoder().decode(bytes)
  return text.slice(text.indexOf('\n\n') + 2)
}
