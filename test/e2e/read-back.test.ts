import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'

function config(file: string): string {
  return `branches: { live: main }\nchannels: [alpha]\ntracks:\n  app: { tag: "v{version}", paths: ["**"], version-files: [${file}] }\n`
}

describe('a version that cannot be read back is never pushed', () => {
  test.each([
    ['{ path: pubspec.yaml, pattern: "^version: (\\\\d+\\\\.\\\\d+\\\\.\\\\d+)" }', '"1.3.6" is read'],
    ['{ path: pubspec.yaml, build-number: raise, marker: name }', 'There is no version in a line with "name"'],
  ])('%s', async (file, words) => {
    const remote = new Remote()
    try {
      const pubspec = 'name: a\nversion: 1.3.5+215\n'
      remote.set(
        'refs/heads/main',
        remote.commit('feat: begin', { 'release-tracks.yml': config(file), 'pubspec.yaml': pubspec }),
      )
      const before = git(remote.bare, 'for-each-ref')
      const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'app', channel: 'alpha' })
      expect(code).toBe(1)
      expect(log).toContain('::error file=pubspec.yaml,line=')
      expect(log).toContain(words)
      expect(git(remote.bare, 'for-each-ref')).toBe(before)
    } finally {
      remote.remove()
    }
  })
})
