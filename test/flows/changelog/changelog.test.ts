import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { componentChangelog } from '../../../shared/flows/changelog/changelog.ts'
import { openGitHub } from '../../../shared/io/github/github-access.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { FORBIDDEN } from '../../support/github-failures.ts'
import { ask } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { Remote } from '../../support/remote.ts'

const NOTES = 'notes: { exclude: { labels: [Skip-Notes] }, contributors: true, entry: [], header: All tracks. }\n'
const SHAPED = `${NOTES}${CONFIG.replace('    latest: true\n', '    latest: true\n    notes: { header: Of the tray. }\n')}`

let remote: Remote
let github: FakeGitHub
let warnings: string[]
beforeEach(async () => {
  warnings = []
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
  remote.set('refs/tags/tray-v1.8.0', remote.at('main'))
  github = await new FakeGitHub({ bare: remote.bare }).start()
  merge(3, 'ada-l', [])
  merge(7, 'bob', ['skip-notes'])
  merge(9, 'eve', ['bug'])
  // What ada-l did before is in another track.
  github.state.pullRequests.set('0'.repeat(40), [{ number: 1, title: 'x', author: 'ada-l', labels: [] }])
})
afterEach(async () => {
  remote.remove()
  await github.stop()
})

function merge(number: number, author: string, labels: string[]): void {
  const sha = remote.commit(`feat: change ${number}`, { 'crates/client/src/main.rs': `change ${number}\n` })
  github.state.logins.set(sha, author)
  github.state.pullRequests.set(sha, [{ number, title: 'x', author, labels }])
}

async function bodyOf(track: string, hasToken = true): Promise<string> {
  const made = await ask(
    (run) => {
      const log = { info: () => undefined, warn: ({ message }: { message: string }) => void warnings.push(message) }
      const context = { ...run.context, repository: github.git.repository }
      const open = () => openGitHub(github.token, context, log, github.env.GITHUB_API_URL)
      const inputs = { tag: '', track, head: 'origin/next', since: '', format: '' }
      return componentChangelog(inputs, { ...run, log, openGitHub: hasToken ? open : async () => undefined })
    },
    remote.checkout('next', 0),
    SHAPED,
  )
  return 'changelog' in made ? made.changelog.body : JSON.stringify(made)
}

test('labels filter, first contributions are marked, and keys of the track replace those of all', async () => {
  expect((await bodyOf('tray')).split('\n\n').slice(0, -1)).toEqual([
    'Of the tray.',
    '### Features',
    '- change 9\n- change 3',
    '### Contributors',
    '@ada-l, @eve (first contribution)',
  ])
  expect(warnings).toEqual([])
  expect((await bodyOf('platform')).split('\n')[0]).toBe('All tracks.')
})

test.each([
  ['there is no token', false],
  ['GitHub refuses', true],
])('where %s, all is listed, and a warning says so', async (_, hasToken) => {
  if (hasToken) github.failNext(/graphql/, FORBIDDEN)
  expect(await bodyOf('tray', hasToken)).toContain('- change 9\n- change 7\n- change 3\n\n### Contributors')
  expect(warnings).toEqual([
    expect.stringMatching(/^GitHub does not tell the labels of pull requests, so the notes are not/),
  ])
})
