import { afterAll, expect, test } from '@jest/globals'
import { runAction } from '../../support/action.ts'
import { GitTrace } from '../../support/git-trace.ts'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'
import { git } from '../../support/remote.ts'

/** Far more than the steps look at. */
const MANY = 4500

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
for (let n = 0; n < MANY; n++) plan.commit(`docs: page ${n}`, { 'docs/page.md': `${n}\n` })
plan.commit('feat: tray', { 'crates/client/src/main.rs': 'tray\n' })
const history = plan.branch('next').make()
afterAll(() => history.remove())

test('a last tag that lies thousands of commits back costs a few steps and one clone without files', async () => {
  const folder = history.checkout('refs/heads/next', 1)
  const trace = new GitTrace()
  const { code, log, outputs } = await runAction('detect-tracks', folder, {}, { env: trace.env })
  expect({ code, log }).toMatchObject({ code: 0 })
  expect(JSON.parse(outputs.tracks ?? '')).toEqual(['tray'])
  const fetches = trace.started().flatMap(({ args }) => (args.includes('fetch') ? [args.filter(isTelling)] : []))
  // The pace of the first tells that the next step would not do.
  const depths = ['--depth=32', '--depth=256'].map((depth) => [depth, '--filter=blob:none'])
  expect(fetches.map((each) => each.toSorted())).toEqual([...depths, ['--filter=blob:none', '--refetch']])
  expect(trace.lazyFetches()).toEqual([])
  trace.remove()
  expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1')
})

function isTelling(option: string): boolean {
  return /^--(?:depth|filter|refetch)/.test(option)
}
