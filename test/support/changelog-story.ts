import type { PlannedCommit, PlannedHistory } from './history.ts'
import { bumped, FILES } from './products.ts'

const BUMP = (tag: string, channel: string) =>
  `chore: bump tray to ${tag}\n\nRelease-Track: tray\nRelease-Channel: ${channel}\n`

/**
 * Two products over some releases: live 1.8.0 of both, an alpha, a beta and live 1.8.1 of the tray, an alpha and live 1.8.2, and between
 * them a newer version of the platform, a merge, notes by hand, a release candidate that was cut on
 * a branch that led nowhere, and a platform that was begun anew.
 */
export const STORY: PlannedHistory = planStory()

function planStory(): PlannedHistory {
  const commits: PlannedCommit[] = []
  const refs: Record<string, number> = {}
  const add = (message: string, files: Record<string, string>, ...parents: number[]): number => {
    const from = parents.length > 0 ? parents : commits.length > 0 ? [commits.length - 1] : []
    commits.push({ parents: from, message, files, date: 1_767_225_600 + commits.length * 60 })
    return commits.length - 1
  }
  const client = (text: string) => ({ 'crates/client/src/main.rs': `${text}\n` })
  const bump = (version: string) => {
    const channel = version.split(/[-.]/)[3] ?? 'live'
    const tag = `tray-v${version}`
    refs[`refs/tags/${tag}`] = add(
      BUMP(tag, channel),
      bumped('tray', version.replace(/-.*/, '')) as Record<string, string>,
    )
  }
  const first = add('feat: two products', FILES as Record<string, string>)
  refs['refs/tags/tray-v1.8.0'] = first
  refs['refs/tags/v1.8.0'] = first
  add('feat(tray): a menu (#11)\n\nIt opens.\n', client('menu'))
  add('fix(web): a heading', { 'apps/web/index.html': '<h1>heading</h1>\n' })
  add('fix(core): count from one (#12)', { 'crates/core/src/lib.rs': 'pub fn one() {}\n' })
  bump('1.8.1-alpha.1')
  const fork = add('docs: say what the client does', { 'crates/client/README.md': '# Client\n' })
  const side = add(
    'perf(tray)!: drop the old menu\n\nBREAKING CHANGE: menus of 1.7 are gone\n',
    client('drop'),
    fork - 1,
  )
  refs['refs/tags/tray-v1.8.1-rc.1'] = add('fix(tray): on a branch that led nowhere', client('nowhere'), side)
  add("Merge branch 'menu'", client('drop'), fork, side)
  bump('1.8.1-beta.1')
  add('Tidy up `$(id)` @everyone <b>', client('tidy'))
  add('docs: notes', { 'release-notes/tray/1.8.1.md': '## A better menu\n\nBy *all* of us.\n' })
  bump('1.8.1')
  refs['refs/tags/v1.8.5'] = add('feat(web): a footer', { 'apps/web/index.html': '<p>footer</p>\n' })
  bump('1.8.2-alpha.1')
  add('fix(tray): late', client('late'))
  bump('1.8.2')
  refs['refs/tags/v1.9.0'] =
    commits.push({
      parents: [],
      message: 'feat(web): from scratch',
      files: { 'apps/web/index.html': '<p>new</p>\n' },
      date: 1_767_300_000,
    }) - 1
  const next = add('fix(core): after all', { 'crates/core/src/lib.rs': 'pub fn two() {}\n' }, commits.length - 2)
  return { commits, refs: { ...refs, 'refs/heads/next': next, 'refs/heads/main': next - 2 } }
}
