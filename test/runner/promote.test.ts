import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exampleFiles } from '../support/example.ts'
import { HostedRepository, type WorkflowRun } from './hosted-repository.ts'

/** Each test goes on from where the one before it left the repository. */
describe('promote, as the example has it', () => {
  let site: HostedRepository
  let first: WorkflowRun
  beforeAll(async () => {
    site = await HostedRepository.create(exampleFiles(), { plays: ['promote.yml'] })
  })
  afterAll(() => site.close())

  /** Plays what starts one run of promote; gives the tags and the number of pushes that it made, and the run. */
  async function watch(start: () => Promise<readonly WorkflowRun[]>) {
    const [before, pushes] = [new Set(site.remote.tags()), site.pushes]
    const [run, ...more] = await start()
    if (run?.code !== 0 || more.length > 0) throw new Error(run?.text ?? 'promote did not start')
    return {
      run,
      made: { tags: site.remote.tags().filter((tag) => !before.has(tag)), pushes: site.pushes - pushes },
      summary: (job: string) => run.of(job).map(({ summary }) => summary),
    }
  }

  const byHand = (inputs: Readonly<Record<string, string>>) =>
    watch(async () => [await site.dispatch('promote.yml', 'next', inputs)])

  test('a push that changes both tracks: two alphas in one push, and both release workflows are started', async () => {
    const { run, made } = await watch(() =>
      site.push('feat(core): a slow service blinks', { 'crates/core/src/blink.rs': '// blinks\n' }),
    )
    first = run
    expect(made).toEqual({ tags: ['tray-v1.8.5-alpha.1', 'v2.3.2-alpha.1'], pushes: 1 })
    expect(site.queued).toEqual([
      { workflow: 'release.yml', on: 'tray-v1.8.5-alpha.1' },
      { workflow: 'release-images.yml', on: 'v2.3.2-alpha.1' },
    ])
  })

  test('the same run once more: nothing', async () => {
    const { made } = await watch(async () => [await site.rerun(first)])
    expect(made).toEqual({ tags: [], pushes: 0 })
  })

  test('a push that changes the web app alone: a platform tag alone', async () => {
    const { made } = await watch(() =>
      site.push('fix(web): a calmer green', { 'apps/web/src/green.css': ':root {}\n' }),
    )
    expect(made).toEqual({ tags: ['v2.3.2-alpha.2'], pushes: 1 })
  })

  test('a push that changes the tray alone: a tray tag alone', async () => {
    const { made } = await watch(() => site.push('fix(tray): in order', { 'apps/tray-ui/src/order.js': 'export {}\n' }))
    expect(made).toEqual({ tags: ['tray-v1.8.5-alpha.2'], pushes: 1 })
  })

  test('a push of documents alone: nothing', async () => {
    const { made } = await watch(() => site.push('docs: who cuts a beta', { 'docs/releases.md': '# Releases\n' }))
    expect(made).toEqual({ tags: [], pushes: 0 })
  })

  test('one track by hand: a beta of it alone', async () => {
    const { made } = await byHand({ track: 'tray', channel: 'beta' })
    expect(made).toEqual({ tags: ['tray-v1.8.5-beta.1'], pushes: 1 })
  })

  test('a dry run by hand: the plan, and nothing', async () => {
    const { made, summary } = await byHand({ track: 'all', channel: 'rc', 'dry-run': 'true' })
    expect(made).toEqual({ tags: [], pushes: 0 })
    expect(summary('promote')).toEqual([expect.stringMatching(/plan.*`tray-v1\.8\.5-rc\.1`.*`v2\.3\.2-rc\.1`/is)])
  })

  test('all tracks live by hand: the plan first, then both live tags in one push, and main moves', async () => {
    const { made, summary } = await byHand({ track: 'all', channel: 'live' })
    expect(made).toEqual({ tags: ['tray-v1.8.5', 'v2.3.2'], pushes: 1 })
    expect(summary('promote')).toEqual([expect.stringMatching(/plan.*`tray-v1\.8\.5`.*`v2\.3\.2`/is)])
    expect(summary('live')).toEqual([expect.stringMatching(/Released on live.*`tray-v1\.8\.5`.*`v2\.3\.2`/s)])
    for (const tag of made.tags) expect(site.remote.contains('main', tag)).toBe(true)
    expect(site.remote.contains('next', 'main')).toBe(true)
  })
})
