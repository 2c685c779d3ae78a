import { afterEach, expect, test } from '@jest/globals'
import { gitEnvironment } from '../../../shared/io/git/git-environment.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

test('what would mislead git is left out, what may be set for it stays', () => {
  Object.assign(process.env, {
    ...{ GIT_DIR: '/x', GIT_INDEX_FILE: '/x', GIT_CURL_VERBOSE: '1', GIT_TRACE: '1' },
    ...{ GIT_TRACE2_EVENT: '/log', GIT_SSH_COMMAND: 'ssh -v', LC_ALL: 'de_DE' },
  })
  const env = gitEnvironment('/store', [], { A: 'b' })
  expect(env).toMatchObject({
    ...{ GIT_DIR: '/store', GIT_TRACE2_EVENT: '/log', GIT_SSH_COMMAND: 'ssh -v', LC_ALL: 'C', A: 'b' },
  })
  for (const name of ['GIT_INDEX_FILE', 'GIT_CURL_VERBOSE', 'GIT_TRACE']) expect(env).not.toHaveProperty(name)
  expect(gitEnvironment(undefined, [], {})).not.toHaveProperty('GIT_DIR')
})

test('no program of the folder that git runs in is found', () => {
  process.env.PATH = '/usr/bin:.::bin:/bin'
  expect(gitEnvironment(undefined, [], {}).PATH).toBe('/usr/bin:/bin')
})

test('our configuration is the last word, quoted as git quotes it', () => {
  process.env.GIT_CONFIG_PARAMETERS = "'a.b'='c'"
  const { GIT_CONFIG_PARAMETERS = '' } = gitEnvironment(undefined, [['x.y', "it's!"]], {})
  expect(GIT_CONFIG_PARAMETERS).toMatch(/^'a\.b'='c' 'core\.hooksPath'='\/dev\/null' /)
  expect(GIT_CONFIG_PARAMETERS).toContain(`'x.y'='it'\\''s'\\!''`)
})

test.each([
  ['true', true],
  ['', false],
])('only a workflow (%j) trusts a clone of another user', (actions, expected) => {
  process.env.GITHUB_ACTIONS = actions
  expect(gitEnvironment(undefined, [], {}).GIT_CONFIG_PARAMETERS?.includes('safe.directory')).toBe(expected)
})
