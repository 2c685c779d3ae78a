import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, type Around, runAction } from '../support/action.ts'
import type { CheckoutKind } from '../support/checkout-kinds.ts'
import { push } from '../support/detect.ts'
import { hashFolder } from '../support/folder-hash.ts'
import { GitTrace } from '../support/git-trace.ts'
import { Plan } from '../support/plan.ts'
import { FILES } from '../support/products.ts'

const TAG = 'tray-v1.8.1-alpha.1'
const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
for (let n = 0; n < 50; n++) plan.commit(`feat: web ${n}`, { 'apps/web/index.html': `${n}\n` })
plan.commit('chore: bump', {
  'crates/client/Cargo.toml': FILES['crates/client/Cargo.toml']?.replace('1.8.0', '1.8.1') ?? '',
})
plan.tag(TAG).commit('feat: tray', { 'crates/client/src/main.rs': 'tray\n' })
const history = plan.branch('next').make()
afterAll(() => history.remove())

/** One run with all that it leaves and starts. */
interface Observed extends ActionResult {
  readonly trace: GitTrace
  readonly before: object
  readonly after: object
  /** What lies in RUNNER_TEMP afterwards. */
  readonly left: readonly string[]
}

async function observe(action: string, kind: CheckoutKind, inputs = {}, around: Around = {}): Promise<Observed> {
  const folder = history.checkout('refs/heads/next', kind)
  const temp = mkdtempSync(join(tmpdir(), 'release-tracks-temp-'))
  const trace = new GitTrace()
  const before = hashFolder(folder)
  const env = { ...trace.env, RUNNER_TEMP: temp, ...around.env }
  const result = await runAction(action, folder, inputs, { ...around, env })
  const observed = { ...result, trace, before, after: hashFolder(folder), left: readdirSync(temp) }
  rmSync(temp, { recursive: true })
  return observed
}

/** How many git processes an action starts at most, by kind of checkout; each costs a few milliseconds. */
const MOST_PROCESSES: readonly (readonly [
  action: string,
  inputs: object,
  counts: Record<string, number>,
  around?: Around,
])[] = [
  [
    'detect-tracks',
    { since: 'push' },
    { 0: 2, 1: 6, 'blob:none': 5, 'tree:0': 8, sparse: 6, '1 tree:0': 8 },
    push(history, 51, 52),
  ],
  ['detect-tracks', {}, { 0: 3, 1: 8, 'blob:none': 5, 'tree:0': 9, sparse: 8, '1 tree:0': 9 }],
  [
    'detect-tracks',
    { since: 'push', base: 'main' },
    // A version file differs: whether in its version alone is read off the files, and missing ones are fetched at once.
    { 0: 6, 1: 11, 'blob:none': 7, 'tree:0': 11, sparse: 10, '1 tree:0': 11 },
  ],
  ['validate-tag', { tag: TAG }, { 0: 5, 1: 10, 'blob:none': 7, 'tree:0': 12, sparse: 11, '1 tree:0': 12 }],
  [
    'bump-version',
    { tracks: 'all', channel: 'alpha', 'dry-run': 'true' },
    { 0: 8, 1: 12, 'blob:none': 8, 'tree:0': 13, sparse: 12, '1 tree:0': 13 },
  ],
  [
    'promote',
    { 'dry-run': 'true' },
    { 0: 8, 1: 13, 'blob:none': 8, 'tree:0': 14, sparse: 13, '1 tree:0': 14 },
    push(history, 51, 52),
  ],
]
const KINDS: readonly CheckoutKind[] = [0, 1, 'blob:none', 'tree:0', 'sparse', '1 tree:0']

describe.each(MOST_PROCESSES)('%s %j', (action, inputs, counts, around) => {
  test.each(KINDS)(
    'incident 27: on a checkout of kind %s it leaves everything as it was and fetches no object on its own',
    async (kind) => {
      const { code, log, trace, before, after, left } = await observe(action, kind, inputs, around)
      expect({ code, log }).toMatchObject({ code: 0 })
      expect(after).toEqual(before)
      expect(left).toEqual([])
      expect(trace.lazyFetches()).toEqual([])
      expect(trace.started().length).toBeLessThanOrEqual(counts[kind] as number)
      trace.remove()
    },
  )
})

test('a full clone is believed: nothing is asked of the remote', async () => {
  const runs = await Promise.all([observe('detect-tracks', 0), observe('validate-tag', 0, { tag: TAG })])
  for (const { trace, code } of runs) {
    expect({ code, calls: trace.remoteCalls() }).toEqual({ code: 0, calls: [] })
    trace.remove()
  }
})

test('a run that fails leaves nothing behind either', async () => {
  const gone = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file:///nowhere/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'file:///',
  }
  const runs = await Promise.all([
    observe('validate-tag', 1, { tag: 'v1.8.9' }),
    observe('detect-tracks', 1, {}, { env: gone }),
    observe('detect-tracks', 1, { base: 'no-such-branch' }),
    ...KINDS.map((kind) => observe('bump-version', kind, { tracks: 'all', channel: 'alpha' }, { env: gone })),
  ])
  for (const { code, log, before, after, left, trace } of runs) {
    expect({ code, left }).toEqual({ code: 1, left: [] })
    expect(log.match(/^::error/gm)).toHaveLength(1)
    expect(log).not.toContain('This is a bug')
    expect(after).toEqual(before)
    trace.remove()
  }
})
