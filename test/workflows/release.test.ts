import { describe, expect, test } from '@jest/globals'
import type { Answer, PlayedRun, StepAnswer, Workflow } from '../support/workflow-evaluator.ts'
import { dispatchOn, pushOfTag, pushToBranch, type WorkflowEvent } from '../support/workflow-events.ts'
import { ownAction } from '../support/workflow-permissions.ts'
import { REPOSITORIES } from './repositories.ts'

/** What validate-tag says of a tag. */
function validated(outputs: Readonly<Record<string, string>>, more: Answer = () => undefined): Answer {
  return (step, job): StepAnswer | undefined => {
    const own = ownAction(step.what)
    if (own === 'validate-tag') return { outputs: { version: '1.8.5', superseded: 'false', ...outputs } }
    if (own === 'image-tags') {
      const named = (tag: string) =>
        (step.with.images ?? '')
          .trim()
          .replaceAll(/\s*$\s*/gm, `:${tag}\n`)
          .trim()
      return {
        outputs: { tags: named('x'), 'commit-tags': named('sha-1'), 'built-tags': named('sha-1'), labels: 'a=b' },
      }
    }
    if (own === 'component-changelog') return { outputs: { 'body-path': '/tmp/notes.md' } }
    return more(step, job)
  }
}

const jobsOf = ({ jobs }: PlayedRun) => jobs.map(({ id, matrix }) => [id, ...Object.values(matrix)].join(' '))
const stepsOf = ({ jobs }: PlayedRun, id: string) => jobs.filter((job) => job.id === id).flatMap(({ steps }) => steps)
const namesOf = (run: PlayedRun, id: string) => stepsOf(run, id).map(({ what }) => ownAction(what) ?? what)

/** The images whose tags the last step of a job moves. */
function tagging(run: PlayedRun, job: string): string[] | undefined {
  const last = stepsOf(run, job).at(-1)
  const moves = last && ownAction(last.what) === 'image-tags' && last.with.move === 'true'
  return moves ? last.with.images?.trim().split(/\s+/) : undefined
}

const [ours, example] = REPOSITORIES.map(({ workflows }) => workflows)
const tray = example?.get('release.yml') as Workflow
const platform = example?.get('release-images.yml') as Workflow
const actions = ours?.get('release.yml') as Workflow
const cli = ours?.get('release-images.yml') as Workflow

/** Each release workflow with a tag of its track; all have the same frame. */
const RELEASES = [
  ['tray', tray, 'tray-v1.8.5'],
  ['platform', platform, 'v1.9.0-alpha.2'],
  ['actions', actions, 'v1.2.0'],
  ['cli', cli, 'cli-v1.2.0-rc.1'],
] as const

describe.each(RELEASES)('the release of %s', (track, workflow, tag) => {
  const events: readonly (readonly [string, WorkflowEvent])[] = [
    ['pushed', pushOfTag(tag)],
    ['dispatched on by GITHUB_TOKEN (incident 13)', dispatchOn(`refs/tags/${tag}`)],
  ]

  test.each(events)('a tag that is %s runs to the end, with notes of its own (incident 21)', (_, event) => {
    const run = workflow.play(event, { answer: validated({}) })
    expect(jobsOf(run)[0]).toBe('validate')
    expect(stepsOf(run, 'validate').find(({ id }) => id === 'tag')?.with).toEqual({ track })
    const last = run.jobs.at(-1)?.steps ?? []
    const publish = last.find(({ what }) => ownAction(what) === 'publish-release')
    expect(publish?.with['body-path']).toBe('/tmp/notes.md')
  })

  test('incident 16: what is a pre-release and what is Latest is decided by the action, never from the name of the tag', () => {
    for (const { jobs } of [workflow.play(pushOfTag(tag), { answer: validated({}) })])
      for (const { steps } of jobs)
        for (const { with: given } of steps)
          expect(Object.keys(given)).not.toEqual(expect.arrayContaining(['make-latest', 'prerelease']))
  })

  test('incident 17: a superseded tag stops early and green', () => {
    const run = workflow.play(pushOfTag(tag), { answer: validated({ superseded: 'true' }) })
    expect(jobsOf(run)).toEqual(['validate'])
  })

  test('a tag that is not valid releases nothing', () => {
    const run = workflow.play(pushOfTag(tag), { answer: ({ what }) => ({ fails: ownAction(what) === 'validate-tag' }) })
    expect(jobsOf(run)).toEqual(['validate'])
  })

  test('a build that fails publishes nothing', () => {
    const run = workflow.play(pushOfTag(tag), {
      answer: validated({}, ({ what }) => ({ fails: /build-push|imagetools|npx|npm (?:ci|run)/.test(what) })),
    })
    expect(run.jobs.flatMap(({ steps }) => steps).map(({ what }) => ownAction(what))).not.toContain('publish-release')
  })

  test('tags do not wait for each other, and none is cancelled', () => {
    const [one, two] = [workflow.play(pushOfTag(tag)), workflow.play(pushOfTag(`${tag}0`))]
    expect(one.group).not.toBe(two.group)
    expect([one.cancels, workflow.play(dispatchOn(`refs/tags/${tag}`)).group]).toEqual([false, one.group])
  })
})

