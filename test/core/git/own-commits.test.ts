import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { Touched } from '../../../shared/core/git/history.ts'
import { claimedCommits, writtenFiles } from '../../../shared/core/git/own-commits.ts'
import { bumpSubject } from '../../../shared/core/git/own-subjects.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  `tracks:
  tray:
    tag: "tray-v{version}"
    paths: [app]
    version-files: [app/package.json]
    changelog-file: CHANGELOG.md
    updater: { manifest: "m/{channel}.json", tauri-config: app/tauri.conf.json }
`,
)
const mark = { track: 'tray', channel: 'alpha' }
const touched = (files: string[], marks: object[] = [mark], parents = ['p']): Touched =>
  ({ commit: { sha: 'a', parents, subject: '', marks, changes: [] }, files }) as unknown as Touched

test.each([
  ['version file', ['app/package.json'], true],
  ['the lock beside it', ['app/package-lock.json'], true],
  ['changelog and change file', ['CHANGELOG.md', '.changeset/a.md'], true],
  ['manifest', ['m/alpha.json'], true],
  ['something else, too', ['app/package.json', 'app/main.ts'], false],
])('trailers on a commit of a %s are a claim: %s', (_, files, expected) => {
  expect(claimedCommits([touched(files)], writtenFiles(CONFIG))).toHaveLength(expected ? 1 : 0)
})

test('without trailers there is no claim; with them a merge is one, whatever it brings', () => {
  const commits = [touched(['app/package.json'], []), touched(['app/main.ts'], [mark], ['p', 'q'])]
  expect(claimedCommits(commits, writtenFiles(CONFIG))).toEqual([commits[1]])
})

test('a bump commit names its track and tag', () => {
  expect(bumpSubject('tray', 'tray-v1.8.5')).toBe('chore: bump tray to tray-v1.8.5')
})
