import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openArtifacts } from '../../../shared/io/files/artifacts.ts'

const root = mkdtempSync(join(tmpdir(), 'release-tracks-artifacts-'))
const folder = join(root, 'artifacts')
const artifacts = openArtifacts(folder, 'artifacts')

beforeAll(() => {
  mkdirSync(join(folder, 'linux/App.AppDir'), { recursive: true })
  writeFileSync(join(folder, 'linux/App_amd64.deb'), 'deb')
  writeFileSync(join(folder, 'linux/App_amd64.deb.sig'), 'x'.repeat(100_000))
  writeFileSync(join(folder, 'notes.txt'), '')
  writeFileSync(join(root, 'artifacts-of-others'), '')
})
afterAll(() => rmSync(root, { recursive: true }))

test('files are listed by paths with slashes, and links only where they are bundles within', async () => {
  symlinkSync('App_amd64.deb', join(folder, 'linux/App_x86_64.deb'))
  symlinkSync('linux', join(folder, 'again'))
  symlinkSync('..', join(folder, 'linux/round'))
  symlinkSync('/usr/share/icons/none.png', join(folder, 'linux/App.AppDir/.DirIcon'))
  expect(await artifacts.list()).toEqual({
    paths: ['linux/App_amd64.deb', 'linux/App_amd64.deb.sig', 'linux/App_x86_64.deb', 'notes.txt'],
    problems: [],
  })
})

test('a link to a neighbour whose name only begins alike is out of the folder', async () => {
  symlinkSync('../artifacts-of-others', join(folder, 'App_x64.msi'))
  const { problems } = await artifacts.list()
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^"App_x64\.msi" is a link out of the artifacts folder, to ".*artifacts-of-others"\.$/),
  ])
})

test('what cannot be read says so and is not a bug', async () => {
  await expect(artifacts.hash('gone.deb')).rejects.toMatchObject({ code: 'artifact-unreadable' })
  await expect(artifacts.readText('linux/App_amd64.deb.sig')).rejects.toThrow('it has 100000 bytes')
  await expect(openArtifacts(join(folder, 'notes.txt'), 'notes.txt').list()).rejects.toMatchObject({
    code: 'artifacts-missing',
  })
})
