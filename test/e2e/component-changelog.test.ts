import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ChangelogInputs } from '../../shared/flows/changelog/changelog-request.ts'
import { componentChangelogReport } from '../../shared/flows/changelog/component-changelog.ts'
import { textFiles } from '../../shared/io/files/text-files.ts'
import { type ActionResult, runAction } from '../support/action.ts'
import { STORY } from '../support/changelog-story.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY } from '../support/github-failures.ts'
import { History } from '../support/history.ts'
import { runFlow } from '../support/in-process.ts'
import { CONFIG, FILES } from '../support/products.ts'

const REPOSITORY = 'https://github.com/acme/shop'
const ON_GITHUB = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop' }

const history = new History(STORY)
let full: string
let runnerTemp: string

beforeAll(() => {
  full = history.checkout('refs/heads/next', 0)
  runnerTemp = mkdtempSync(join(tmpdir(), 'release-tracks-runner-'))
})

afterAll(() => {
  history.remove()
  rmSync(runnerTemp, { recursive: true, force: true })
})

function changelog(
  inputs: Record<string, string>,
  folder = full,
  around: { ref?: string; env?: Record<string, string> } = {},
): Promise<ActionResult> {
  const env = { ...ON_GITHUB, RUNNER_TEMP: runnerTemp, ...around.env }
  return runAction('component-changelog', folder, inputs, { ...around, env })
}

/** The same in this process, without a bundle: its outputs, or what is wrong. */
function changelogHere(inputs: Partial<ChangelogInputs>): Promise<object> {
  const all = { tag: '', track: '', head: '', since: '', format: '', output: '', ...inputs }
  const files = textFiles(full)
  const inTemp = {
    ...files,
    writeTemporary: (name: string, text: string) => files.write(join(runnerTemp, name), text, ''),
  }
  return runFlow((run) => componentChangelogReport(all, run, inTemp), full, CONFIG)
}

const idOf = (subject: string): string => {
  const number = STORY.commits.findIndex(({ message }) => message.startsWith(subject))
  return history.ids[number] as string
}
const link = (subject: string): string => {
  const sha = idOf(subject)
  return `[\`${sha.slice(0, 7)}\`](${REPOSITORY}/commit/${sha})`
}

