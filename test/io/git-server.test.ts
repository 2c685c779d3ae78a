import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runGit } from '../support/async-git.ts'
import { GitServer } from '../support/git-server.ts'
import { git, Remote } from '../support/remote.ts'

const TOKEN = 'ghs_server'

describe('the git server of the tests', () => {
  const remote = new Remote()
  const server = new GitServer(remote.bare, { token: TOKEN })
  const withToken = (token: string) => ['-c', `http.extraheader=Authorization: ${GitServer.header(token)}`]
  let first = ''

  beforeAll(async () => {
    first = remote.commit('feat: begin', { 'a.txt': 'a\n' })
    await server.start()
  })
  afterAll(async () => {
    await server.stop()
    remote.remove()
  })

  test('serves refs to who has the token, and no one else', async () => {
    const refs = await runGit(remote.folder, [...withToken(TOKEN), 'ls-remote', server.url])
    expect(refs.stdout).toContain(`${first}\trefs/heads/next`)
    for (const args of [[], withToken('ghs_other')]) {
      const refused = await runGit(remote.folder, [...args, 'ls-remote', server.url])
      expect(refused.code).not.toBe(0)
      expect(refused.stdout).toBe('')
    }
  })

  test('takes pushes', async () => {
    const folder = remote.checkout('next', 0)
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'more')
    const pushed = await runGit(folder, [...withToken(TOKEN), 'push', server.url, 'HEAD:refs/heads/other'])
    expect(pushed).toMatchObject({ code: 0 })
    expect(remote.at('other')).toBe(git(folder, 'rev-parse', 'HEAD'))
  })

  test('logs each request with its headers, status and size', () => {
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/acme/shop/info/refs?service=git-upload-pack',
      authorizations: [GitServer.header(TOKEN)],
      status: 200,
    })
    expect(server.requests.some(({ status, authorizations }) => status === 401 && authorizations.length === 0)).toBe(
      true,
    )
    expect(server.requests[0]?.bytes).toBeGreaterThan(0)
  })
})
