import { expect, test } from '@jest/globals'
import { runCommand } from '../../support/command-line.ts'
import { git, Remote } from '../../support/remote.ts'

test('a live tag of an old line that main lacks stays where it is: one advice', async () => {
  const remote = new Remote()
  const config = 'branches: { live: main }\ntracks:\n  app: { tag: "v{version}", paths: ["**"] }\n'
  const begin = remote.commit('feat: begin', { 'release-tracks.yml': config }, 'main')
  remote.set('refs/heads/old', begin)
  git(remote.bare, 'tag', 'v1.1.0', remote.commit('feat: more', { a: '1' }, 'main'))
  git(remote.bare, 'tag', 'v1.0.1', remote.commit('fix: old line', { b: '1' }, 'old'))
  const { code, stderr } = await runCommand(remote.checkout('main', 0), ['validate', 'v1.0.1'])
  expect(code).toBe(1)
  expect(stderr).toContain(
    'The tag "v1.0.1" is not on main, where live is cut. v1.1.0 is above it, so no branch has to take it in: leave the tag where it is.',
  )
  remote.remove()
})
