import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY, DROPPED, secondaryRateLimit } from '../support/github-failures.ts'
import { Remote } from '../support/remote.ts'

describe('the fake GitHub of the tests', () => {
  const remote = new Remote()
  beforeAll(() => remote.set('refs/heads/main', remote.commit('feat: begin', {})))
  afterAll(() => remote.remove())

  async function ask(github: FakeGitHub, method: string, path: string, body?: object, token = github.token) {
    const url = `${github.env.GITHUB_API_URL}/repos/acme/shop${path}`
    const headers = { authorization: `token ${token}` }
    return fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  }

  test.each<[string, string, string, object | undefined, RegExp]>([
    ['a path that GitHub does not have', 'GET', '/isues', undefined, /GitHub has no such operation/],
    ['a query that it does not take', 'GET', '/issues?stat=open', undefined, /no query parameter stat/],
    ['a value that it does not take', 'GET', '/issues?state=opened', undefined, /must be equal to one of the allowed/],
    ['a field that it does not know', 'POST', '/issues', { title: 'x', text: 'y' }, /there is no field text/],
    ['a field of another type', 'POST', '/issues', { title: 'x', body: 1 }, /\/body: must be string/],
    ['a field that is missing', 'POST', '/issues', {}, /must have required property 'title'/],
    ['a part of a path of another type', 'PATCH', '/issues/abc', { title: 'x' }, /\{issue_number\}: must be integer/],
    ['a file without its name', 'POST', '/releases/1/assets', undefined, /wants the query parameter name/],
    ['a route that it cannot answer yet', 'GET', '/stargazers', undefined, /does not know how to answer/],
  ])('reports %s', async (_, method, path, body, problem) => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    await ask(github, method, path, body)
    await expect(github.stop()).rejects.toThrow(problem)
  })

  test('reports a request that is answered with a failure', async () => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    github.failNext(/issues$/, BAD_GATEWAY)
    expect((await ask(github, 'POST', '/issues', { text: 'y' })).status).toBe(502)
    await expect(github.stop()).rejects.toThrow(/there is no field text/)
  })

  test.each([
    ['no GraphQL at all', '{{{ viewer nonsense', /GraphQL: Syntax Error/],
    [
      'a field that GitHub does not have',
      '{ viewer { nonsense } }',
      /GraphQL: Cannot query field "nonsense" on type "User"/,
    ],
    [
      'a variable that is missing',
      'query ($id: ID!) { node(id: $id) { id } }',
      /GraphQL: Variable "\$id" of required type/,
    ],
    [
      'a value that must be there and is not',
      '{ viewer { id } }',
      /GraphQL: Cannot return null for non-nullable field User\.id/,
    ],
  ])('reports of GraphQL %s', async (_, query, problem) => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    await fetch(github.env.GITHUB_GRAPHQL_URL as string, {
      method: 'POST',
      headers: { authorization: `token ${github.token}` },
      body: JSON.stringify({ query }),
    })
    await expect(github.stop()).rejects.toThrow(problem)
  })

  test('reports an answer of its own with a status that GitHub does not have', async () => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    github.on('GET /repos/{owner}/{repo}/issues', () => ({ status: 418, body: {} }))
    await ask(github, 'GET', '/issues')
    await expect(github.stop()).rejects.toThrow(/does not answer 418/)
  })

  test('reports an answer of its own that GitHub would not give', async () => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    github.on('GET /repos/{owner}/{repo}/issues', () => ({ status: 200, body: [{ number: 'one' }] }))
    await ask(github, 'GET', '/issues')
    await expect(github.stop()).rejects.toThrow(
      /GET \/repos\/\{owner\}\/\{repo\}\/issues 200\/0\/number: must be integer/,
    )
  })

  test('fails as told, and reports a failure that never came up', async () => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    github.failNext(/issues$/, secondaryRateLimit(7, 429), DROPPED, DROPPED)
    const limited = await ask(github, 'GET', '/issues')
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7'])
    await expect(ask(github, 'GET', '/issues')).rejects.toThrow('fetch failed')
    await expect(github.stop()).rejects.toThrow(/no call came up for the failure of \/issues\$\//)
  })

  test('asks for the token, in the API as in git', async () => {
    const github = await new FakeGitHub({ bare: remote.bare }).start()
    expect((await ask(github, 'GET', '/issues', undefined, 'ghs_other')).status).toBe(401)
    expect((await fetch(`${github.git.url}/info/refs?service=git-upload-pack`)).status).toBe(401)
    expect((await ask(github, 'GET', '/issues')).status).toBe(200)
    await github.stop()
  })
})
