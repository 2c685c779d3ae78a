import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { insertSection } from '../../../shared/core/changelog/changelog-file.ts'
import { syncBranchesReport } from '../../../shared/flows/branches/sync-branches.ts'
import { completeChangelogFile } from '../../../shared/flows/changelog/changelog-file.ts'
import { detectTracksReport } from '../../../shared/flows/detect/detect-tracks.ts'
import type { Run } from '../../../shared/flows/ports/run.ts'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { ask } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'

const PATH = 'crates/server/CHANGELOG.md'
const LISTED = CONFIG.replace(
  '    tag: v{version}\n',
  `    tag: v{version}\n    changelog-file: ${PATH}\n    notes: { entry: [], header: Not in the file. }\n`,
)
const OLD = '\ufeff# Changes of the platform\r\n\r\n## v1.7.0\r\n\r\n- what  was  \r\n'
const INPUTS = { tracks: 'platform', bump: '', sha: '', n: '', version: '', trailers: '', dryRun: false, force: false }

let remote: Remote
let count = 0
beforeEach(() => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', { ...FILES, 'release-tracks.yml': LISTED, [PATH]: OLD }))
  for (const tag of ['tray-v1.8.0', 'v1.8.0']) remote.set(`refs/tags/${tag}`, remote.at('main'))
})
afterEach(() => remote.remove())

const run = <Answer>(work: (run: Run) => Promise<Answer>, depth = 1) =>
  ask(work, remote.checkout('next', depth), LISTED, { context: { repository: 'acme/shop' } })