describe('a live release', () => {
  test('is compared with the previous live one: notes by hand, breaking changes, then by type, escaped, with links', async () => {
    const { code, outputs, summary, log } = await changelog({ tag: 'tray-v1.8.1' })
    expect(code).toBe(0)
    expect(outputs).toEqual({
      body: `## A better menu

By *all* of us.

### Breaking changes

- **tray:** drop the old menu (${link('perf(tray)!')}) by Ada
  menus of 1.7 are gone

### Features

- **tray:** a menu ([#11](${REPOSITORY}/pull/11), ${link('feat(tray)')}) by Ada

### Fixes

- **core:** count from one ([#12](${REPOSITORY}/pull/12), ${link('fix(core): count')}) by Ada

### Other changes

- Tidy up \`$(id)\` \`@everyone\` &lt;b&gt; (${link('Tidy up')}) by Ada

**Full changelog**: [tray-v1.8.0...tray-v1.8.1](${REPOSITORY}/compare/tray-v1.8.0...tray-v1.8.1)`,
      'body-path': join(runnerTemp, 'tray-1.8.1.md'),
      'previous-tag': 'tray-v1.8.0',
      'commit-count': '4',
      'compare-url': `${REPOSITORY}/compare/tray-v1.8.0...tray-v1.8.1`,
    })
    expect(summary.trimEnd()).toBe(outputs.body)
    expect(readFileSync(outputs['body-path'] as string, 'utf8')).toBe(`${outputs.body}\n`)
    expect(log).toContain('tray: 4 commits up to tray-v1.8.1 since tray-v1.8.0')
  })

  test('of the tag that the run is on, flat: newest first', async () => {
    const { outputs } = await changelog({ format: 'flat' }, full, { ref: 'refs/tags/tray-v1.8.1' })
    const entries = outputs.body?.split('\n').filter((line) => line.startsWith('- '))
    expect(entries?.map((line) => line.replace(/ \(\[.*/, ''))).toEqual([
      expect.stringContaining('- Tidy up'),
      '- **Breaking:** perf(tray)!: drop the old menu',
      '- fix(core): count from one',
      '- feat(tray): a menu',
    ])
  })
})

describe('since', () => {
  test.each([
    ['channel', 'tray-v1.8.1-alpha.1', 'tray-v1.8.0', 2],
    ['channel', 'tray-v1.8.1-beta.1', 'tray-v1.8.0', 3],
    ['channel', 'tray-v1.8.1', 'tray-v1.8.0', 4],
    ['channel', 'tray-v1.8.2-alpha.1', 'tray-v1.8.1', 0],
    ['channel', 'tray-v1.8.2', 'tray-v1.8.1', 1],
    ['tag', 'tray-v1.8.1-beta.1', 'tray-v1.8.1-alpha.1', 1],
    ['tag', 'tray-v1.8.2', 'tray-v1.8.2-alpha.1', 1],
  ])('%s: %s starts from %s', async (since, tag, previous, count) => {
    expect(await changelogHere({ tag, since })).toMatchObject({
      'previous-tag': previous,
      'commit-count': String(count),
    })
  })
})

describe('without a tag', () => {
  test.each([
    ['what is checked out', {}, 'tray-v1.8.2', '1'],
    ['a branch', { head: 'main' }, 'tray-v1.8.2', '0'],
    ['a commit', { head: () => idOf('Tidy up') }, 'tray-v1.8.1-beta.1', '1'],
    ['a tag of the track, which is as if it were given', { head: 'tray-v1.8.2' }, 'tray-v1.8.1', '1'],
    ['a tag of another track', { head: 'v1.8.5' }, 'tray-v1.8.1', '0'],
  ])('a track up to %s', async (_, { head = '' }: { head?: string | (() => string) }, previous, count) => {
    const at = typeof head === 'string' ? head : head()
    expect(await changelogHere({ track: 'tray', head: at })).toMatchObject({
      'previous-tag': previous,
      'commit-count': count,
    })
  })

  test('the links go to the commit', async () => {
    const { outputs } = await changelog({ track: 'tray' })
    expect(outputs['compare-url']).toBe(`${REPOSITORY}/compare/tray-v1.8.2...${idOf('fix(core): after')}`)
  })
})

describe('what there is to say', () => {
  test('of a first release: that it is one, with all its commits', async () => {
    const { outputs, log } = await changelog({ tag: 'tray-v1.8.0' })
    expect(outputs).toMatchObject({ 'previous-tag': '', 'commit-count': '1', 'compare-url': '' })
    expect(outputs.body).toMatch(/^First release of tray\.\n\n### Features\n\n- two products/)
    expect(log).toContain('tray: 1 commit up to tray-v1.8.0, its first release')
  })

  test('of nothing: that there are no changes', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2-alpha.1' })
    expect(outputs.body).toMatch(/^No changes to tray since \[tray-v1\.8\.1\]/)
  })

  test('outside of GitHub: no links', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2' }, full, { env: { GITHUB_REPOSITORY: '' } })
    expect(outputs['compare-url']).toBe('')
    expect(outputs.body).not.toContain('](')
  })
})

describe('output', () => {
  test('names a file below the workspace, and its folders are made', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2', output: 'out/notes/body.md' })
    expect(outputs['body-path']).toBe(join(full, 'out/notes/body.md'))
    expect(readFileSync(join(full, 'out/notes/body.md'), 'utf8')).toBe(`${outputs.body}\n`)
    rmSync(join(full, 'out'), { recursive: true })
  })

  test('may be an absolute path', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2', output: join(runnerTemp, 'a', 'b.md') })
    expect(outputs['body-path']).toBe(join(runnerTemp, 'a', 'b.md'))
    expect(existsSync(join(runnerTemp, 'a', 'b.md'))).toBe(true)
  })
})

