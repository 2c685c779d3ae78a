import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ActionResult, type Around, runAction } from '../support/action.ts'
import { History, type PlannedHistory } from '../support/history.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

const commit = (message: string, parents: readonly number[], date: number) => ({
  message,
  parents,
  date,
  files: parents.length === 0 ? FILES : {},
})

/** Three live versions, and alphas below and above the newest of them. */
const PLAN: PlannedHistory = {
  commits: [commit('feat: one', [], 1), commit('feat: two', [0], 2), commit('feat: three', [1], 3)],
  refs: {
    'refs/heads/next': 2,
    'refs/heads/main': 2,
    'refs/tags/v1.8.0': 0,
    'refs/tags/v1.8.1': 1,
    'refs/tags/v1.7.9': 2,
    'refs/tags/v1.8.1-alpha.9': 0,
    'refs/tags/v1.9.0-alpha.1': 1,
    'refs/tags/v1.9.0-alpha.2': 2,
    'refs/tags/tray-v9.0.0': 2,
  },
}

const history = new History(PLAN)
let next: string

beforeAll(() => {
  next = history.checkout('refs/heads/next', 1)
})

afterAll(() => history.remove())

function imageTags(inputs: Record<string, string>, around: Around = {}): Promise<ActionResult> {
  return runAction('image-tags', next, { images: 'ghcr.io/acme/server', ...inputs }, around)
}

const shortId = (number: number) => `sha-${history.ids[number]?.slice(0, 12)}`

async function tagsOf(inputs: Record<string, string>, around?: Around): Promise<string[] | undefined> {
  const { outputs } = await imageTags(inputs, around)
  return outputs.tags?.split('\n').map((reference) => reference.slice(reference.lastIndexOf(':') + 1))
}