const bump = (channel: string, sha = '') => run((each) => bumpVersion({ ...INPUTS, channel, sha }, each))
const change = (subject: string) => remote.commit(subject, { 'crates/server/src/main.rs': `// ${++count}\n` })
async function detected(): Promise<string | undefined> {
  const inputs = { track: '', channel: '', since: '', base: '', head: '' }
  const report = await run((each) => detectTracksReport(inputs, each))
  return 'outputs' in report ? report.outputs.tracks : JSON.stringify(report)
}
const file = (ref: string) => git(remote.bare, 'cat-file', '-p', `${ref}:${PATH}`)
const headings = (ref: string) => [...file(ref).matchAll(/^## \[?v?([\d.]+)/gm)].map(([, version]) => version)
const PAGE = 'https://github.com/acme/shop'

test('live versions alone add their notes, and every byte that was there stays', async () => {
  change('feat(api): lamps (#7)')
  await bump('alpha')
  expect(file('next')).toBe(OLD.trimEnd())
  await bump('live')
  const added = [
    `## [1.8.1](${PAGE}/releases/tag/v1.8.1)`,
    '### Features',
    '- lamps',
    `**Full changelog**: [v1.8.0...v1.8.1](${PAGE}/compare/v1.8.0...v1.8.1)`,
  ]
  const expected = OLD.replace('## v1.7.0', `${added.join('\r\n\r\n')}\r\n\r\n## v1.7.0`)
  expect([file('main'), file('next'), file('v1.8.1')]).toEqual([
    expected.trimEnd(),
    expected.trimEnd(),
    expected.trimEnd(),
  ])
})

test('no release comes of it: neither of the bump commit nor of what a person corrects in the file', async () => {
  change('feat: lamps')
  await bump('live')
  expect(await detected()).toBe('[]')
  remote.commit('docs: correct a word', { [PATH]: `${file('next').replace('what  was', 'what was')}\n` })
  expect(await detected()).toBe('[]')
  change('fix: lamps')
  expect(await detected()).toBe('["platform"]')
  await bump('live')
  expect(file('main')).toContain('- what was')
  expect(headings('main')).toEqual(['1.8.2', '1.8.1', '1.7.0'])
})

test('a commit that was promoted before the last version got to it brings no conflict', async () => {
  const first = change('feat: lamps')
  const second = change('feat: lights')
  await bump('live', first)
  await bump('live', second)
  for (const ref of ['main', 'next']) expect(headings(ref)).toEqual(['1.8.2', '1.8.1', '1.7.0'])
  expect(git(remote.bare, 'merge-base', '--is-ancestor', 'main', 'next')).toBe('')
  expect(await detected()).toBe('[]')
})

test('what people corrected on one branch gets to the other, and what they corrected on both is for them to decide', async () => {
  const correct = (branch: string, from: string, to: string) =>
    remote.commit('docs: correct a word', { [PATH]: `${file(branch).replace(from, to)}\n` }, branch)
  change('feat: lamps')
  await bump('live')
  correct('main', 'what  was', 'what was')
  correct('next', '- lamps', '- Lamps')
  const sync = () => run((each) => syncBranchesReport({ dryRun: false, lines: false }, each))
  expect(await sync()).toMatchObject({ outputs: { synced: 'true' } })
  expect([file('next').includes('what was'), file('next').includes('- Lamps')]).toEqual([true, true])
  correct('main', '- lamps', '- all lamps')
  correct('next', '- Lamps', '- each lamp')
  expect(await sync()).toMatchObject({ outputs: { synced: 'false', conflicts: JSON.stringify([PATH]) } })
})

test.each([
  ['of another encoding', { mode: '100644', text: Buffer.from('---\nplatform: minor\n---\n\nL\u00e9\n', 'latin1') }],
  ['with a submodule in its place', { mode: '160000', text: '1'.repeat(40) }],
])('a change file %s is left to people where both branches changed it', async (_, entry) => {
  const path = '.changeset/lamps.md'
  const text = '---\nplatform: minor\n---\n\nLamps\n'
  remote.set('refs/heads/main', remote.commit('feat: lamps', { [path]: text }))
  remote.commit('docs: say it well', { [path]: text.replace('Lamps', 'Lights') }, 'main')
  remote.commit('docs: say it better', { [path]: entry })
  expect(await run((each) => syncBranchesReport({ dryRun: false, lines: false }, each))).toMatchObject({
    outputs: { synced: 'false', conflicts: expect.stringContaining(path) },
  })
})

test("a commit of a person that ends in the trailers, and changes the file otherwise, is a person's", async () => {
  change('feat: lamps')
  await bump('live')
  const trailers = '\n\nRelease-Track: platform\nRelease-Channel: live\n'
  const raw = (path: string) =>
    execFileSync('git', ['cat-file', '-p', `main:${path}`], { cwd: remote.bare, encoding: 'utf8' })
  const text = raw(PATH)
  const bumped = raw('Cargo.toml').replace('1.8.1', '1.8.2')
  const claim = (changed: string) =>
    remote.commit(`chore: bump platform to v1.8.2${trailers}`, { 'Cargo.toml': bumped, [PATH]: changed }, 'main')
  const section = { version: { major: 1, minor: 8, patch: 2 }, text: '## 1.8.2' }
  // What a release would have written passes; any other change in the same file does not.
  claim(insertSection(text, section))
  change('fix: lamps')
  expect(await bump('live')).toMatchObject({ outputs: { tag: 'v1.8.3' } })
  remote.commit(`chore: bump platform to v1.8.4${trailers}`, { [PATH]: text.replace('- what  was', '- never') }, 'main')
  change('fix: more lamps')
  expect(await bump('live')).toMatchObject({ code: 'live-diverged' })
})

test('--write-all adds the versions that a file lacks, each in its place', async () => {
  for (const subject of ['feat: one', 'fix: two']) {
    change(subject)
    await bump('live')
  }
  const complete = (before?: string) =>
    run((each) => completeChangelogFile(each.config.tracks[1] as Run['config']['tracks'][number], before, each), 0)
  const whole = await complete()
  expect(
    [...String((whole as { text: string }).text).matchAll(/^## \[([\d.]+)/gm)].map(([, version]) => version),
  ).toEqual(['1.8.2', '1.8.1', '1.8.0'])
  const once = await complete(`${file('main')}\n`)
  expect(once).toMatchObject({ added: [{ major: 1, minor: 8, patch: 0 }] })
  expect(await complete((once as { text: string }).text)).toMatchObject({ added: [] })
})
