import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

const DAY = 24 * 60
/** More commits than git looks on behind the last date that says there is something to find (SLOP in revision.c is 5). */
const PATIENCE = 8

describe('a live version below commits from a machine whose clock is a day behind', () => {
  const remote = new Remote()

  beforeAll(() => {
    remote.commit('feat: begin', { ...FILES, 'release-tracks.yml': CONFIG })
    git(remote.bare, 'tag', 'v1.8.0', 'next')
    remote.commit('fix: hot', { 'crates/server/src/main.rs': 'fn main() { hot() }\n' })
    const released = remote.commit('chore: version', {
      'Cargo.toml': (FILES['Cargo.toml'] as string).replace('1.8.0', '1.8.1'),
    })
    remote.set('refs/heads/main', released)
    git(remote.bare, 'tag', 'v1.8.1', 'main')
    git(remote.bare, 'tag', 'v1.8.1-alpha.1', 'main^')
    remote.turnClock(-DAY)
    for (let count = 1; count <= PATIENCE; count++)
      remote.commit(`fix: number ${count}`, { 'crates/server/src/main.rs': `fn main() { fix(${count}) }\n` })
  })
  afterAll(() => remote.remove())

  test('is in next by its parents, though git log next..main shows it', () => {
    expect(git(remote.bare, 'merge-base', 'main', 'next')).toBe(remote.at('main'))
    expect(git(remote.bare, 'log', '--format=%s', 'next..main')).toContain('fix: hot')
  })

  test.each([0, 1])('breaks no invariant (depth %d)', async (depth) => {
    const result = await runAction('check-invariants', remote.checkout('next', depth))
    expect(result).toMatchObject({ code: 0, outputs: { healthy: 'true', violations: '[]' } })
  })

  test.each([0, 1])('keeps no live version from being cut (depth %d)', async (depth) => {
    const inputs = { tracks: 'platform', channel: 'live', 'dry-run': 'true' }
    const result = await runAction('bump-version', remote.checkout('next', depth), inputs)
    expect(result).toMatchObject({ code: 0, outputs: { tag: 'v1.8.2' } })
  })

  test('is found missing where it is', async () => {
    const lacking = git(remote.bare, 'commit-tree', '-p', 'v1.8.0', '-m', 'feat: beside', 'v1.8.0^{tree}')
    remote.set('refs/heads/elsewhere', remote.at('next'))
    remote.set('refs/heads/next', lacking)
    const inputs = { tracks: 'platform', channel: 'live', 'dry-run': 'true', force: 'true' }
    const behind = await runAction('bump-version', remote.checkout('next', 0), inputs)
    const checked = await runAction('check-invariants', remote.checkout('next', 0))
    remote.set('refs/heads/next', remote.at('elsewhere'))
    expect(behind).toMatchObject({ code: 1 })
    expect(behind.log).toMatch(/lacks 2 commits that v1\.8\.1 has, such as \w{7} "chore: version"/)
    expect(JSON.parse(checked.outputs.violations as string)).toContainEqual(
      expect.objectContaining({ rule: 'live-in-next' }),
    )
  })
})