describe('a tag', () => {
  test('gives full references, image by image, as docker/build-push-action takes them', async () => {
    const images = '\n# where everybody looks\nghcr.io/acme/server\n  docker.io/acme/server, localhost:5000/web\n'
    const { outputs, code, summary } = await imageTags(
      { images },
      { ref: 'refs/tags/v1.8.1', env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' } },
    )
    const tags = ['ghcr.io/acme/server', 'docker.io/acme/server', 'localhost:5000/web'].flatMap((image) =>
      ['1.8.1', 'latest', shortId(1)].map((tag) => `${image}:${tag}`),
    )
    const labels = {
      'org.opencontainers.image.revision': history.ids[1],
      'org.opencontainers.image.version': '1.8.1',
      'org.opencontainers.image.source': 'https://github.com/acme/shop',
    }
    expect(code).toBe(0)
    expect(outputs).toEqual({
      tags: tags.join('\n'),
      'commit-tags': tags.filter((reference) => reference.endsWith(shortId(1))).join('\n'),
      build: 'true',
      'built-tags': tags.filter((reference) => reference.endsWith(shortId(1))).join('\n'),
      'tag-arguments': ['ghcr.io/acme/server', 'docker.io/acme/server', 'localhost:5000/web']
        .map((image) => `--prefer-index=false --tag=${image}:1.8.1 --tag=${image}:latest ${image}:${shortId(1)}`)
        .join('\n'),
      'held-arguments': ['ghcr.io/acme/server', 'docker.io/acme/server', 'localhost:5000/web']
        .map((image) => `--prefer-index=false --tag=${image}:alpha ${image}:${shortId(2)}`)
        .join('\n'),
      labels: Object.entries(labels)
        .map((pair) => pair.join('='))
        .join('\n'),
      json: JSON.stringify({ tags, labels, version: '1.8.1', latest: true }),
      version: '1.8.1',
      latest: 'true',
    })
    expect(summary).toContain('| `ghcr.io/acme/server:latest` |')
  })

  test.each([
    ['the newest live version', { tag: 'v1.8.1' }, ['1.8.1', 'latest', shortId(1)]],
    ['with X.Y and X', { tag: 'v1.8.1', 'core-floats': 'true' }, ['1.8.1', 'latest', '1.8', '1', shortId(1)]],
    ['an older live version of the line', { tag: 'v1.8.0', 'core-floats': 'true' }, ['1.8.0', shortId(0)]],
    ['an older line', { tag: 'refs/tags/v1.7.9', 'core-floats': 'true' }, ['1.7.9', '1.7', shortId(2)]],
    ['the newest of a channel', { tag: 'v1.9.0-alpha.2' }, ['1.9.0-alpha.2', 'alpha', shortId(2)]],
    ['an older one of a channel', { tag: 'v1.9.0-alpha.1' }, ['1.9.0-alpha.1', shortId(1)]],
    ['a pre-release that was overtaken', { tag: 'v1.8.1-alpha.9' }, ['1.8.1-alpha.9', shortId(0)]],
    ['the track named, too', { tag: 'v1.8.1', track: 'platform' }, ['1.8.1', 'latest', shortId(1)]],
  ])('%s', async (_, inputs: Record<string, string>, tags) => {
    expect(await tagsOf(inputs)).toEqual(tags)
  })

  test('a channel behind a higher one: its name is where its manifest is, and log and summary say so', async () => {
    const remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    for (const tag of ['v1.8.0', 'v1.8.1-alpha.1', 'v1.8.1-beta.1', 'v1.8.1-alpha.2'])
      git(remote.bare, 'tag', tag, 'next')
    const of = async (tag: string, ref = 'next') => {
      const { outputs, log, summary } = await runAction('image-tags', remote.checkout(ref), { images: 'a/b', tag })
      return { tags: outputs.tags?.split('\n').slice(1, -1), log, summary }
    }
    expect((await of('v1.8.1-beta.1')).tags).toEqual(['a/b:beta', 'a/b:alpha'])
    const { tags, log, summary } = await of('v1.8.1-alpha.2')
    expect(tags).toEqual([])
    expect(log).toContain('The tag alpha stays where it is: 1.8.1-beta.1 is above 1.8.1-alpha.2.')
    expect(summary).toContain('The tag alpha stays where it is')
    git(remote.bare, 'tag', 'v1.8.1', 'next')
    expect((await of('v1.8.1')).tags).toEqual(['a/b:latest', 'a/b:beta', 'a/b:alpha'])
    remote.remove()
  })

  test('incident 16: "latest" stays with the newest live version, whatever the other track or a pre-release has', async () => {
    const outputs = await Promise.all(
      ['v1.8.1', 'v1.8.0', 'v1.9.0-alpha.2'].map(async (tag) => (await imageTags({ tag })).outputs.latest),
    )
    expect(outputs).toEqual(['true', 'false', 'false'])
  })
})

describe('a branch', () => {
  test.each([
    ['refs/heads/next', 'next'],
    ['refs/heads/feature/new-ui', 'feature-new-ui'],
    ['refs/pull/12/merge', 'pr-12'],
  ])('%s gives its name and the commit', async (ref, tag) => {
    const { outputs } = await imageTags({}, { ref })
    expect(outputs).toMatchObject({ version: tag, latest: 'false' })
    expect(outputs.tags).toBe(`ghcr.io/acme/server:${tag}\nghcr.io/acme/server:${shortId(2)}`)
  })

  test('the commit is that of the run, and the name goes to the newest alone', async () => {
    expect(await tagsOf({}, { sha: history.ids[2] as string })).toEqual(['next', shortId(2)])
    const { code, outputs, log, summary } = await runAction(
      'image-tags',
      history.checkout('refs/tags/v1.8.0', 1),
      { images: 'ghcr.io/acme/server' },
      { sha: history.ids[0] as string },
    )
    expect([code, outputs.tags, outputs.version]).toEqual([0, `ghcr.io/acme/server:${shortId(0)}`, 'next'])
    const [from, to] = [history.ids[0]?.slice(0, 7), history.ids[2]?.slice(0, 7)]
    expect(log).toContain(`The tag next stays where it is: next went on from ${from} to ${to}.`)
    expect(summary).toContain('The tag next stays where it is')
  })

  test('without another tag the arguments put its own on it again, since the command asks for one', async () => {
    const folder = history.checkout('refs/tags/v1.8.0', 1)
    const inputs = { images: 'ghcr.io/acme/server' }
    const { outputs } = await runAction('image-tags', folder, inputs, { sha: history.ids[0] as string })
    const built = `ghcr.io/acme/server:${shortId(0)}`
    expect(outputs['tag-arguments']).toBe(`--prefer-index=false --tag=${built} ${built}`)
    expect(outputs['held-arguments']).toBe(
      `--prefer-index=false --tag=ghcr.io/acme/server:next ghcr.io/acme/server:${shortId(2)}`,
    )
  })

  test('with a track, the version is what its files carry', async () => {
    const { outputs } = await imageTags({ track: 'platform' })
    expect(outputs.version).toBe('1.8.0')
    expect(outputs.tags).toContain(':next\n')
  })
})

describe('an image is named after what is checked out', () => {
  const [base, head] = [history.ids[1] as string, history.ids[2] as string]
  const payload = { number: 15, pull_request: { number: 15, head: { sha: head }, merge_commit_sha: base } }

  test.each(['pull_request_target', 'pull_request'])(
    "%s with the pull request's head: its name and its commit",
    async (name) => {
      const ref = name === 'pull_request' ? 'refs/pull/15/merge' : 'refs/heads/main'
      const around = { event: { name, payload }, ref, sha: base }
      expect(await tagsOf({}, around)).toEqual(['pr-15', `sha-${head.slice(0, 12)}`])
    },
  )

  test.each([
    [
      'schedule on main with next checked out',
      { event: { name: 'schedule', payload: {} }, ref: 'refs/heads/main', sha: base },
    ],
    ['a push', { event: { name: 'push', payload: {} }, ref: 'refs/heads/next', sha: base }],
    ['a tag', { ref: 'refs/tags/v1.8.1', sha: base }],
    [
      'a pull request, with the head of another one',
      {
        event: { name: 'pull_request_target', payload: { ...payload, pull_request: {} } },
        ref: 'refs/heads/main',
        sha: base,
      },
    ],
  ])('another commit is an error: %s', async (_, around) => {
    const { code, log, outputs } = await imageTags({}, around)
    expect([code, outputs]).toEqual([1, {}])
    expect(log).toContain(`${head.slice(0, 7)} is checked out, and the run is for ${base.slice(0, 7)}`)
  })

  test('a tag that is given may be asked about from elsewhere, with a warning', async () => {
    const { code, log } = await imageTags({ tag: 'v1.8.1' }, { sha: head })
    expect([code, log]).toEqual([0, expect.stringContaining('v1.8.1 is')])
    expect(log).toContain('::warning')
  })

  test('a branch in letters that no tag can have', async () => {
    expect(await tagsOf({}, { ref: 'refs/heads/日本', sha: head })).toEqual(['u65e5u672c', shortId(2)])
  })
})

test('what another version holds is told with where it is, so that asking again after tagging puts it right', async () => {
  const { outputs } = await imageTags({ tag: 'v1.9.0-alpha.1' })
  expect(outputs['held-arguments']).toBe(
    `--prefer-index=false --tag=ghcr.io/acme/server:alpha ghcr.io/acme/server:${shortId(2)}`,
  )
})

describe('a branch that goes on while its image is built', () => {
  let remote: Remote
  let old: string
  beforeEach(() => {
    remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    old = remote.commit('feat(platform): a lamp', { 'crates/server/src/main.rs': 'fn main() { lamp() }\n' })
  })
  afterEach(() => remote.remove())

  /** Runs the action for a push of `old`, in a checkout that was made then, or in one of today. */
  const floats = async (folder: string) => {
    const { outputs, code, log } = await runAction(
      'image-tags',
      folder,
      { images: 'ghcr.io/acme/server', track: 'platform' },
      { ref: 'refs/heads/next', sha: old },
    )
    expect([code, log]).toEqual([0, expect.not.stringContaining('::')])
    return outputs.tags?.includes(':next') ?? false
  }

  test.each([1, 0])('does not go back when an older push ends later or is run again, at depth %d', async (depth) => {
    const before = remote.checkout('next', depth)
    expect(await floats(before)).toBe(true)
    remote.commit('fix(platform): off', { 'crates/server/src/main.rs': 'fn main() {}\n' })
    expect(await floats(before)).toBe(false)
    git(remote.bare, 'branch', 'again', old)
    expect(await floats(remote.checkout('again', depth))).toBe(false)
  })

  test.each([1, 0])(
    'keeps its name under what the actions put on top, which may start no run, at depth %d',
    async (depth) => {
      const before = remote.checkout('next', depth)
      const inputs = { tracks: 'platform', channel: 'alpha' }
      expect((await runAction('bump-version', remote.checkout(), inputs)).outputs.tag).toBe('v1.8.1-alpha.1')
      expect(remote.at('next')).not.toBe(old)
      expect(await floats(before)).toBe(true)
      remote.commit('fix(platform): off', { 'crates/server/src/main.rs': 'fn main() {}\n' })
      expect(await floats(before)).toBe(false)
    },
  )

  test.each([1, 0])(
    'loses its name to what was pushed by force, and keeps it when it is gone, at depth %d',
    async (depth) => {
      const before = remote.checkout('next', depth)
      remote.set('refs/heads/next', remote.at('main'))
      expect(await floats(before)).toBe(false)
      git(remote.bare, 'update-ref', '-d', 'refs/heads/next')
      expect(await floats(before)).toBe(true)
    },
  )
})

describe('what is wrong', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ images: '' }, 'refs/heads/next', 'No image is named.'],
    [{ images: 'Acme/web:1' }, 'refs/heads/next', 'The image "Acme/web:1" has a tag.'],
    [{ tag: 'v9.9.9' }, 'refs/heads/next', 'The tag "v9.9.9" does not exist on the remote.'],
    [{ tag: 'v1.8.1', track: 'tray' }, 'refs/heads/next', 'tag: "v1.8.1" belongs to track platform, not to tray.'],
    [
      {},
      'refs/heads/alpha',
      'The branch "alpha" would take the image tag "alpha", which stands for released versions.',
    ],
    [{}, '', 'tag: it is not set, and the run is on no ref.'],
    [{ 'core-floats': 'yes' }, 'refs/heads/next', 'core-floats: "yes" is neither true nor false.'],
  ])('%j on %s', async (inputs, ref, words) => {
    const { code, log, outputs } = await imageTags(inputs, { ref })
    expect([code, outputs]).toEqual([1, {}])
    expect(log.match(/::error.*/g)).toEqual([expect.stringContaining(words)])
  })
})

