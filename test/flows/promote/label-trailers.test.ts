import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { openGitHub } from '../../../shared/io/github/github-access.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { ask } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'

const LABELLED = `label-trailers: { Roadmap-Item: "roadmap/*" }\n${CONFIG}`
const INPUTS = { channel: 'alpha', tracks: 'all', bump: '', sha: '', n: '', version: '', trailers: '' }

let remote: Remote
let github: FakeGitHub
let warnings: string[]
beforeEach(async () => {
  warnings = []
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
  for (const tag of ['tray-v1.8.0', 'v1.8.0']) remote.set(`refs/tags/${tag}`, remote.at('main'))
  github = await new FakeGitHub({ bare: remote.bare }).start()
  merge(1, 'crates/client/src/main.rs', ['roadmap/dark-mode', 'bug', 'Roadmap/two "words" <b>'])
  merge(2, 'apps/web/index.html', ['roadmap/footer'])
  merge(3, 'crates/core/src/lib.rs', ['roadmap/shared', 'roadmap/[skip ci]'])
  merge(4, 'README.md', ['roadmap/docs'])
})
afterEach(async () => {
  remote.remove()
  await github.stop()
})

/** A pull request that was merged, with its labels. */
function merge(number: number, path: string, labels: string[]): void {
  const sha = remote.commit(`feat: change ${number}`, { [path]: `change ${number}\n` })
  github.state.pullRequests.set(sha, [{ number, title: 'x', author: 'x', labels }])
}

function bump(inputs: Partial<typeof INPUTS> = {}, { hasToken = true, dryRun = false } = {}) {
  const flow = (run: Parameters<typeof bumpVersion>[1]) => {
    const log = { info: () => undefined, warn: ({ message }: { message: string }) => void warnings.push(message) }
    const context = { ...run.context, repository: github.git.repository }
    const open = () => openGitHub(github.token, context, log, github.env.GITHUB_API_URL)
    return bumpVersion(
      { ...INPUTS, dryRun, force: false, ...inputs },
      { ...run, log, openGitHub: hasToken ? open : async () => undefined },
    )
  }
  return ask(flow, remote.checkout('next', 1), LABELLED)
}

const items = (tag: string) =>
  git(remote.bare, 'for-each-ref', '--format=%(contents)', `refs/tags/${tag}`)
    .split('\n')
    .filter((line) => line.startsWith('Roadmap-Item'))
const questions = () => github.calls.filter(({ body }) => String(body.query ?? '').includes('labels')).length

test('each track gets the slugs of its own pull requests, several in several trailers, asked for in one query', async () => {
  await bump()
  expect(items('tray-v1.8.1-alpha.1')).toEqual([
    'Roadmap-Item: dark-mode',
    'Roadmap-Item: two "words" <b>',
    'Roadmap-Item: shared',
  ])
  expect(items('v1.8.1-alpha.1')).toEqual(['Roadmap-Item: footer', 'Roadmap-Item: shared'])
  expect(questions()).toBe(1)
  expect(warnings.filter((line) => line.includes('roadmap'))).toEqual([
    'tray: no trailer can be made from "roadmap/[skip ci]".',
    'platform: no trailer can be made from "roadmap/[skip ci]".',
  ])
  merge(5, 'crates/client/src/main.rs', ['roadmap/faster'])
  await bump()
  expect(items('tray-v1.8.1-alpha.2')).toEqual(['Roadmap-Item: faster'])
  // The users of beta get all of it at once.
  await bump({ channel: 'beta', tracks: 'tray' })
  expect(items('tray-v1.8.1-beta.1')).toHaveLength(4)
})

test('the trailers input wins over labels, and nobody is asked', async () => {
  await bump({ tracks: 'tray', trailers: 'roadmap-item: by hand' })
  expect(items('tray-v1.8.1-alpha.1')).toEqual([])
  expect(git(remote.bare, 'for-each-ref', '--format=%(contents)', 'refs/tags/tray-v1.8.1-alpha.1')).toContain(
    '\nroadmap-item: by hand\n',
  )
  expect(questions()).toBe(0)
})

test.each([
  ['there is no token', { hasToken: false }, true],
  ['a token may not see pull requests', {}, false],
])('where %s, that is a warning, and the tags go on', async (_, options, maySee) => {
  github.state.permissions.pullRequests = maySee
  await bump({ tracks: 'tray' }, options)
  expect(warnings).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^GitHub does not tell the labels of pull requests, so the tags get no/),
    ]),
  )
  expect(remote.has('refs/tags/tray-v1.8.1-alpha.1')).toBe(true)
  expect(items('tray-v1.8.1-alpha.1')).toEqual([])
})

test('a dry run asks nobody', async () => {
  await bump({}, { dryRun: true })
  expect([questions(), warnings.filter((line) => line.includes('label'))]).toEqual([0, []])
})
