import { folderOf, nameOf, relativeTo } from '../../paths/folder.ts'
import type { FollowedChange } from '../formats/format.ts'
import { GEM } from '../spelling/gem-version.ts'

/**
 * Repeats a gem's version in each Gemfile.lock that has it by path: in `specs` of its PATH section, and in CHECKSUMS, where a gem by path has
 * no checksum. A version.rb is taken to be below the gem's `lib`.
 */
export function followGemLocks({ path, from, to, texts }: FollowedChange): ReadonlyMap<string, string> {
  const home = path.endsWith('.gemspec') ? folderOf(path) : path.slice(0, Math.max(0, path.lastIndexOf('lib/') - 1))
  const changed = new Map<string, string>()
  for (const [lock, text] of texts) {
    if (nameOf(lock) !== 'Gemfile.lock') continue
    const edited = editGemLock(text, relativeTo(folderOf(lock), home) || '.', [GEM.spell(from), GEM.spell(to)])
    if (edited !== text) changed.set(lock, edited)
  }
  return changed
}

function editGemLock(text: string, remote: string, [from, to]: readonly [string, string]): string {
  const own = new Set<string>()
  const sections = text.split(/^(?=[A-Z]+\r?$)/m).map((section) => {
    if (!/^PATH\r?\n/.test(section) || /^ {2}remote: (.+?)\r?$/m.exec(section)?.[1] !== remote) return section
    return section.replace(
      /^( {4}(\S+) \()([^()]+)(?=\)\r?$)/gm,
      (line, lead: string, name: string, version: string) => {
        if (version !== from) return line
        own.add(name)
        return lead + to
      },
    )
  })
  return sections
    .map((section) => {
      if (!/^CHECKSUMS\r?\n/.test(section)) return section
      return section.replace(
        /^( {2}(\S+) \()([^()]+)(?=\)\r?$)/gm,
        (line, lead: string, name: string, version: string) => (own.has(name) && version === from ? lead + to : line),
      )
    })
    .join('')
}
