import { type Problem, quote } from '../../core/text/error.ts'
import { formatVersion } from '../../core/versions/version.ts'
import type { CommittedFile, ReadableCommit, Repository } from '../ports/repository.ts'
import type { ChangelogChoice } from './changelog-request.ts'

/** The notes that somebody wrote for a version, or why they cannot be taken: the tag is made, so nobody can fix them in it. */
export type Narrative = { readonly text: string } | { readonly problem: Problem }

/** How many links are followed. */
const MOST_LINKS = 5
/** The mode of a symbolic link. */
const LINK = '120000'

/** Reads the notes as they stand in the tag's commit, also through links; undefined where there are none. */
export async function readNarrative(
  { track, tag }: ChangelogChoice,
  commit: ReadableCommit,
  repository: Repository,
): Promise<Narrative | undefined> {
  if (!tag) return undefined
  const named = `release-notes/${track.name}/${formatVersion(tag.version)}.md`
  let path: string | undefined = named
  for (let links = 0; path !== undefined && links <= MOST_LINKS; links++) {
    const file: CommittedFile | undefined = (await repository.readFiles(commit, [path])).get(path)
    if (!file)
      return links === 0 ? undefined : leftOut(named, `is a link to ${quote(path)}, which is not a file of ${tag.name}`)
    if (file.mode !== LINK) return decode(named, file.bytes)
    path = followLink(path, new TextDecoder().decode(file.bytes))
  }
  return leftOut(named, 'is a link that leads to no file of the repository')
}

/** Where a link leads to; undefined where that is outside of the repository. */
function followLink(from: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined
  const folders = from.split('/').slice(0, -1)
  for (const part of target.split('/').filter((each) => each !== '' && each !== '.')) {
    if (part !== '..') folders.push(part)
    else if (folders.pop() === undefined) return undefined
  }
  return folders.join('/') || undefined
}

/** UTF-8; with its mark at the beginning also UTF-16, which PowerShell's `>` writes. */
function decode(path: string, bytes: Uint8Array): Narrative {
  const mark = `${bytes[0]} ${bytes[1]}`
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return leftOut(path, 'is neither UTF-8 nor UTF-16 text')
  }
}

function leftOut(path: string, why: string): Narrative {
  const message = `${path} ${why}: the changelog goes without it.`
  return {
    problem: {
      message,
      fix: 'Put the notes on the page of the release by hand, and see to the file for the next version.',
    },
  }
}
