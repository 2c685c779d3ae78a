import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../../support/action.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { GitServer } from '../../support/git-server.ts'
import { ANSWER_LOST, BAD_GATEWAY, DROPPED, type Failure } from '../../support/github-failures.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'

const DISPATCH = /^POST .*dispatches$/
const WORKFLOW = 'on:\n  push:\n    tags: ["tray-v*"]\n  workflow_dispatch:\n'

/** A stand-in for ssh that serves the remote, whatever host it is asked for. */
function sshTo(remote: Remote): string {
  const file = join(remote.folder, 'ssh')
  const script = `#!/bin/sh\nfor last; do :; done\ncase "$last" in git-*) exec "\${last%% *}" '${remote.bare}';; esac\n`
  writeFileSync(file, script, { mode: 0o755 })
  return file
}

describe('incident 13: a tag pushed with GITHUB_TOKEN starts no workflow by itself', () => {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })
  let runId = 500

  beforeAll(async () => {
    remote.commit('feat: begin', {
      ...FILES,
      'release-tracks.yml': `${CONFIG}  docs:\n    tag: docs-v{version}\n    paths: [docs]\n  asking:\n    tag: asking-v{version}\n    paths: [asking]\n    release-workflow: asking.yml\n`,
      '.github/workflows/asking.yml': 'on:\n  workflow_dispatch:\n    inputs: { which: { required: true } }\n',
      '.github/workflows/release.yml': WORKFLOW,
      '.github/workflows/release-images.yml': 'on:\n  push:\n    tags: ["v*"]\n',
      'docs/index.md': '# Docs\n',
    })
    remote.set('refs/heads/main', remote.at('next'))
    await github.start()
  })
  beforeEach(() => {
    github.viewer = 'github-actions[bot]'
    github.state.permissions.actions = true
    github.calls.length = 0
    runId++
  })
  afterAll(async () => {
    await github.stop()
    remote.remove()
  })

  /** Runs bump-version in a workflow run whose pushes go over HTTP with the token. */
  async function bump(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionResult> {
    const folder = remote.checkout('next')
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const around = { env: { ...github.env, GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: '1', ...env } }
    return runAction(
      'bump-version',
      folder,
      { channel: 'alpha', force: 'true', token: github.token, ...inputs },
      around,
    )
  }

  const warnings = ({ log }: ActionResult) => log.split('\n').filter((line) => line.startsWith('::warning'))
  const started = () =>
    github.state.runs.filter(({ event }) => event === 'workflow_dispatch').map(({ branch }) => branch)

  test('the release workflow of the track is started on the tag', async () => {
    const result = await bump({ tracks: 'tray' })
    expect(result).toMatchObject({ code: 0, outputs: { tag: 'tray-v1.8.1-alpha.1' } })
    expect(started()).toEqual(['tray-v1.8.1-alpha.1'])
    expect(github.callsOf(DISPATCH)).toMatchObject([{ body: { ref: 'tray-v1.8.1-alpha.1' }, status: 204 }])
    expect(github.state.runs[0]).toMatchObject({ workflow: 'release.yml', sha: remote.at('tray-v1.8.1-alpha.1') })
    expect(result.log).toContain('tray: started release.yml on tray-v1.8.1-alpha.1\n')
    expect(warnings(result)).toEqual([])
  })

  test.each([
    ['without the permission', 'tray', 'release.yml', 'Resource not accessible by integration'],
    ['without the trigger', 'platform', 'release-images.yml', "Workflow does not have 'workflow_dispatch' trigger"],
    ['without a workflow', 'docs', 'release.yml', 'the track has no release-workflow'],
  ])('%s the tag stays, the step is green, and one line says what to do', async (name, track, workflow, cause) => {
    github.state.permissions.actions = name !== 'without the permission'
    const before = started()
    const result = await bump({ tracks: track })
    const tag = result.outputs.tag as string
    expect(result.code).toBe(0)
    expect(remote.has(`refs/tags/${tag}`)).toBe(true)
    expect(started()).toEqual(before)
    const [warning, ...others] = warnings(result)
    expect(others).toEqual([])
    expect(warning).toContain(cause)
    expect(warning).toContain('permissions: actions: write')
    expect(warning).toContain(`gh workflow run ${workflow} --ref ${tag}`)
  })

  test('a workflow that is not on the default branch is a warning, too', async () => {
    git(remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/elsewhere')
    const result = await bump({ tracks: 'tray' })
    git(remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/next')
    expect(result.code).toBe(0)
    expect(warnings(result)).toEqual([expect.stringContaining('release.yml could not be started: Not Found')])
  })

  test('the push of an app starts the workflow by itself: nothing is dispatched', async () => {
    github.viewer = 'my-app[bot]'
    const result = await bump({ tracks: 'tray' })
    expect(result.code).toBe(0)
    expect(github.calls.map(({ route }) => route)).toEqual(['POST /graphql'])
    expect(warnings(result)).toEqual([])
  })

  test('so does that of a personal token, and GitHub need not be asked', async () => {
    const folder = remote.checkout('next')
    const result = await runAction(
      'bump-version',
      folder,
      { tracks: 'tray', channel: 'alpha', force: 'true', token: 'ghp_personal' },
      { env: github.env },
    )
    expect(result).toMatchObject({ code: 0, outputs: { pushed: 'true' } })
    expect(github.calls).toEqual([])
    expect(warnings(result)).toEqual([])
  })

  test('incident 14: with GITHUB_TOKEN a refused push leaves nothing behind, and starts nothing', async () => {
    const hook = join(remote.bare, 'hooks', 'update')
    writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/tags/asking-*) exit 1;; esac\n', { mode: 0o755 })
    const [tags, before] = [remote.tags(), started()]
    const { code } = await bump({ tracks: 'all' })
    rmSync(hook)
    expect([code, remote.tags(), started()]).toEqual([1, tags, before])
  })

  test('without a token the warning says so', async () => {
    const folder = remote.checkout('next')
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const header = `AUTHORIZATION: ${GitServer.header(github.token)}`
    git(folder, 'config', `http.${github.git.serverUrl}/.extraheader`, header)
    const inputs = { tracks: 'tray', channel: 'alpha', force: 'true' }
    const result = await runAction('bump-version', folder, inputs, { env: github.env })
    expect(result.code).toBe(0)
    expect(warnings(result)).toEqual([expect.stringContaining('there is no token')])
  })

  test.each([
    [
      'over ssh, as actions/checkout with ssh-key leaves it',
      (folder: string, url: string) => {
        git(folder, 'remote', 'set-url', 'origin', url)
      },
    ],
    [
      'with an address for pushes of its own',
      (folder: string, url: string) => {
        git(folder, 'remote', 'set-url', 'origin', github.git.url)
        git(folder, 'remote', 'set-url', '--push', 'origin', url)
      },
    ],
    [
      'where insteadOf leads to ssh',
      (folder: string, url: string) => {
        git(folder, 'remote', 'set-url', 'origin', github.git.url)
        git(folder, 'config', `url.${url}.pushInsteadOf`, github.git.url)
      },
    ],
  ])('a deploy key starts workflows by its push, whatever the token: nothing is dispatched (%s)', async (_, point) => {
    const folder = remote.checkout('next')
    git(folder, 'config', 'core.sshCommand', sshTo(remote))
    point(folder, 'git@github.com:acme/shop.git')
    const inputs = { tracks: 'tray', channel: 'alpha', force: 'true', token: github.token }
    const around = { env: { ...github.env, GITHUB_RUN_ID: '700', GITHUB_RUN_ATTEMPT: '1' } }
    const result = await runAction('bump-version', folder, inputs, around)
    expect(result).toMatchObject({ code: 0, outputs: { pushed: 'true' } })
    expect(github.calls).toEqual([])
    expect(warnings(result)).toEqual([])
  })

  test('nor is anything on a server that is not the one of the run', async () => {
    const folder = remote.checkout('next')
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    git(
      folder,
      'config',
      `http.${github.git.serverUrl}/.extraheader`,
      `AUTHORIZATION: ${GitServer.header(github.token)}`,
    )
    const inputs = { tracks: 'tray', channel: 'alpha', force: 'true', token: github.token }
    const env = { ...github.env, GITHUB_SERVER_URL: 'https://github.example.com' }
    const result = await runAction('bump-version', folder, inputs, { env })
    expect(result).toMatchObject({ code: 0, outputs: { pushed: 'true' } })
    expect(github.calls).toEqual([])
    expect(warnings(result)).toEqual([])
  })

  test('of an input that is required the warning names it, and what to do', async () => {
    const result = await bump({ tracks: 'asking' })
    const tag = result.outputs.tag as string
    expect(result.code).toBe(0)
    const [warning, ...others] = warnings(result)
    expect(others).toEqual([])
    expect(warning).toContain(`asking.yml could not be started: Required input 'which' not provided`)
    expect(warning).toContain('give "which" a default, or take the tag from `github.ref_name`')
    expect(warning).toContain(`gh workflow run asking.yml --ref ${tag} -f which=${tag}`)
    expect(warning).not.toContain('actions: write')
  })

  describe('a run that ended between push and start', () => {
    const crash = async () => {
      github.state.permissions.actions = false
      const { tag } = (await bump({ tracks: 'tray' })).outputs
      github.state.permissions.actions = true
      github.calls.length = 0
      return tag as string
    }

    test('is completed when it is run again, and only once', async () => {
      const tag = await crash()
      const again = await bump({ tracks: 'tray', force: 'false' }, { GITHUB_RUN_ATTEMPT: '2' })
      expect(again.log).toContain(`tray: ${tag} was pushed before, and release.yml did not run on it: started it\n`)
      const third = await bump({ tracks: 'tray', force: 'false' }, { GITHUB_RUN_ATTEMPT: '3' })
      for (const { code, outputs } of [again, third])
        expect({ code, tags: outputs.tags }).toEqual({ code: 0, tags: '[]' })
      expect(started().filter((each) => each === tag)).toHaveLength(1)
    })

    test('is completed by another run once it is over, and not before', async () => {
      const tag = await crash()
      const first = github.state.addRun({
        id: runId,
        workflow: 'promote.yml',
        event: 'push',
        branch: 'next',
        sha: '',
        status: 'in_progress',
      })
      const other = { GITHUB_RUN_ID: '900' }
      await bump({ tracks: 'tray', force: 'false' }, other)
      expect(started()).not.toContain(tag)
      first.status = 'completed'
      await bump({ tracks: 'tray', force: 'false' }, other)
      expect(started()).toContain(tag)
    })

    test.each([
      [
        'the start',
        'platform',
        true,
        "release-images.yml could not be started: Workflow does not have 'workflow_dispatch'",
      ],
      [
        'the look',
        'tray',
        false,
        'whether release.yml ran on it cannot be told: Resource not accessible by integration',
      ],
    ])('that cannot be completed warns again, of %s', async (_, track, allowed, words) => {
      github.state.permissions.actions = allowed
      const { tag } = (await bump({ tracks: track })).outputs
      const again = await bump({ tracks: track, force: 'false' }, { GITHUB_RUN_ATTEMPT: '2' })
      expect(again).toMatchObject({ code: 0, outputs: { tags: '[]' } })
      const [warning, ...others] = warnings(again)
      expect(others).toEqual([])
      expect(warning).toContain(words)
      expect(warning).toContain(`gh workflow run ${track === 'tray' ? 'release' : 'release-images'}.yml --ref ${tag}`)
    })

    test('is not touched by a dry run', async () => {
      await crash()
      await bump({ tracks: 'tray', force: 'false', 'dry-run': 'true' }, { GITHUB_RUN_ATTEMPT: '2' })
      expect(github.calls).toEqual([])
    })
  })

  test.each<[string, readonly Failure[], number]>([
    ['the answer got lost after GitHub started it', [ANSWER_LOST], 1],
    ['the connection dropped before', [DROPPED], 2],
  ])('incident 32: a start of which %s is carried out once', async (_, failures, calls) => {
    github.failNext(DISPATCH, ...failures)
    github.failNext(/graphql/, BAD_GATEWAY)
    const result = await bump({ tracks: 'tray' })
    expect(result.code).toBe(0)
    expect(github.callsOf(DISPATCH)).toHaveLength(calls)
    expect(started().filter((tag) => tag === result.outputs.tag)).toHaveLength(1)
    expect(result.log).toMatch(/GitHub answered 502 \(POST \S+graphql\): trying again in 1 s/)
    expect(result.log).toMatch(/the connection to GitHub failed, .*: looking in 2 s whether the call was carried out/)
    expect(warnings(result)).toEqual([])
  })
})