describe('what is wrong', () => {
  test.each([
    [{}, 'tag: it is not set, and the run is on refs/heads/next.'],
    [{ tag: 'tray-v9.9.9' }, 'The tag "tray-v9.9.9" does not exist on the remote.'],
    [{ tag: 'cli-v1.0.0' }, 'The tag "cli-v1.0.0" belongs to no track.'],
    [{ tag: 'tray-v1.8.2', track: 'platform' }, 'tag: "tray-v1.8.2" belongs to track tray, not to platform.'],
    [{ tag: 'tray-v1.8.2', track: 'tray', head: 'next' }, 'head: "next" is given together with a tag.'],
    [{ head: 'next' }, 'head: "next" is given without a track.'],
    [{ track: 'trya' }, 'track: "trya" is not a track of release-tracks.yml.'],
    [{ track: 'tray', head: 'gone' }, 'head: "gone" is not a commit, tag or branch of this repository.'],
    [{ tag: 'tray-v1.8.2', since: 'ever' }, 'since: "ever" is not known.'],
    [{ tag: 'tray-v1.8.2', format: 'html' }, 'format: "html" is not known.'],
    [{ tag: 'tray-v1.8.2', output: 'crates' }, 'output: "crates" cannot be written'],
  ])('%j', async (inputs: Partial<ChangelogInputs>, words) => {
    const problem = { message: expect.stringContaining(words) }
    expect(await changelogHere(inputs)).toMatchObject({ problems: [problem] })
  })

  test('fails the step with one error, and gives no output', async () => {
    const { code, log, outputs } = await changelog({ tag: 'cli-v1.0.0' })
    expect([code, outputs]).toEqual([1, {}])
    expect(log.match(/::error.*/g)).toEqual([
      expect.stringContaining('Tags look like tray: tray-v{version}, platform:'),
    ])
  })
})

describe('incidents', () => {
  test('incident 9: an old release that runs again ignores newer tags, and one that led nowhere', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.1', since: 'tag' })
    expect(outputs['previous-tag']).toBe('tray-v1.8.1-beta.1')
  })

  test('incident 9: where none below is an ancestor, the highest below', async () => {
    const { outputs, log } = await changelog({ tag: 'v1.9.0' })
    expect(outputs).toMatchObject({ 'previous-tag': 'v1.8.5', 'commit-count': '1' })
    expect(log).toContain('since v1.8.5, which is not an ancestor: none below is')
  })

  test('incident 20: every link has the real tag in it', async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2-alpha.1' })
    expect(outputs.body).toContain(`(${REPOSITORY}/releases/tag/tray-v1.8.1)`)
    expect(outputs.body?.match(/[a-z-]*v\d+\.\d+\.\d+/g)?.filter((tag) => !tag.startsWith('tray-v'))).toEqual([])
  })

  test("incident 21: the other product's newer tag is never the previous one, and its commits are not listed", async () => {
    const { outputs } = await changelog({ tag: 'tray-v1.8.2' })
    expect(outputs).toMatchObject({ 'previous-tag': 'tray-v1.8.1', 'commit-count': '1' })
    expect(outputs.body).not.toMatch(/footer|[^-]v1\.8\.5/)
  })

  test('incident 22: what the configuration says is of both tracks is in the notes of both', async () => {
    const [tray, platform] = await Promise.all([
      changelog({ tag: 'tray-v1.8.1-alpha.1' }),
      changelog({ tag: 'v1.8.5' }),
    ])
    for (const { outputs } of [tray, platform]) expect(outputs.body).toContain('count from one')
    expect(platform.outputs.body).toContain('**web:** a footer')
  })

  test.each(['tray-v1.8.0', 'tray-v1.8.1', 'tray-v1.8.1-rc.1', 'tray-v1.8.2-alpha.1'])(
    'incident 6: a checkout of one commit gives the same as the full clone (%s)',
    async (tag) => {
      const one = history.checkout(`refs/tags/${tag}`, 1)
      const results = await Promise.all([
        changelog({ tag }),
        changelog({ tag }, one),
        changelog({ tag, since: 'tag' }),
        changelog({ tag, since: 'tag' }, one),
      ])
      const [whole, alone, wholeSinceTag, aloneSinceTag] = results.map(({ outputs }) => outputs)
      expect(whole?.body).toContain('Full changelog')
      expect([alone, aloneSinceTag]).toEqual([whole, wholeSinceTag])
    },
  )
})