describe('the release of the tray', () => {
  const run = tray.play(pushOfTag('tray-v1.8.5-alpha.2'), {
    answer: validated({ version: '1.8.5-alpha.2', 'tauri-config': '{"version":"1.8.5-alpha.2"}' }),
  })

  test('builds for three systems, and publishes once', () => {
    expect(run.jobs.map(({ id, matrix }) => [id, matrix.target])).toEqual([
      ['validate', undefined],
      ['build', 'x86_64-unknown-linux-gnu'],
      ['build', 'x86_64-pc-windows-msvc'],
      ['build', 'universal-apple-darwin'],
      ['publish', undefined],
    ])
  })

  test('gives the full version to the build and to the signatures, which the files do not carry', () => {
    const given = (name: string) => stepsOf(run, 'build').flatMap(({ env }) => env[name] ?? [])
    expect(given('RELEASE_VERSION')).toEqual(Array(3).fill('1.8.5-alpha.2'))
    expect(given('RELEASE_CONFIG')).toEqual(Array(3).fill('{"version":"1.8.5-alpha.2"}'))
  })

  test('installs what Linux alone needs on Linux alone', () => {
    const linux = run.jobs.filter(({ steps }) => steps.some(({ what }) => what === 'sudo apt-get update'))
    expect(linux.map(({ matrix }) => matrix.runner)).toEqual(['ubuntu-22.04'])
  })

  test('incidents 23 and 29: signatures are verified before the release is out, which is whole before the manifest names it', () => {
    expect(namesOf(run, 'publish').slice(-5)).toEqual([
      'actions/download-artifact',
      'write-updater-manifest',
      'component-changelog',
      'publish-release',
      'write-updater-manifest',
    ])
    expect(stepsOf(run, 'publish').at(-4)?.with).not.toHaveProperty('publish')
    expect(stepsOf(run, 'publish').at(-1)?.with).toMatchObject({ 'artifacts-dir': 'artifacts', publish: 'true' })
  })
})

