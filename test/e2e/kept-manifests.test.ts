import { expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { type Files, git, Remote } from '../support/remote.ts'

const [LIVE, ALPHA] = ['release-manifests/tray-live.json', 'release-manifests/tray-alpha.json']
const offering = (version: string) => `{ "version": "${version}", "platforms": {} }\n`

/** A remote whose `main`, which `next` has, offers 1.8.6 on live and 1.8.7-alpha.1 on alpha. */
async function withManifests(work: (remote: Remote) => Promise<void>): Promise<void> {
  const remote = new Remote()
  try {
    const manifests = { [LIVE]: offering('1.8.6'), [ALPHA]: offering('1.8.7-alpha.1') }
    remote.set('refs/heads/main', remote.commit('feat: first', { ...FILES, ...manifests }))
    await work(remote)
  } finally {
    remote.remove()
  }
}

const promote = (remote: Remote, depth: number, inputs: Record<string, string> = {}): Promise<ActionResult> =>
  runAction('bump-version', remote.checkout('next', depth), { tracks: 'platform', channel: 'live', ...inputs })

/** What both branches offer, all of it; undefined for a manifest that is gone. */
function offers(remote: Remote) {
  const at = (branch: string, path: string) =>
    git(remote.bare, 'ls-tree', branch, path) === '' ? undefined : JSON.parse(remote.file(branch, path)).version
  return ['main', 'next'].map((branch) => [at(branch, LIVE), at(branch, ALPHA)])
}
const BOTH = [
  ['1.8.6', '1.8.7-alpha.1'],
  ['1.8.6', '1.8.7-alpha.1'],
]

test.each([
  ['set back and deleted', { [LIVE]: offering('1.8.5'), [ALPHA]: null }, 1],
  ['set back and deleted, in a full clone', { [LIVE]: offering('1.8.5'), [ALPHA]: null }, 0],
  ['replaced by a folder', { [LIVE]: null, [`${LIVE}/file`]: 'x' }, 1],
] as [string, Files, number][])(
  'incidents 2 and 5: manifests that somebody changed on next (%s) stay as they were when another track goes live',
  (_, changes, depth) =>
    withManifests(async (remote) => {
      const head = remote.commit('revert: back out', { ...changes, 'apps/web/index.html': 'x' })
      const { pushes, apart } = watchPushes(remote)
      const dry = await promote(remote, depth, { 'dry-run': 'true' })
      const { code, outputs } = await promote(remote, depth)
      expect([code, outputs.tags]).toEqual([0, '["v1.8.1"]'])
      expect(offers(remote)).toEqual(BOTH)
      expect(pushes()).toEqual([['refs/heads/main', 'refs/heads/next', 'refs/tags/v1.8.1']])
      expect(JSON.parse(dry.outputs.plan as string).refs.map(({ ref }: { ref: string }) => ref)).toEqual(pushes()[0])
      expect(apart()).toBe('')
      expect(git(remote.bare, 'log', '--format=%s', `${head}..main`).split('\n')).toEqual([
        'chore: keep the manifests of main',
        'chore: bump platform to v1.8.1',
      ])
      expect([remote.at('v1.8.1'), remote.at('next')]).toEqual([remote.at('main^'), remote.at('main')])
      expect(remote.file('main', 'apps/web/index.html')).toBe('x')
    }),
)

test('incidents 2 and 5: a manifest that was changed before or after what is promoted as it is', () =>
  withManifests(async (remote) => {
    remote.commit('revert: back out', { [LIVE]: offering('1.8.5'), 'crates/client/src/main.rs': '1' })
    await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'rc' })
    remote.commit('chore: tidy up', { [ALPHA]: null })
    const sha = 'tray-v1.8.7-rc.1'
    const { code, outputs } = await promote(remote, 1, { tracks: 'tray', sha })
    expect([code, outputs.tag]).toEqual([0, 'tray-v1.8.7'])
    expect([remote.at('tray-v1.8.7'), remote.at('main^')]).toEqual([remote.at(sha), remote.at(sha)])
    expect(offers(remote)).toEqual(BOTH)
    expect(remote.contains('next', 'main')).toBe(true)
  }))

test('a manifest that main never had goes live with the rest', () =>
  withManifests(async (remote) => {
    const rc = 'release-manifests/tray-rc.json'
    remote.commit('chore: begin with a manifest', { [rc]: offering('1.8.6-rc.1'), 'apps/web/index.html': 'x' })
    await promote(remote, 1)
    expect(remote.file('main', rc)).toBe(offering('1.8.6-rc.1'))
    expect([remote.at('v1.8.1'), remote.at('next')]).toEqual([remote.at('main'), remote.at('main')])
  }))

test.each([0, 1])('sync-branches gives next the manifests of main again, depth %d', (depth) =>
  withManifests(async (remote) => {
    const head = remote.commit('revert: back out', { [LIVE]: offering('1.8.5'), [ALPHA]: null })
    const before = git(remote.bare, 'for-each-ref')
    const sync = (inputs = {}) => runAction('sync-branches', remote.checkout('next', depth), inputs)
    const dry = await sync({ 'dry-run': 'true' })
    expect([dry.outputs.synced, dry.log]).toEqual([
      'false',
      expect.stringContaining(`next would get ${ALPHA}, ${LIVE} as on main again`),
    ])
    expect(git(remote.bare, 'for-each-ref')).toBe(before)
    const { code, outputs } = await sync()
    expect([code, outputs]).toEqual([0, { synced: 'true', sha: remote.at('next'), conflicts: '[]' }])
    expect([remote.at('next^'), offers(remote)]).toEqual([head, BOTH])
    const again = await sync()
    expect([again.outputs.synced, again.log]).toEqual(['false', expect.stringContaining('nothing to sync')])
    const detected = await runAction('detect-tracks', remote.checkout(), { base: head, head: 'next', track: '' })
    expect(detected.outputs.tracks).toBe('[]')
  }),
)
