import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { openStage } from '../../../cli/answers/init-stage.ts'
import { parseConfig } from '../../../shared/config/load.ts'
import { rehearse } from '../../../shared/flows/init/rehearsal.ts'
import { newcomerRemote, personsClone } from '../../support/newcomer.ts'
import type { Remote } from '../../support/remote.ts'

const GLOBAL = process.env.GIT_CONFIG_GLOBAL
let remote: Remote | undefined
afterEach(() => {
  remote?.remove()
  remote = undefined
  if (GLOBAL === undefined) delete process.env.GIT_CONFIG_GLOBAL
  else process.env.GIT_CONFIG_GLOBAL = GLOBAL
})

test('a refused push has no release, its reason is told once, and the name that git gives remotes does not count', async () => {
  const manifest = '{ "manifest_version": 3, "name": "app", "version": "0.3.0" }\n'
  remote = newcomerRemote({ files: { 'app/manifest.json': manifest }, tags: [], branches: ['next'] })
  const folder = personsClone(remote)
  process.env.GIT_CONFIG_GLOBAL = join(remote.folder, 'gitconfig')
  writeFileSync(process.env.GIT_CONFIG_GLOBAL, '[clone]\n\tdefaultRemoteName = upstream\n')
  const track = `app: { tag: "v{version}", paths: [app/**], version-files: [app/manifest.json] }`
  const text = `branches: { live: main, next: next }\nchannels: [beta]\ntracks:\n  ${track}\n`
  const { stage, close } = await openStage(folder)
  const { problems, first } = await rehearse(
    stage,
    [{ path: 'release-tracks.yml', text }],
    parseConfig('release-tracks.yml', text),
  ).finally(close)
  expect(first).toBeUndefined()
  const told = problems.map(({ why }) => why).filter((why) => why.includes('refused'))
  expect(told).toEqual([expect.stringContaining('cannot be written here')])
})