describe('with a token', () => {
  test('GitHub tells logins and pull requests, in one query; the first pull request counts', () =>
    withGitHub(async (github, run) => {
      const pull = (number: number) => ({ number, title: 'x', author: 'x', labels: [] })
      github.state.logins.set(idOf('Tidy up'), 'ada-l')
      github.state.pullRequests.set(idOf('Tidy up'), [pull(21), pull(30)])
      const { outputs, code } = await run({ tag: 'tray-v1.8.1' })
      expect(code).toBe(0)
      expect(outputs.body).toMatch(/&lt;b&gt; \(\[#21\]\(\S+\/pull\/21\), .* by @ada-l\n/)
      expect(outputs.body).toMatch(/a menu \(\[#11\]\(.* by Ada\n/)
      expect(github.calls.map(({ route, status }) => [route, status])).toEqual([['POST /graphql', 200]])
    }))

  test('what GitHub does not answer is left out, and said', () =>
    withGitHub(async (github, run) => {
      github.failNext(/graphql/, BAD_GATEWAY, BAD_GATEWAY)
      const { outputs, code, log } = await run({ tag: 'tray-v1.8.1' })
      expect(code).toBe(0)
      expect(outputs['commit-count']).toBe('4')
      expect(log).toContain('GitHub does not tell authors and pull requests, so the changelog says what git knows: ')
      expect(log).not.toContain('::error')
    }))

  test('a hundred commits are asked about at once', async () => {
    const many = new History({
      commits: Array.from({ length: 150 }, (_, number) => ({
        message: `fix: ${number}`,
        parents: number === 0 ? [] : [number - 1],
        files: number === 0 ? FILES : { 'crates/client/src/main.rs': `${number}` },
        date: number,
      })),
      refs: { 'refs/heads/next': 149, 'refs/tags/tray-v1.0.0': 149 },
    })
    const github = await new FakeGitHub({ bare: many.bare }).start()
    try {
      for (const id of many.ids) github.state.logins.set(id, 'ada-l')
      const inputs = { tag: 'tray-v1.0.0', token: github.token }
      const { outputs } = await changelog(inputs, many.checkout('refs/heads/next', 0), { env: github.env })
      expect(outputs.body?.match(/ by @ada-l$/gm)).toHaveLength(150)
      expect(github.calls).toHaveLength(2)
    } finally {
      await github.stop()
      many.remove()
    }
  })

  test('nothing is asked where there is no commit', () =>
    withGitHub(async (github, run) => {
      expect((await run({ tag: 'tray-v1.8.2-alpha.1' })).outputs['commit-count']).toBe('0')
      expect(github.calls).toEqual([])
    }))
})

async function withGitHub(
  work: (github: FakeGitHub, run: (inputs: Record<string, string>) => Promise<ActionResult>) => Promise<void>,
): Promise<void> {
  const github = await new FakeGitHub({ bare: history.bare }).start()
  try {
    await work(github, (inputs) => changelog({ token: github.token, ...inputs }, full, { env: github.env }))
  } finally {
    await github.stop()
  }
}
