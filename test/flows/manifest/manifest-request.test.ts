import { expect, test } from '@jest/globals'
import { type ManifestInputs, readManifestRequest } from '../../../shared/flows/manifest/manifest-request.ts'
import { smallRun } from '../../support/small-run.ts'

const INPUTS: ManifestInputs = {
  ...{ artifactsDir: 'out', tag: 'tray-v1.8.5', baseUrl: '', notes: '', notesPath: '', output: '', platforms: '' },
  ...{ publicKey: '', publish: true, converge: true, createChannels: false },
  ...{ requireAttestation: false, trustedRoot: '' },
}
const read = (inputs: Partial<ManifestInputs>, repository = 'acme/shop') =>
  readManifestRequest({ ...INPUTS, ...inputs }, smallRun({}, { repository }), {
    readText: async (path: string) => `<${path}>`,
  } as never)

test('bundles are on the release of the tag, unless another address is given', async () => {
  const downloads = 'https://github.com/acme/shop/releases/download/tray-v1.8.5'
  expect(await read({})).toMatchObject({ baseUrl: downloads, isOnRelease: true })
  expect(await read({ baseUrl: `${downloads}/` })).toMatchObject({ isOnRelease: true })
  expect(await read({ baseUrl: 'https://cdn.example' }, '')).toMatchObject({
    isOnRelease: false,
    releasePage: undefined,
  })
  expect(await read({ notesPath: 'n.md' })).toMatchObject({ notes: '<n.md>' })
})

test.each([
  [{ artifactsDir: '' }, 'acme/shop', 'input-invalid'],
  [{ notes: 'a', notesPath: 'b' }, 'acme/shop', 'input-invalid'],
  [{}, '', 'input-invalid'],
  [{ tag: 'v1.0.0' }, 'acme/shop', 'updater-missing'],
  [{ tag: 'x' }, 'acme/shop', 'tag-unknown'],
])('%j in the repository %j: %s', async (inputs, repository, code) => {
  await expect(read(inputs, repository)).rejects.toMatchObject({ code })
})
