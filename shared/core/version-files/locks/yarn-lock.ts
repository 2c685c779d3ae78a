import type { RequirementChange } from './pnpm-lock.ts'

/** A text that yarn writes without quotes (yarn's stringifySyml). */
const PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/
/** `    name: range`, four blanks deep: an entry of one of a package's lists. */
const ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm

/**
 * Repeats changed requirements in a yarn.lock of yarn 2 or newer, which records those of every member of the workspace, and beside each member
 * the requirements that led to it. It works block by block, because yarn writes the file that way. The lock of yarn 1 knows nothing of members.
 */
export function editYarnLock(text: string, changes: readonly RequirementChange[]): string {
  if (changes.length === 0 || !/^__metadata:/m.test(text)) return text
  const before = text.split(/^(?=\S)/m)
  const users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)))
  const after = before.map((block, index) => writeRanges(block, users[index] as RequirementChange[]))
  const asked = new Set(after.flatMap(rangesOf))
  return after.map((block) => writeHeader(block, changes, asked)).join('')
}

/** Whether a block is that of the package in a folder. */
function isMember(block: string, folder: string): boolean {
  return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || '.')
}

function writeRanges(block: string, changes: readonly RequirementChange[]): string {
  if (changes.length === 0) return block
  return block.replace(ENTRY, (line, ...parts: string[]) => {
    const [blanks, mark, name, value = ''] = parts
    const range = unquote(value)
    const change = changes.find((each) => each.name === name && bare(range) === bare(each.from))
    if (!change) return line
    const to = range === change.from ? change.to : `npm:${change.to}`
    return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`
  })
}

/** What a block asks for, as `name@range`. */
function rangesOf(block: string): string[] {
  return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value as string))}`)
}

/** Writes the requirements that lead to a member of the workspace; one that somebody else still has stays beside the new one. */
function writeHeader(block: string, changes: readonly RequirementChange[], asked: ReadonlySet<string>): string {
  const [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? []
  if (whole === undefined || header === undefined) return block
  const old = header.split(', ')
  const found = new Set(old)
  for (const { name, from, to } of changes) {
    for (const protocol of ['', 'npm:']) {
      const former = `${name}@${protocol}${from}`
      if (!old.includes(former)) continue
      found.add(`${name}@${protocol}${to}`)
      if (!asked.has(`${name}@${bare(from)}`)) found.delete(former)
    }
  }
  return `"${[...found].sort().join(', ')}":${block.slice(whole.length)}`
}

function unquote(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1) : value
}

/** Newer versions of yarn write `npm:` before a range that names no protocol. */
function bare(range: string): string {
  return range.replace(/^npm:/, '')
}
