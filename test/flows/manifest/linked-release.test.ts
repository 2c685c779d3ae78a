import { expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { lookAtRelease, warnOfRelease } from '../../../shared/flows/manifest/linked-release.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const tag = readTag(SMALL_CONFIG, 'tray-v1.8.5')
const NAME = 'App_1.8.5_x64-setup.exe'

test('a release is looked at where the links lead to it; that GitHub does not tell is no reason not to publish', async () => {
  const lines: string[] = []
  const run = smallRun({}, {}, lines)
  const look = (isOnRelease: boolean, publishedAssets: () => Promise<unknown>) =>
    lookAtRelease({ tag, isOnRelease } as never, {
      ...run,
      openGitHub: async () => ({ releases: { publishedAssets } }) as never,
    })
  expect(await look(true, async () => [])).toEqual({ assets: [] })
  expect(await look(false, async () => [])).toBeUndefined()
  expect(await look(true, () => Promise.reject(new Error('503')))).toBeUndefined()
  expect(lines).toEqual([expect.stringContaining('503')])
})

test('bytes are compared with those that GitHub has', async () => {
  const lines: string[] = []
  const bundles = [{ name: parseBundleName(NAME), digest: 'd', signature: 's' }] as never
  const artifacts = { digest: async () => 'sha256:2' } as never
  const warn = (assets: unknown) =>
    warnOfRelease({ tag }, { release: { assets } as never, bundles }, artifacts, smallRun({}, {}, lines))
  await warn([{ name: NAME, digest: 'sha256:2', uploaded: true }])
  expect(lines).toEqual([])
  await warn([{ name: NAME, digest: 'sha256:1', uploaded: true }])
  expect(lines).toEqual([expect.stringContaining(NAME)])
})
