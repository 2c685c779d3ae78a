import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import { componentChangelogReport } from '../../../shared/flows/changelog/component-changelog.ts'
import type { Run } from '../../../shared/flows/ports/run.ts'
import { findPrevious } from '../../../shared/flows/tags/previous-tag.ts'
import { validateTagReport } from '../../../shared/flows/validate/validate-tag.ts'
import type { History } from '../../support/history.ts'
import { runFlow } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `tracks:
  web:
    tag: v{version}
    paths: [web]
`
const tag = (text: string) => ({ name: `v${text}`, version: parseVersion(text) as Version })

describe('findPrevious', () => {
  const alphas = Array.from({ length: 30 }, (_, index) => tag(`1.8.2-alpha.${index + 1}`))
  const below = parseVersion('1.8.2') as Version

  /** Asks of a list whose ancestors are some tags, and tells what was asked. */
  async function ask(ancestors: readonly string[], isWhole: boolean) {
    const asked: string[] = []
    const found = await findPrevious([...alphas, tag('1.8.1')], below, {
      isAncestor: async (name) => asked.push(name) > 0 && ancestors.includes(name),
      among: isWhole
        ? async (names) => {
            asked.push(`all ${names.length}`)
            return new Set(names.filter((name) => ancestors.includes(name)))
          }
        : undefined,
      passOver: () => {},
    })
    return { ...found, asked: asked.map((name) => name.replace('v1.8.2-alpha.', '')) }
  }

  test('asks of the highest tags one by one, then of all others at once', async () => {
    expect(await ask(['v1.8.1', 'v1.8.2-alpha.28'], true)).toEqual({
      name: 'v1.8.2-alpha.28',
      isAncestor: true,
      asked: ['30', '29', '28'],
    })
    expect(await ask(['v1.8.1', 'v1.8.2-alpha.3'], true)).toEqual({
      name: 'v1.8.2-alpha.3',
      isAncestor: true,
      asked: ['30', '29', '28', '27', 'all 27'],
    })
    expect(await ask([], true)).toMatchObject({ name: 'v1.8.2-alpha.30', isAncestor: false })
  })

  test('does not ask of all while the list may lack some', async () => {
    expect((await ask(['v1.8.1'], false)).asked).toEqual(['30', '29', '28', '27'])
  })
})

describe('a hotfix of a live version below more alphas than are looked at one by one', () => {
  let history: History
  beforeAll(() => {
    const plan = new Plan()
    plan.commit('feat: begin', { 'web/a': '0\n', 'release-tracks.yml': CONFIG })
    plan.tag('v1.8.1').branch('main')
    const fix = plan.commit('fix: urgent', { 'web/b': 'b\n' }, 0)
    plan.tag('v1.8.2')
    for (let n = 1; n <= 30; n++) {
      plan.commit(`feat: ${n}`, { 'web/a': `${n}\n` }, n === 1 ? 0 : fix + n - 1)
      plan.tag(`v1.8.2-alpha.${n}`)
    }
    const next = plan.commit('Merge the hotfix', { 'web/b': 'b\n' }, fix + 30, fix)
    history = plan.branch('next', next).branch('main', fix).make()
  })
  afterAll(() => history.remove())

  const run = (flow: (run: Run) => Promise<never>, kind: number) =>
    runFlow(flow as never, history.checkout('refs/tags/v1.8.2', kind), CONFIG, { ref: 'refs/tags/v1.8.2' })
  const changelog = (inputs: Record<string, string>) => (run: Run) =>
    componentChangelogReport(
      { tag: '', track: '', head: '', since: '', format: '', output: 'notes.md', ...inputs },
      run,
      {
        read: async () => '',
        write: async (path: string) => path,
        writeTemporary: async (path: string) => path,
      } as never,
    ) as Promise<never>

  test.each([0, 1])('is validated against the live version, on a checkout of depth %d', async (kind) => {
    const flow = (each: Run) => validateTagReport({ tag: 'v1.8.2', track: '' }, each) as Promise<never>
    expect(await run(flow, kind)).toMatchObject({ 'previous-tag': 'v1.8.1' })
  })

  test.each([0, 1])('has its own change alone in its changelog, on a checkout of depth %d', async (kind) => {
    const outputs = await run(changelog({ tag: 'v1.8.2', since: 'tag' }), kind)
    expect(outputs).toMatchObject({ 'previous-tag': 'v1.8.1', 'commit-count': '1' })
  })

  test.each([0, 1])('is what a changelog up to it without a tag begins at, on a checkout of depth %d', async (kind) => {
    const outputs = await run(changelog({ track: 'web', head: history.ids[1] as string }), kind)
    expect(outputs).toMatchObject({ 'previous-tag': 'v1.8.2', 'commit-count': '0' })
  })
})
