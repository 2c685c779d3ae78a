import { expect, test } from '@jest/globals'
import { archOfFolders, decideArch, type Os, splitArch } from '../../../shared/core/updater-manifest/processors.ts'

test.each<[string, Os, string, string | undefined]>([
  ['App_x64', 'windows', 'App', 'x86_64'],
  ['App-amd64', 'linux', 'App', 'x86_64'],
  ['App arm', 'darwin', 'App', 'aarch64'],
  ['App_arm', 'linux', 'App', 'armv7'],
  ['App_x64-setup', 'windows', 'App_x64-setup', undefined],
])('%s on %s is %s for %s', (name, os, rest, arch) => {
  const split = splitArch(name, os)
  expect([split.rest, split.said?.arch]).toEqual([rest, arch])
})

test.each([
  [['x64-runner', 'aarch64-apple-darwin'], 'aarch64'],
  [['x64', 'x64-and-arm64'], 'x86_64'],
  [['target', 'release'], undefined],
])('the folders %j say %s', (folders, arch) => expect(archOfFolders(folders, 'darwin')?.arch).toBe(arch))

test('a name counts more than its folder, but on macOS both must say the same', () => {
  const [x64, arm] = [splitArch('a_x64', 'windows').said, splitArch('a_arm64', 'windows').said]
  expect(decideArch('windows', x64, arm)).toEqual({ arch: 'x86_64' })
  expect(decideArch('darwin', x64, arm)).toEqual({ doubts: [x64, arm] })
  expect(decideArch('darwin', undefined, arm)).toEqual({ arch: 'aarch64' })
  expect(decideArch('linux', { word: 'universal', arch: 'universal' }, undefined)).toHaveProperty('doubts')
  expect(decideArch('linux', undefined, undefined)).toEqual({})
})
