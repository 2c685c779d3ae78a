import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { type Files, Remote } from '../support/remote.ts'

const CORE = 'crates/core/src/lib.rs'
const release = (remote: Remote) =>
  runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'alpha' }).then(({ outputs }) => outputs.tags)

async function withRemote(work: (remote: Remote) => Promise<void>, files: Files = FILES): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

describe.each([0, 1])('a checkout that next went past since, depth %d', (depth) => {
  const detect = async (folder: string) => {
    const { code, log, outputs } = await runAction('detect-tracks', folder, { head: 'refs/heads/next' })
    return { code, tracks: outputs.tracks, log }
  }

  test.each(['with tags', 'without tags'])('%s: what next got since is detected', (tags) =>
    withRemote(async (remote) => {
      if (tags === 'with tags') await release(remote)
      const folder = remote.checkout('next', depth)
      remote.commit('fix: later', { [CORE]: '1\n' })
      expect(await detect(folder)).toMatchObject({ code: 0, tracks: '["tray","platform"]' })
    }),
  )

  test('what was released since is not detected again', () =>
    withRemote(async (remote) => {
      await release(remote)
      const folder = remote.checkout('next', depth)
      remote.commit('fix: later', { [CORE]: '1\n' })
      await release(remote)
      const { code, tracks, log } = await detect(folder)
      expect([code, tracks]).toEqual([0, '[]'])
      expect(log).toContain('since tray-v1.8.1-alpha.2')
    }))

  test('a promotion by hand releases what next has by now', () =>
    withRemote(async (remote) => {
      await release(remote)
      const folder = remote.checkout('next', depth)
      remote.commit('fix: later', { [CORE]: '1\n' })
      const { code, outputs } = await runAction('promote', folder, { channel: 'alpha' })
      expect([code, outputs.tags]).toEqual([0, '["tray-v1.8.1-alpha.2","v1.8.1-alpha.2"]'])
    }))

  test('dependencies: auto are those of what next has by now', async () => {
    const config = FILES['release-tracks.yml'] as string
    const auto = config.replace(
      'paths: ["crates/client/**", "crates/core/**", Cargo.toml, "!**/*.md"]',
      'paths: [crates/client]\n    dependencies: auto',
    )
    await withRemote(
      async (remote) => {
        await release(remote)
        const folder = remote.checkout('next', depth)
        remote.commit('fix: later', { [CORE]: '1\n' })
        expect(await detect(folder)).toMatchObject({ code: 0, tracks: '["tray","platform"]' })
      },
      { ...FILES, 'release-tracks.yml': auto },
    )
  })

  test('since: push compares with a base that the remote names', () =>
    withRemote(async (remote) => {
      await release(remote)
      const folder = remote.checkout('next', depth)
      remote.commit('fix: later', { [CORE]: '1\n' })
      const { code, outputs } = await runAction('detect-tracks', folder, { base: 'main', head: 'next' })
      expect([code, outputs.tracks]).toEqual([0, '["tray","platform"]'])
    }))
})
