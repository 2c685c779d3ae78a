import { afterEach, expect, test } from '@jest/globals'
import { areOwn } from '../../../shared/flows/history/own-check.ts'
import type { History } from '../../support/history.ts'
import { ask } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `branches: { live: main, next: next }
bump: file
tracks:
  web: { tag: "v{version}", paths: [web], version-files: [VERSION] }
`
let history: History | undefined
afterEach(() => history?.remove())

/** Whether the last commit, which says that it bumps to a version, is the actions' own. */
async function isOwnBump(from: string, to: string, liveTag?: string): Promise<unknown> {
  const plan = new Plan()
  plan.commit('feat!: begin', { 'web/a': 'a\n', VERSION: '1.2.0\n' })
  plan.tag('v1.2.0').branch('main')
  const written = plan.commit('chore: the next version', { VERSION: `${from}\n` })
  if (liveTag !== undefined) plan.tag(liveTag)
  plan.commit(`chore: bump web to v${to}\n\nRelease-Track: web\nRelease-Channel: alpha\n`, { VERSION: `${to}\n` })
  history = plan.branch('next').make()
  const [below, tip] = [history.ids[written], history.ids[written + 1]] as [string, string]
  return ask(
    async (run) => {
      const [range] = await run.repository.ensure([{ tip, not: [below] }])
      return areOwn(await run.repository.log(range), run)
    },
    history.checkout('refs/heads/next', 1),
    CONFIG,
  )
}

test.each([
  ['1.3.0', '1.3.0-alpha.1', undefined, true],
  ['1.3.0', '1.3.0-alpha.1', 'v1.3.0', false],
  ['1.3.0', '1.3.0-alpha.1', 'v1.3.0-alpha.1', true],
  ['1.3.1', '1.3.0-alpha.1', undefined, false],
  ['1.3.0', '1.4.0-alpha.1', undefined, true],
])('a bump from %s, which a person wrote, to %s with the tag %s: own is %s', async (from, to, liveTag, own) => {
  expect(await isOwnBump(from, to, liveTag)).toBe(own)
})