describe('the images of the platform', () => {
  const files = { server: 'crates/server/Dockerfile', web: 'apps/web/Dockerfile' }
  const builds = Object.entries(files).map(([name, file]) => `images ${name} ${file}`)

  test('a tag builds both images, then makes the release', () => {
    const run = platform.play(pushOfTag('v1.8.5'), {
      answer: validated({}, ({ id }) => ({ fails: id === 'built' })),
    })
    expect(jobsOf(run)).toEqual(['validate', ...builds, 'tag', 'release'])
    expect(stepsOf(run, 'images').flatMap(({ with: given }) => given.images ?? [])).toEqual([
      'ghcr.io/acme/shop/server',
      'ghcr.io/acme/shop/web',
    ])
    const built = stepsOf(run, 'images').filter(({ what }) => what === 'docker/build-push-action')
    expect(built.map(({ with: { file, tags } }) => [file, tags])).toEqual([
      [files.server, 'ghcr.io/acme/shop/server:sha-1'],
      [files.web, 'ghcr.io/acme/shop/web:sha-1'],
    ])
  })

  test('a commit that is built already is not built again, but gets its tags', () => {
    const run = platform.play(pushOfTag('v1.8.5'), { answer: validated({}) })
    const names = namesOf(run, 'images')
    expect(names).not.toContain('docker/build-push-action')
    expect(tagging(run, 'tag')).toEqual(['ghcr.io/acme/shop/server', 'ghcr.io/acme/shop/web'])
    expect(jobsOf(run)).toContain('release')
  })

  test.each(['v1.8.5', 'next'])('while one image is not built no image gets a tag, nor a release: %s', (ref) => {
    const event = ref === 'next' ? pushToBranch(ref, 'feat: web') : pushOfTag(ref)
    const run = platform.play(event, {
      answer: validated({}, ({ id, what, with: { file } }) => ({
        fails: id === 'built' || (what === 'docker/build-push-action' && file === files.web),
      })),
    })
    expect(jobsOf(run)).toEqual([...(ref === 'next' ? [] : ['validate']), ...builds])
    expect(tagging(run, 'images')).toBeUndefined()
    const pushed = stepsOf(run, 'images').flatMap(({ with: { tags } }) => tags ?? [])
    expect(pushed).toEqual(['ghcr.io/acme/shop/server:sha-1', 'ghcr.io/acme/shop/web:sha-1'])
  })

  test.each([
    ['docs: the head is of no interest', 'main'],
    ['chore: bump platform to v1.8.5', 'main'],
    ['feat: web', 'next'],
  ])('incident 18: a push of %j to %s builds, and releases nothing', (subject, branch) => {
    const run = platform.play(pushToBranch(branch, 'feat: before', subject), {
      answer: validated({}, ({ id }) => ({ fails: id === 'built' })),
    })
    expect(jobsOf(run)).toEqual([...builds, 'tag'])
    expect(namesOf(run, 'images')).toContain('docker/build-push-action')
  })

  test('a branch has its runs one after the other; the newest is never dropped', () => {
    const runs = ['next', 'main'].map((branch) => platform.play(pushToBranch(branch, 'feat: x')))
    expect(runs.map(({ group, cancels }) => [group, cancels])).toEqual([
      ['release-images-refs/heads/next', false],
      ['release-images-refs/heads/main', false],
    ])
  })
})

describe('the releases of this repository', () => {
  test('the tag v1 moves last, when the release is out', () => {
    const run = actions.play(pushOfTag('v1.2.0'), { answer: validated({}) })
    expect(namesOf(run, 'publish').slice(-3)).toEqual(['component-changelog', 'publish-release', 'float-tags'])
  })

  test('package and image are out before the release says so; npm gets the name that the action says', () => {
    const run = cli.play(pushOfTag('cli-v1.2.0'), { answer: validated({ version: '1.2.0', 'dist-tag': 'outdated' }) })
    expect(jobsOf(run)).toEqual(['validate', 'package', 'npm', 'image', 'release'])
    expect(stepsOf(run, 'npm').at(-1)?.env).toEqual({ VERSION: '1.2.0', DIST_TAG: 'outdated' })
  })

  test('a commit whose image is there is not built again, but gets its tags', () => {
    const build = 'docker/build-push-action'
    const play = (fails: boolean) =>
      cli.play(pushOfTag('cli-v1.2.0'), { answer: validated({}, ({ id }) => ({ fails: fails && id === 'built' })) })
    const [first, again] = [play(true), play(false)]
    expect(stepsOf(first, 'image').find(({ what }) => what === build)?.with.tags).toBe('ghcr.io/acme/shop:sha-1')
    expect(namesOf(again, 'image')).not.toContain(build)
    for (const run of [first, again]) expect(tagging(run, 'image')).toEqual(['ghcr.io/acme/shop'])
  })

  test('a package that does not pass its check gives neither npm nor an image anything', () => {
    const run = cli.play(pushOfTag('cli-v1.2.0'), {
      answer: validated({}, ({ what }) => ({ fails: what === 'npm run check:dist' })),
    })
    expect(jobsOf(run)).toEqual(['validate', 'package'])
  })

  test('what was overtaken since the first attempt is not published', () => {
    const run = cli.play(pushOfTag('cli-v1.2.0-rc.1'), {
      answer: ({ what }, { id }) =>
        ownAction(what) === 'validate-tag' ? { outputs: { superseded: String(id === 'npm') } } : undefined,
    })
    expect(stepsOf(run, 'npm').some(({ what }) => what.includes('npm publish'))).toBe(false)
  })
})
