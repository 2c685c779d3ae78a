import { expect, test } from '@jest/globals'
import { type PublishInputs, readPublishRequest } from '../../../shared/flows/publish/publish-request.ts'
import { smallRun } from '../../support/small-run.ts'

const INPUTS: PublishInputs = {
  ...{ tag: 'tray-v1.8.5-rc.1', name: '', body: '', bodyPath: '', assets: '', makeLatest: '', draft: false },
  ...{ checksums: '', comment: false, milestone: '' },
}
const read = (inputs: Partial<PublishInputs>) =>
  readPublishRequest({ ...INPUTS, ...inputs }, smallRun(), { readText: async (path: string) => `<${path}>` } as never)

test('a release is called like its tag, and is a pre-release where its version is', async () => {
  const request = await read({ bodyPath: 'n.md', assets: './out/**, !./out/x', milestone: '{track} {core-version}' })
  expect(request).toMatchObject({
    content: { name: 'tray-v1.8.5-rc.1', body: '<n.md>', prerelease: true },
    ...{ assets: ['out/**', '!out/x'], makeLatest: undefined, milestone: 'tray 1.8.5' },
  })
})

test.each([
  [{ body: 'a', bodyPath: 'b' }],
  [{ body: 'x'.repeat(200_000) }],
  [{ makeLatest: 'yes' }],
  [{ makeLatest: 'true' }],
  [{ checksums: 'a/b' }],
  [{ milestone: '{name}' }],
])('refused: %j', async (inputs) => {
  await expect(read(inputs)).rejects.toMatchObject({ code: 'input-invalid' })
})