describe('move', () => {
  const tools = join(import.meta.dirname, '..', 'runner', 'tools')
  const move = (registry: string, tag: string) =>
    imageTags({ tag, move: 'true' }, { env: { STAND_IN_REGISTRY: registry, PATH: `${tools}:${process.env.PATH}` } })
  const heldBy = (registry: string) =>
    Object.fromEntries(
      readdirSync(registry).map((file) => [
        decodeURIComponent(file).replace('ghcr.io/acme/server:', ''),
        readFileSync(join(registry, file), 'utf8'),
      ]),
    )

  test('puts the tags on the image that was built, and looks once more', async () => {
    const registry = mkdtempSync(join(tmpdir(), 'release-tracks-registry-'))
    writeFileSync(join(registry, encodeURIComponent(`ghcr.io/acme/server:${shortId(1)}`)), 'built')
    const { code, log } = await move(registry, 'v1.8.1')
    expect(code).toBe(0)
    expect(heldBy(registry)).toEqual({ [shortId(1)]: 'built', '1.8.1': 'built', latest: 'built' })
    expect(log.match(/docker buildx imagetools create/g)).toHaveLength(1)
  })

  test('an image that is not there is one error', async () => {
    const registry = mkdtempSync(join(tmpdir(), 'release-tracks-registry-'))
    const { code, log } = await move(registry, 'v1.8.1')
    expect([code, log.match(/^::error.*$/gm)]).toEqual([
      1,
      [
        expect.stringMatching(
          /imagetools create failed for ghcr.io\/acme\/server:sha-.*not found.*docker\/login-action/,
        ),
      ],
    ])
  })
})
