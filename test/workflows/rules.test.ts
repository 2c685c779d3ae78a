import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { lintWorkflow } from '../support/actionlint.ts'
import { commandsWithKey, type SecretWorkflow, secretsOfWholeJobs, stepsWithCache } from '../support/secret-steps.ts'
import { NEEDS, ownAction, permissionsNeeded } from '../support/workflow-permissions.ts'
import { declared, REPOSITORIES, WORKFLOWS } from './repositories.ts'

type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
type Job = {
  needs?: string | string[]
  permissions?: Record<string, string>
  steps: Step[]
  outputs?: Record<string, string>
  'timeout-minutes'?: number
}

describe.each(WORKFLOWS)('%s', (_, workflow, { config }) => {
  const jobs = Object.entries(parse(workflow.text).jobs as Record<string, Job>)
  const steps = jobs.flatMap(([, { steps }]) => steps)
  const expressions = [...workflow.text.matchAll(/\$\{\{(.*?)\}\}|^\s*(?:- )?if: (.*)$/gm)].map(
    ([, a, b]) => a ?? b ?? '',
  )

  test('is one that GitHub reads, and actionlint finds nothing', async () => {
    expect(workflow.errors).toEqual([])
    expect(await lintWorkflow(workflow.text, workflow.file)).toEqual([])
  })

  test('incident 47: the signing key is there for the signer alone, and no job that releases restores a cache', () => {
    const parsed = parse(workflow.text) as SecretWorkflow
    for (const command of commandsWithKey(parsed))
      expect(command).toMatch(/^npx --yes @tauri-apps\/cli@[\d.]+ signer sign /)
    expect(secretsOfWholeJobs(parsed)).toEqual([])
    if (workflow.data('name') !== 'ci') expect(stepsWithCache(parsed)).toEqual([])
  })

  test('pins actions of others by commit, with the version beside it', () => {
    for (const [, uses] of workflow.text.matchAll(/uses: (.*)$/gm)) {
      const own = ownAction(uses as string)
      if (own === undefined) expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      else expect(() => declared(own)).not.toThrow()
    }
  })

  test('gives actions of ours inputs that they have, and all that they want', () => {
    for (const { uses = '', with: given = {} } of steps) {
      const own = ownAction(uses)
      if (own === undefined) continue
      const { inputs } = declared(own)
      expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given)))
      const required = inputs.filter((input) => input.required).map(({ name }) => name)
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
    }
  })

  test('reads outputs that there are: of steps before, of jobs that it needs', () => {
    for (const [, job] of jobs) {
      const text = JSON.stringify(job)
      for (const [, step, output] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const found = job.steps.find((each) => each.id === step)
        const own = ownAction(found?.uses ?? '')
        if (own !== undefined) expect(declared(own).outputs).toContain(output)
        else expect(['app token', 'checkout commit']).toContain(`${step} ${output}`)
      }
      for (const [, other, output] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        expect([job.needs].flat()).toContain(other)
        const outputs = jobs.find(([name]) => name === other)?.[1].outputs ?? {}
        expect(Object.keys(outputs)).toContain(output)
      }
    }
  })

  test('gives each job the permissions that its steps need, and no more', () => {
    expect(Object.keys(parse(workflow.text).permissions)).toEqual(
      jobs.some(([, job]) => !job.permissions) ? ['contents'] : [],
    )
    for (const [id, job] of jobs) {
      const granted = job.permissions ?? parse(workflow.text).permissions
      expect({ id, granted }).toEqual({ id, granted: permissionsNeeded(job) })
    }
  })

  test('incident 30: no expression stands in a script; what comes from outside comes by the environment', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('knows nothing of versions, paths and channels: what is a pre-release is for the actions to say', () => {
    for (const expression of expressions) {
      expect(expression).not.toMatch(/\b(?:contains|startsWith|endsWith)\s*\(/)
      expect(expression).not.toMatch(/github\.(?:ref_name|head_ref|event\.(?:head_commit|commits))/)
      expect(expression).not.toMatch(/\b(?:alpha|beta|rc)\b/)
    }
    for (const { run } of steps)
      expect(run ?? '').not.toMatch(/\$\{[A-Z_]+[#%/]|\bcut\b|\bgrep\b|GITHUB_REF|git (?:tag|diff|log|describe)/)
  })

  test('checks out before any action of ours (to promote next, wherever it was started), leaves no credentials there, and ends jobs that hang', () => {
    for (const [, job] of jobs) {
      const first = job.steps.findIndex(({ uses = '' }) => ownAction(uses) !== undefined)
      const before = job.steps.slice(0, Math.max(first, 0)).map(({ uses = '' }) => uses.replace(/@.*/, ''))
      if (first >= 0) expect(before).toContain('actions/checkout')
    }
    // What made the plan that was approved is what carries it out.
    const planned = '$' + '{{ needs.promote.outputs.commit }}'
    for (const [id, job] of jobs) {
      const ref = workflow.data('name') === 'promote' ? { ref: id === 'live' ? planned : config.branches.next } : {}
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toEqual({ ...ref, 'persist-credentials': false })
    }
    for (const [id, job] of jobs) expect([id, job['timeout-minutes']]).toEqual([id, expect.any(Number)])
  })

  test('names the branches and channels of the configuration', () => {
    const { on } = parse(workflow.text)
    const { live, next } = config.branches
    if (on.push?.branches) expect([live, next]).toEqual(expect.arrayContaining(on.push.branches))
    const inputs = on.workflow_dispatch?.inputs
    if (inputs) {
      expect(inputs.track.options).toEqual(['all', ...config.tracks.map(({ name }) => name)])
      expect(inputs.channel.options).toEqual([...config.channels, 'live'])
    }
  })
})

test('the workflows have no string logic about images: what they need is an output of image-tags', () => {
  const runs = WORKFLOWS.flatMap(([name, { text }]) => {
    const jobs = Object.values(parse(text).jobs as Record<string, Job>)
    return jobs
      .flatMap(({ steps }) => steps)
      .flatMap(({ run }) => (run?.includes('docker') ? [[name, run.trim()]] : []))
  })
  const names = ['this repository: release-images.yml', 'the example: release-images.yml']
  expect([...new Set(runs.map(([name]) => name))]).toEqual(names)
  // In both it is asked whether the image is there; image-tags itself moves the tags.
  expect(runs.length).toBeGreaterThanOrEqual(2)
  for (const [, run = ''] of runs) {
    expect(run.split('\n')).toHaveLength(1)
    expect(run).not.toMatch(/\b(?:sed|awk|cut|tr|while|for|jq)\b|\$\{[^}]*[%#:/^,]|\|/)
  }
})

test('incident 47: the example signs in one step', () => {
  const signing = WORKFLOWS.filter(([, { text }]) => commandsWithKey(parse(text)).length > 0)
  expect(signing.map(([name]) => name)).toEqual(['the example: release.yml'])
})

test('incident 47: nothing younger than a week is proposed as a dependency', () => {
  const { updates } = parse(readFileSync(join(import.meta.dirname, '../../.github/dependabot.yml'), 'utf8'))
  expect(updates).toHaveLength(2)
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7)
})

test('the scripts that the workflows of this repository run are in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  const texts = [...(REPOSITORIES[0]?.workflows.values() ?? [])].map(({ text }) => text)
  const run = texts.flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script))
  expect(run).toContain('check:dist')
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run))
})

test('docs/tokens.md says of every action what it needs', () => {
  const actions = readdirSync(join(import.meta.dirname, '../../actions'))
  expect(Object.keys(NEEDS)).toEqual(expect.arrayContaining(actions))
})

test('incident 28: the same workflows are there, with the names that the tracks and the sentry say', () => {
  for (const { workflows, config } of REPOSITORIES) {
    const files = ['promote.yml', 'release.yml', 'release-images.yml', 'ci.yml', 'invariant-sentry.yml']
    expect([...workflows.keys()].sort()).toEqual(files.sort())
    expect(config.tracks.map(({ releaseWorkflow }) => releaseWorkflow)).toEqual(['release.yml', 'release-images.yml'])
    for (const [file, workflow] of workflows) expect(`${workflow.data('name')}.yml`).toBe(file)
    const watched = workflows.get('invariant-sentry.yml')?.data('on', 'workflow_run', 'workflows')
    expect(watched).toEqual(['promote', 'release', 'release-images'])
  }
})
