import { afterEach, describe, expect, test } from '@jest/globals'
import { hasCargo } from '../support/cargo.ts'
import { exampleFiles } from '../support/example.ts'
import { HostedRepository, type WorkflowRun } from './hosted-repository.ts'

describe('ci, as the example has it', () => {
  let site: HostedRepository
  afterEach(() => site.close())

  function checkGreen(runs: readonly WorkflowRun[]): void {
    for (const { code, text } of runs) if (code !== 0) throw new Error(text)
  }

  if (hasCargo()) {
    test("builds and tests a person's push", async () => {
      site = await HostedRepository.create(exampleFiles(), { plays: ['ci.yml'] })
      const runs = await site.push('feat(core): a slow service blinks', { 'crates/core/src/blink.rs': '// blinks\n' })
      checkGreen(runs)
      expect(runs[0]?.of('test')[0]?.log).toMatch(/test result: ok\. 2 passed.*built in/s)
    })
  }

  test("after promote's own commits alone, pushed by an app's token, does nothing and is green; promote goes on to do nothing", async () => {
    site = await HostedRepository.create(exampleFiles(), { plays: ['ci.yml', 'promote.yml'] })
    const before = site.remote.at('next')
    checkGreen([await site.dispatch('promote.yml', 'next', { track: 'all', channel: 'alpha' })])
    const tags = site.remote.tags()
    expect(tags).toHaveLength(2)

    const runs = await site.announce('next', before)
    checkGreen(runs)
    expect(runs.map(({ workflow }) => workflow)).toEqual(['ci.yml', 'promote.yml'])
    const steps = runs[0]?.of('test')[0]?.steps.map(({ name }) => name)
    expect(steps).toContain('OWNER/release-tracks/actions/detect-tracks@v1')
    expect(steps).not.toContain('cargo test --locked')
    expect(site.remote.tags()).toEqual(tags)
  })
})
