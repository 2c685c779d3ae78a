import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasCargo } from '../support/cargo.ts'
import { exampleFiles } from '../support/example.ts'
import { HostedRepository } from './hosted-repository.ts'

if (hasCargo()) {
  describe('ci, as the example has it', () => {
    let site: HostedRepository
    beforeAll(async () => {
      site = await HostedRepository.create(exampleFiles(), { plays: ['ci.yml', 'promote.yml'] })
    })
    afterAll(() => site.close())

    test("builds and tests a person's push, and after promote's own commits alone does nothing and is green", async () => {
      const runs = await site.push('feat(core): a slow service blinks', { 'crates/core/src/blink.rs': '// blinks\n' })
      const [ci] = runs.filter(({ workflow }) => workflow === 'ci.yml')
      if (ci?.code !== 0) throw new Error(ci?.text)
      expect(ci.of('test')[0]?.log).toMatch(/test result: ok\. 2 passed.*built in/s)

      const tags = site.remote.tags()
      const [own, promote] = await site.announce('next', ci.happening.sha)
      if (own?.code !== 0 || promote?.code !== 0) throw new Error(`${own?.text}${promote?.text}`)
      expect(site.remote.tags()).toEqual(tags)
      expect(own.of('test')[0]?.steps.map(({ name }) => name)).not.toContain('cargo test --locked')
    })
  })
}
