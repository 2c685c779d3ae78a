import { describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { firesOnTag, readPushFilters } from '../../../../shared/core/workflows/push-filters.ts'
import { lintWorkflow } from '../../../support/actionlint.ts'
import { NEWCOMERS } from '../../../support/init-repositories.ts'
import { factsOf, proposalOf } from '../../../support/proposal.ts'
import {
  commandsWithKey,
  type SecretWorkflow,
  secretsOfWholeJobs,
  stepsWithCache,
} from '../../../support/secret-steps.ts'
import { type PermittedJob, permissionsNeeded } from '../../../support/workflow-permissions.ts'

/** The workflow of a newcomer's repository that has a name. */
function workflowOf(newcomer: string, name: string): string {
  const { files, tags, branches } = NEWCOMERS[newcomer] ?? { files: {}, tags: [], branches: [] }
  const facts = factsOf(files as Record<string, string>, { tags, branches: ['main', ...branches] })
  return proposalOf(facts).workflows.find((text) => text.includes(`\nname: ${name}\n`)) ?? ''
}

describe('the release workflow of a Tauri app', () => {
  const text = workflowOf('pnpm-and-tauri', 'release')

  it('builds where the app is, with the packages of its frontend', () => {
    expect(text).toContain(
      '        working-directory: .\n        run: corepack enable && pnpm install --frozen-lockfile\n',
    )
    expect(text).toContain('        working-directory: apps/desktop/src-tauri\n')
    expect(text).toContain(
      '            apps/desktop/src-tauri/target/${' + '{ matrix.target }}/release/bundle/*/*.deb*\n',
    )
  })

  it('publishes the manifest last, on the live branch', () => {
    expect(text).toContain('contents: write # the release, and the manifest on main\n')
    expect(text.trimEnd().split('\n').slice(-8).join('\n')).toContain('actions/write-updater-manifest@v1')
  })
})

it('puts the file that an app polls in the latest release into each release', async () => {
  const updater = { pubkey: 'k', endpoints: ['https://github.com/o/r/releases/latest/download/latest.json'] }
  const files = {
    'src-tauri/Cargo.toml': '[package]\nname = "a"\nversion = "1.2.0"\n',
    'src-tauri/tauri.conf.json': JSON.stringify({ version: '1.2.0', plugins: { updater } }),
  }
  const { workflows, notes } = proposalOf(factsOf(files))
  const text = workflows.find((each) => each.includes('\nname: release\n')) ?? ''
  const [, first = '', second = ''] = text.split('actions/write-updater-manifest@v1')
  expect([first.includes('          output: artifacts/latest.json\n'), second.includes('output:')]).toEqual([
    true,
    false,
  ])
  expect(await lintWorkflow(text, 'x.yml')).toEqual([])
  expect(notes.map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^Its updater polls latest\.json of the latest release: a workflow that init writes/),
  )
})

