import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statusReport } from '../../shared/core/status/report.ts'
import { detectTracksReport } from '../../shared/flows/detect/detect-tracks.ts'
import type { Report, Run } from '../../shared/flows/ports/run.ts'
import { readStatus } from '../../shared/flows/status/status.ts'
import { validateTagReport } from '../../shared/flows/validate/validate-tag.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import type { CheckoutKind } from '../support/checkout-kinds.ts'
import { History, randomNumbers } from '../support/history.ts'
import { runFlow } from '../support/in-process.ts'
import { type Clocks, planHistory } from '../support/random-history.ts'

const KINDS: readonly CheckoutKind[] = [0, 1, 3, 'blob:none', 'tree:0']
/** `HISTORIES=200 SEED=1000` looks at more of them. */
const COUNT = Number(process.env.HISTORIES ?? 1)
const FIRST = Number(process.env.SEED ?? 11)
const CONFIG = `ignore-commits: ["docs:*"]
tracks:
  tray: { tag: "tray-v{version}", paths: [crates/client, crates/core], latest: true }
  platform: { tag: "v{version}", paths: [crates/server, crates/core, apps/web] }
`

/** What is asked of every checkout: spans between commits, given by number, and what the actions say. */
interface Questions {
  readonly spans: readonly (readonly [tip: number, ...not: number[]])[]
  readonly tags: readonly string[]
}

function chooseQuestions(history: History, seed: number): Questions {
  const random = randomNumbers(seed)
  const next = history.plan.refs['refs/heads/next'] as number
  const tags = Object.keys(history.plan.refs).filter((ref) => ref.startsWith('refs/tags/'))
  const pick = () => tags[random(tags.length)] as string
  const spans = Array.from({ length: 3 }, (): [number, ...number[]] => [
    random(3) === 0 ? random(history.ids.length) : next,
    ...Array.from({ length: 1 + random(3) }, () => history.plan.refs[pick()] ?? 0),
  ])
  return { spans, tags: [pick(), pick()] }
}

/** All answers of one checkout; commits by number, so that a difference can be read. */
async function ask(history: History, kind: CheckoutKind, { spans, tags }: Questions): Promise<Record<string, unknown>> {
  const folder = history.checkout('refs/heads/next', kind)
  const answers: Record<string, unknown> = {}
  for (const numbers of spans) answers[`span ${numbers.join(' ')}`] = await askSpan(history, folder, numbers)
  const inputs = { track: '', channel: '', since: '', base: '', head: '' }
  answers.detect = await runFlow((run) => detectTracksReport(inputs, run), folder, CONFIG)
  const base = history.ids[spans[0]?.[1] ?? 0] as string
  answers['detect base'] = await runFlow((run) => detectTracksReport({ ...inputs, base }, run), folder, CONFIG)
  for (const tag of tags)
    answers[tag] = await runFlow((run) => validateTagReport({ tag, track: '' }, run), folder, CONFIG)
  answers.status = await runFlow(reportStatus, folder, CONFIG)
  return answers
}

async function reportStatus(run: Run): Promise<Report> {
  return { outputs: { status: JSON.stringify(statusReport(await readStatus(run, 0))) }, summary: '' }
}

async function askSpan(history: History, folder: string, numbers: readonly number[]): Promise<object> {
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  const [tip = '', ...not] = numbers.map((number) => history.ids[number] as string)
  const [other = ''] = not
  const number = (id: string | undefined) => history.ids.indexOf(id ?? '')
  try {
    await repository.remoteRefs(['refs/tags/*'])
    const [range] = await repository.ensure([{ tip, not }])
    const commits = await repository.log(range)
    const [above, below] = await repository.ensure([
      { tip, not: [other] },
      { tip: other, not: [tip] },
    ])
    const again = await repository.log(above)
    return {
      commits: commits.map(({ sha, changes }) => [number(sha), ...changes.map(({ path }) => path)]),
      again: again.map(({ sha }) => number(sha)),
      base: number(await repository.mergeBase(above.tip, below.tip)),
      ancestor: await repository.isAncestor(below.tip, above.tip),
    }
  } finally {
    repository.close()
  }
}

describe.each(['right', 'equal', 'skewed'] as Clocks[])('with clocks that are %s', (clocks) => {
  test.each(Array.from({ length: COUNT }, (_, at) => FIRST + at))(
    'incident 6: history %i answers the same in every checkout',
    async (seed) => {
      const history = new History(planHistory(seed, 150, clocks, { 'release-tracks.yml': CONFIG }))
      try {
        const questions = chooseQuestions(history, seed)
        const [full, ...others] = await Promise.all(KINDS.map((kind) => ask(history, kind, questions)))
        for (const [index, other] of others.entries()) {
          expect({ checkout: KINDS[index + 1], ...other }).toEqual({ checkout: KINDS[index + 1], ...full })
        }
      } finally {
        history.remove()
      }
    },
  )
})

describe('a branch off a commit whose clock was ahead', () => {
  // y ← x, and x lies behind a branch below the tag, just deeper than is looked at first; a branch off x comes in above the tag.
  const BRANCH = 33
  const [y, x, branch, tag, off, tip] = [40, 41, 41 + BRANCH, 42 + BRANCH, 43 + BRANCH, 44 + BRANCH]
  const at = (minute: number) => 1_700_000_000 + minute * 60
  const commit = (parents: number[], date: number, files = {}) => ({ parents, message: 'feat: more', files, date })
  let history: History

  beforeAll(() => {
    history = new History({
      commits: [
        ...Array.from({ length: 41 }, (_, n) => commit(n === 0 ? [] : [n - 1], at(n))),
        commit([y], at(1_000_000), { 'crates/client/a.rs': 'one\n' }),
        ...Array.from({ length: BRANCH }, (_, n) => commit([x + n], at(50 + n))),
        commit([y, branch], at(200)),
        commit([x], at(300), { 'crates/client/a.rs': 'two\n' }),
        commit([tag, off], at(301)),
      ],
      refs: { 'refs/heads/next': tip, 'refs/heads/main': y, 'refs/tags/tray-v1.0.0-alpha.1': tag },
    })
  })
  afterAll(() => history.remove())

  test('gets the answer that git gives on a full clone', async () => {
    const questions: Questions = { spans: [[tip, tag]], tags: ['refs/tags/tray-v1.0.0-alpha.1'] }
    const [full, ...others] = await Promise.all(KINDS.map((kind) => ask(history, kind, questions)))
    for (const other of others) expect(other).toEqual(full)
  })
})
