import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY } from '../support/github-failures.ts'
import { watchPushes } from '../support/pushes.ts'
import { type Files, git, Remote } from '../support/remote.ts'

/** Tracks t0, t1, … with a version file each. */
function repositoryOf(count: number, more: Files = {}): Files {
  const names = Array.from({ length: count }, (_, index) => `t${index}`)
  const track = (name: string) =>
    `  ${name}: { tag: "${name}-v{version}", paths: [${name}], version-files: [${name}/VERSION], release-workflow: release.yml }\n`
  return {
    'release-tracks.yml': `tracks:\n${names.map(track).join('')}`,
    ...Object.fromEntries(names.map((name) => [`${name}/VERSION`, '1.0.0\n'])),
    ...more,
  }
}

const onTags = (rest: string) => ({
  '.github/workflows/release.yml': `on:\n  push: { tags: ["*"] }\n${rest}jobs: {}\n`,
})
const OPEN = onTags('  workflow_dispatch:\n')
const tagsOf = (pushes: readonly string[][]) =>
  pushes.map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')).length)

test('incident 1: many runs of many tracks at once land everything once, main always an ancestor of next', async () => {
  const [runs, tracks] = [5, 10]
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', repositoryOf(tracks)))
  const watch = watchPushes(remote)
  const results = await Promise.all(
    Array.from({ length: runs }, (_, index) => {
      const inputs = { tracks: 'all', channel: index % 2 === 0 ? 'alpha' : 'live' }
      return runAction('bump-version', remote.checkout('next', index % 3), inputs)
    }),
  )
  expect(results.map(({ code }) => code)).toEqual(results.map(() => 0))
  const told = results.flatMap(({ outputs }) => JSON.parse(outputs.tags as string) as string[])
  expect([...told].sort()).toEqual([...remote.tags()].sort())
  expect(tagsOf(watch.pushes()).every((count) => count === tracks)).toBe(true)
  expect([watch.apart(), remote.contains('next', 'main')]).toEqual(['', true])
  remote.remove()
})

describe('incident 14: more than three tracks on GitHub', () => {
  let remote: Remote
  let github: FakeGitHub
  let watch: ReturnType<typeof watchPushes>
  beforeEach(async () => {
    remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: begin', repositoryOf(9, OPEN)))
    github = new FakeGitHub({ bare: remote.bare })
    await github.start()
    github.state.permissions.actions = true
    watch = watchPushes(remote)
  })
  afterEach(async () => {
    await github.stop()
    remote.remove()
  })

  const promote = (attempt: string, tracks = 'all') => {
    const folder = remote.checkout('next')
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const env = { ...github.env, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: attempt }
    return runAction('bump-version', folder, { tracks, channel: 'alpha', token: github.token }, { env })
  }
  const started = () => github.state.runs.flatMap(({ event, branch }) => (event === 'workflow_dispatch' ? branch : []))

  test.each([
    ['with GITHUB_TOKEN, and the workflow of each is dispatched', 'github-actions[bot]', true, [9], 9],
    ['with an app that may dispatch, and the workflow of each is dispatched', 'my-app[bot]', true, [9], 9],
    ['three at a time with an app that may not, and its pushes trigger them', 'my-app[bot]', false, [3, 3, 3], 0],
  ])('they go out %s', async (_, viewer, mayDispatch, sizes, dispatched) => {
    github.viewer = viewer
    github.state.permissions.actions = mayDispatch
    const { code, log } = await promote('1')
    expect([code, log.match(/^::warning/gm), tagsOf(watch.pushes())]).toEqual([0, null, sizes])
    expect(started()).toHaveLength(dispatched)
    expect(new Set(started()).size).toBe(dispatched)
    expect(log.includes('release.yml would not start otherwise')).toBe(sizes.length > 1)
  })

  test.each(['github-actions[bot]', 'my-app[bot]'])(
    'of dispatches by %s that failed one warning names all, and running again starts just these',
    async (viewer) => {
      github.viewer = viewer
      // The first asks whether it may, where the token is an app's.
      const fine = viewer === 'my-app[bot]' ? 5 : 4
      let calls = 0
      Object.defineProperty(github.state.permissions, 'actions', { get: () => ++calls <= fine })
      const first = await promote('1')
      const [warning, ...others] = first.log.split('\n').filter((line) => line.startsWith('::warning'))
      const done = started()
      expect([first.code, done.length, others]).toEqual([0, 4, []])
      const missing = remote.tags().filter((tag) => !done.includes(tag as string))
      expect(missing).toHaveLength(5)
      for (const tag of missing) expect(warning).toContain(`gh workflow run release.yml --ref ${tag}`)
      for (const tag of done) expect(warning).not.toContain(`--ref ${tag}`)
      calls = Number.NEGATIVE_INFINITY
      const again = await promote('2')
      expect([again.code, again.outputs.tags, started().length, new Set(started()).size]).toEqual([0, '[]', 9, 9])
    },
  )

  test('a dispatch that GitHub did not get is tried again', async () => {
    github.failNext(/^POST .*dispatches$/, BAD_GATEWAY, BAD_GATEWAY)
    const { code, log } = await promote('1')
    expect([code, log.match(/^::warning/gm), new Set(started()).size, started().length]).toEqual([0, null, 9, 9])
  })
})