describe('the release workflow of everything else', () => {
  it.each([
    ['cargo-only', 'release-cli', '# - run: cargo publish --locked --package tidepool-cli\n'],
    ['nothing-known', 'release', '# - run: ./deploy.sh "$VERSION"\n'],
  ])('of %s, %s, has a marked place for the steps that publish', (newcomer, name, step) => {
    const text = workflowOf(newcomer, name)
    expect(text).toMatch(/# ---- PUBLISH HERE: [^\n]*\n(?: +#[^\n]*\n)+ +# ----\n/)
    expect(text).toContain(step)
  })

  it('publishes no Go module: its tag is all that is needed', () => {
    const text = workflowOf('python-and-go', 'release-sdk-go')
    expect(text).not.toContain('PUBLISH HERE')
    expect(text).toContain("tags: ['sdk/go/v*']")
  })
})

describe('packages are published', () => {
  const workflowFor = async (files: Record<string, string>, tags: readonly string[] = []) => {
    const { workflows, tracks } = proposalOf(factsOf(files, { tags }))
    const text = workflows.find((each) => each.includes('\n  publish:\n')) ?? ''
    expect(await lintWorkflow(text, 'x.yml')).toEqual([])
    return { text, tracks }
  }
  const npm = (name: string, more: object = {}) => JSON.stringify({ name, version: '2.1.0', ...more })

  it.each([
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile', 'pnpm pack --pack-destination "$RUNNER_TEMP/packages"'],
    ['package-lock.json', 'npm ci', 'npm pack --pack-destination "$RUNNER_TEMP/packages"'],
    ['yarn.lock', 'yarn install --immutable', 'yarn pack --out "$RUNNER_TEMP/packages"/%s-%v.tgz'],
    [
      'bun.lock',
      'npx --yes bun install --frozen-lockfile',
      'npx --yes bun pm pack --destination "$RUNNER_TEMP/packages"',
    ],
    ['no lock', 'npm install', 'npm pack --pack-destination "$RUNNER_TEMP/packages"'],
  ])(
    'with %s: installed, built and packed by its own manager, and none of its scripts sees the token',
    async (lock, install, pack) => {
      const { text } = await workflowFor({ 'package.json': npm('acme'), [lock]: '' })
      const { jobs } = load(text) as { jobs: { publish: { steps: { run?: string; env?: object }[] } } }
      const [build, packed, publish] = jobs.publish.steps.filter(({ run }) => run !== undefined)
      expect([build?.run, packed?.run]).toEqual([expect.stringContaining(install), expect.stringContaining(pack)])
      expect(JSON.stringify([build, packed])).not.toContain('secrets.')
      expect(publish).toEqual({
        name: 'Publish',
        run: expect.stringContaining('npm publish "$archive" --tag "$DIST_TAG"'),
        env: expect.anything(),
      })
    },
  )

  it('by one workflow for many tracks of a kind, each by the folders of its own', async () => {
    const names = ['a', 'b', 'c', 'd']
    const charts = Object.fromEntries(
      names.map((name) => [`charts/${name} x/Chart.yaml`, `apiVersion: v2\nname: ${name}\nversion: 1.2.0\n`]),
    )
    const { text, tracks } = await workflowFor(
      charts,
      names.map((name) => `${name}-1.2.0`),
    )
    expect(tracks.map(({ releaseWorkflow }) => releaseWorkflow.value)).toEqual(names.map(() => 'release-charts.yml'))
    expect(text).toContain("    tags:\n      - 'a-*'\n      - 'b-*'\n")
    expect(text).toContain("            b) folders=('charts/b x') ;;\n")
    expect(text).not.toContain('          track:')
  })
})

/** What init writes for a newcomer, beside what the repository had. */
function written(newcomer: string): SecretWorkflow[] {
  const { files = {}, tags = [] } = NEWCOMERS[newcomer] ?? {}
  const { workflows } = proposalOf(factsOf(files as Record<string, string>, { tags }))
  return workflows.filter((text) => text.includes('OWNER/')).map((text) => load(text) as SecretWorkflow)
}

describe.each(Object.keys(NEWCOMERS))('each workflow for %s', (newcomer) => {
  it('gives each job the permissions that its steps need, and no more', () => {
    const workflows = written(newcomer)
    expect(workflows.length).toBeGreaterThan(1)
    for (const workflow of workflows) {
      const { permissions, jobs } = workflow as SecretWorkflow & {
        permissions: object
        jobs: Record<string, PermittedJob>
      }
      expect(permissions).toEqual({})
      for (const [id, job] of Object.entries(jobs))
        expect({ id, granted: job.permissions }).toEqual({ id, granted: permissionsNeeded(job) })
    }
  })

  it('incident 47: has the signing key for the signer alone, and restores no cache where it releases', () => {
    const workflows = written(newcomer)
    const commands = workflows.flatMap(commandsWithKey)
    expect(commands).toHaveLength(newcomer === 'pnpm-and-tauri' ? 1 : 0)
    for (const command of commands) expect(command).toMatch(/^npx --yes @tauri-apps\/cli@[\d.]+ signer sign /)
    expect(workflows.flatMap(secretsOfWholeJobs)).toEqual([])
    expect(workflows.flatMap(stepsWithCache)).toEqual([])
  })
})

it.each(Object.keys(NEWCOMERS))('actionlint finds nothing in the workflows for %s', async (name) => {
  const { files = {}, tags = [] } = NEWCOMERS[name] ?? {}
  const own = proposalOf(factsOf(files as Record<string, string>, { tags })).workflows.filter((text) =>
    text.includes('OWNER/'),
  )
  expect(own.length).toBeGreaterThan(1)
  for (const text of own) expect(await lintWorkflow(text, 'x.yml')).toEqual([])
})

describe('tag filters', () => {
  it('start the workflow of one track alone, also where one prefix begins another', () => {
    const npm = (name: string) => JSON.stringify({ name, version: '1.0.0' })
    const facts = factsOf(
      { 'a/package.json': npm('v'), 'b/package.json': npm('vscode') },
      { tags: ['v1.0.0', 'vscode-1.0.0'] },
    )
    const { workflows, tracks } = proposalOf(facts)
    const releases = workflows.filter((text) => text.includes('tags:'))
    for (const { tag } of tracks) {
      const sample = tag.value.replace('{version}', '1.2.3-beta.1')
      const started = releases.filter((text) =>
        firesOnTag(readPushFilters((load(text) as { on: unknown }).on) ?? {}, sample),
      )
      expect([sample, started.length]).toEqual([sample, 1])
    }
  })
})
