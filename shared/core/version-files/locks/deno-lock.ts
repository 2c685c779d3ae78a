import { child } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { splice } from '../scan/splice.ts'
import type { RequirementChange } from './pnpm-lock.ts'

/**
 * Repeats changed requirements in a deno.lock, which records those of each member of the workspace: the imports of its deno.json as they are,
 * and what its package.json requires as `npm:name@range`. `deno --frozen` refuses another one.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
export function editDenoLock(file: string, text: string, changes: readonly RequirementChange[]): string {
  if (changes.length === 0) return text
  const workspace = child(parseJson(file, text), 'workspace')
  const edits = changes.flatMap(({ folder, name, from, to }) => {
    const member = folder === '' ? workspace : child(child(workspace, 'members'), folder)
    const [old, now] = [from, to].map((range) => (from.startsWith('jsr:') ? plain(range) : `npm:${name}@${range}`))
    const recorded = [child(member, 'dependencies'), child(child(member, 'packageJson'), 'dependencies')].flatMap(
      itemsOf,
    )
    return recorded.flatMap((item) =>
      item.kind === 'text' && item.value === old ? { ...item, by: now as string } : [],
    )
  })
  return splice(text, [...new Map(edits.map((edit) => [edit.start, edit])).values()])
}

/** An import without what it takes of the package: `jsr:@acme/core@^1.2.0/sub` is recorded as `jsr:@acme/core@^1.2.0`. */
function plain(specifier: string): string {
  return /^jsr:@[^/]+\/[^/]+/.exec(specifier)?.[0] ?? specifier
}

function itemsOf(value: DocumentValue | undefined): readonly DocumentValue[] {
  return value?.kind === 'list' ? value.items : []
}
