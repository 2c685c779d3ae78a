import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { tagRef } from '../../shared/core/git/names.ts'
import { statusReport } from '../../shared/core/status/report.ts'
import { readTag } from '../../shared/core/tags/owned-tag.ts'
import { describeSync, syncBranches } from '../../shared/flows/branches/branch-sync.ts'
import { componentChangelogReport } from '../../shared/flows/changelog/component-changelog.ts'
import { detectTracksReport } from '../../shared/flows/detect/detect-tracks.ts'
import { diagnose } from '../../shared/flows/doctor/doctor.ts'
import { checkInvariants } from '../../shared/flows/invariants/check-invariants.ts'
import { readAppKey } from '../../shared/flows/manifest/app-key.ts'
import { publishManifest } from '../../shared/flows/manifest/manifest-publication.ts'
import type { GitHubPort, Release, ReleaseStore } from '../../shared/flows/ports/github.ts'
import type { ReleaseFiles } from '../../shared/flows/ports/release-files.ts'
import type { RefUpdate } from '../../shared/flows/ports/repository.ts'
import type { Report, Run, RunContext } from '../../shared/flows/ports/run.ts'
import type { TextFiles } from '../../shared/flows/ports/text-files.ts'
import { describeReleases, explainPromotion, planReleases } from '../../shared/flows/promote/plan-releases.ts'
import { promote } from '../../shared/flows/promote/promotion.ts'
import { parseBumpRequest } from '../../shared/flows/promote/promotion-request.ts'
import { floatTags } from '../../shared/flows/publish/float-tags.ts'
import { imageTagsReport } from '../../shared/flows/publish/image-tags.ts'
import { publishRelease } from '../../shared/flows/publish/publish-release.ts'
import { readStatus } from '../../shared/flows/status/status.ts'
import { tagMissing } from '../../shared/flows/tags/tag-list.ts'
import { validateTagReport } from '../../shared/flows/validate/validate-tag.ts'
import { openWorkTree } from '../../shared/io/git/work-tree.ts'
import { History, type PlannedCommit } from './history.ts'
import { ask } from './in-process.ts'
import { git } from './remote.ts'

/** What kind of history is looked at: with tags or before the first, with paths by the manifests or listed. */
export interface Kind {
  readonly tags: boolean
  readonly paths: 'auto' | 'listed'
}

/** Where one stands; `isOld` where a clone that has not fetched since can stand, too. */
const STANDS: Readonly<
  Record<string, { readonly on: string; readonly context: Partial<RunContext>; readonly isOld?: boolean }>
> = {
  next: { on: 'refs/heads/next', context: { ref: 'refs/heads/next' } },
  main: { on: 'refs/heads/main', context: { ref: 'refs/heads/main' }, isOld: true },
  'a pull request': { on: 'refs/pull/1/merge', context: { ref: 'refs/pull/1/merge', eventName: 'pull_request' } },
  'a tag': { on: 'refs/tags/released', context: { ref: 'refs/tags/v1.0.0' }, isOld: true },
  'an older commit of next': { on: 'refs/old/next', context: { ref: 'refs/heads/next' }, isOld: true },
}

const CHECKOUTS: readonly Checkout[] = [
  { name: 'a full checkout of the run', kind: 0, fresh: true, stale: false },
  { name: 'a checkout one commit deep', kind: 1, fresh: true, stale: false },
  { name: 'a clone that has not fetched since', kind: 0, fresh: false, stale: true },
]

interface Checkout {
  readonly name: string
  readonly kind: 0 | 1
  /** Whether it was made for the run, so that its tags are believed. */
  readonly fresh: boolean
  readonly stale: boolean
}

const BUMP = { tracks: 'all', bump: '', version: '', sha: '', n: '', trailers: '', dryRun: true, force: false }
const DETECT = { track: '', channel: '', since: '', base: '', head: '' }

const QUESTIONS: Readonly<Record<string, (run: Run, history: Made) => Promise<unknown>>> = {
  plan: async (run) => describeReleases(await planReleases({ channel: '', tracks: '' }, run)),
  'plan --channel beta --track app': async (run) =>
    describeReleases(await planReleases({ channel: 'beta', tracks: 'app' }, run)),
  'promote all alpha --bump auto': (run) => dryRun(run, { channel: 'alpha', bump: 'auto' }),
  'promote all live': (run) => dryRun(run, { channel: 'live' }),
  'promote app beta --sha': (run, { older }) => dryRun(run, { tracks: 'app', channel: 'beta', sha: older }),
  status: async (run) => statusReport(await readStatus(run, 0)),
  'detect-tracks of next': (run) => outputsOf(detectTracksReport({ ...DETECT, head: 'next' }, run)),
  'detect-tracks of a push': (run, { pushed }) =>
    outputsOf(detectTracksReport({ ...DETECT, since: 'push' }, { ...run, context: { ...run.context, ...pushed } })),
  'component-changelog of next': (run) =>
    outputsOf(componentChangelogReport({ ...CHANGELOG, track: 'app', head: 'next' }, run, nowhere)),
  'component-changelog of a tag': (run) =>
    outputsOf(componentChangelogReport({ ...CHANGELOG, tag: 'v1.0.1-alpha.1' }, run, nowhere)),
  'validate-tag, pre-release': (run) => outputsOf(validateTagReport({ tag: 'v1.0.1-alpha.1', track: '' }, run)),
  'validate-tag, live': (run) => outputsOf(validateTagReport({ tag: 'v1.0.0', track: '' }, run)),
  'check-invariants': async (run) =>
    (await checkInvariants({ openIssue: false, label: '', grace: '' }, run)).outputs.violations,
  'sync-branches': async (run) => describeSync(await syncBranches({ dryRun: true, lines: false }, run), run, true),
  'float-tags': (run) => pushed(run, (caught) => floatTags({ tag: 'v1.0.0', minor: true }, caught)),
  'publish-release': (run) => released(run),
  'write-updater-manifest': (run) => pushed(run, publishManifestOf),
  'image-tags of a tag': (run) => outputsOf(imageTagsReport({ ...IMAGES, tag: 'v1.0.0' }, run)),
}

/** Those whose answer is about the commit that is checked out. */
const QUESTIONS_ABOUT_HERE: typeof QUESTIONS = {
  'detect-tracks': (run) => outputsOf(detectTracksReport(DETECT, run)),
  'detect-tracks from a base': (run) => outputsOf(detectTracksReport({ ...DETECT, base: 'main' }, run)),
  'component-changelog of a track': (run) =>
    outputsOf(componentChangelogReport({ ...CHANGELOG, track: 'app' }, run, nowhere)),
  doctor: (run) => diagnosed(run),
  'image-tags of a branch': (run) => outputsOf(imageTagsReport({ ...IMAGES, track: 'app' }, run)),
}

const CHANGELOG = { tag: '', track: '', head: '', since: '', format: 'flat', output: '' }
const IMAGES = { images: 'ghcr.io/acme/app', tag: '', track: '', rebuild: false, coreFloats: false }
const nowhere: TextFiles = { write: async () => '', writeTemporary: async () => '' }

/** What a run would push, or that it pushes nothing; nothing is pushed. */
async function pushed(run: Run, work: (run: Run) => Promise<unknown>): Promise<object> {
  const updates: RefUpdate[] = []
  const push = async (asked: readonly RefUpdate[]): Promise<never> => {
    updates.push(...asked)
    throw new Pushed()
  }
  const repository = new Proxy(run.repository, {
    get: (target, name) => {
      const value = name === 'push' ? push : Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  try {
    await work({ ...run, repository })
  } catch (error) {
    if (!(error instanceof Pushed)) throw error
  }
  return updates
}

class Pushed extends Error {}

/** Publishes a manifest of the pre-release, its key read from the tag's commit; that bundles are signed is not what checkouts differ in. */
async function publishManifestOf(run: Run): Promise<void> {
  const tag = readTag(run.config, 'v1.0.1-alpha.1')
  const [ref] = await run.repository.remoteRefs([tagRef(tag.name)])
  const switches = { publish: true, converge: true, createChannels: false }
  const texts = { artifactsDir: '', baseUrl: '', notes: '', output: '', publicKey: '', releasePage: undefined }
  const request = { ...texts, ...switches, tag, isOnRelease: false, required: [] }
  if (!ref) throw tagMissing(tag.name)
  const { key } = await readAppKey(request, ref, run)
  const served = { url: 'https://example.com/a.AppImage', signature: 'c2ln' }
  const text = JSON.stringify({ version: '1.0.1-alpha.1', notes: key.keyId, platforms: { 'linux-x86_64': served } })
  await publishManifest(request, text, { checkKeys: async () => undefined }, run)
}

/** What publishing a release of the live tag asks GitHub to do, where a draft is there. */
async function released(run: Run): Promise<object> {
  const draft = { id: 1, url: '', uploadUrl: '', name: 'v1.0.0', body: '', prerelease: false, assets: [] }
  const found: Release = { ...draft, stage: 'draft' }
  const asked: unknown[] = []
  const releases = {
    find: async () => found,
    publish: async (_: Release, latest: boolean) => {
      asked.push({ latest })
      return { ...found, stage: 'published' as const }
    },
  } as unknown as ReleaseStore
  const inputs = {
    tag: 'v1.0.0',
    name: '',
    body: '',
    bodyPath: '',
    assets: '',
    makeLatest: '',
    checksums: '',
    comment: false,
    milestone: '',
    draft: false,
  }
  const noFiles = {} as ReleaseFiles
  const openGitHub = async () => ({ releases }) as unknown as GitHubPort
  const { outputs } = await publishRelease(inputs, { ...run, openGitHub }, noFiles)
  return { outputs, asked }
}

/** What doctor finds in the checkout and on the remote. */
async function diagnosed({ config: _, ...run }: Run & { readonly folder?: string }): Promise<object> {
  const tree = openWorkTree(run.folder as string)
  return (await diagnose({ ...run, tree, configPath: '', offline: false }, false)).findings
}

async function outputsOf(report: Promise<Report>): Promise<object> {
  return (await report).outputs
}

async function dryRun(run: Run, asked: Partial<typeof BUMP> & { readonly channel: string }): Promise<object> {
  const promotion = await promote(parseBumpRequest(run.config, { ...BUMP, ...asked }), run)
  return describeReleases(await explainPromotion(promotion, run))
}

interface Made {
  readonly history: History
  readonly config: string
  /** A commit of next below its head. */
  readonly older: string
  /** A push to next of its last commits. */
  readonly pushed: Partial<RunContext>
}

/** A key as Tauri writes it. */
const PUBLIC_KEY = Buffer.from(
  `untrusted comment: minisign public key\n${Buffer.concat([Buffer.from('Ed'), Buffer.alloc(40, 7)]).toString('base64')}\n`,
).toString('base64')

const MANIFEST = `${JSON.stringify({ version: '1.0.0', platforms: { 'linux-x86_64': { url: 'https://example.com/1', signature: 'c2ln' } } })}\n`

/** Enough to make one fetch of history not enough. */
const LONG = 40

function planHistory({ tags, paths }: Kind) {
  const config = `tracks:
  app:
    tag: v{version}
    paths: ["app/**"${paths === 'auto' ? '' : ', "lib/**"'}]
    ${paths === 'auto' ? 'dependencies: auto' : 'description: lists its paths'}
    version-files: [app/package.json]
    release-workflow: release.yml
    latest: true
    updater: { manifest: "release-manifests/app-{channel}.json", tauri-config: app/tauri.conf.json }
  site: { tag: "site-v{version}", paths: ["site/**"] }
`
  const commits: PlannedCommit[] = []
  const commit = (message: string, parents: readonly number[], files: PlannedCommit['files']) =>
    commits.push({ message, parents, files, date: commits.length * 60 }) - 1
  const app = (version: string) =>
    `${JSON.stringify({ name: 'app', version, dependencies: { lib: 'workspace:*' } }, null, 2)}\n`
  let next = commit('feat: begin', [], {
    'release-tracks.yml': config,
    'package.json': '{ "name": "all", "private": true, "workspaces": ["app", "lib"] }\n',
    'app/package.json': app('1.0.0'),
    'app/tauri.conf.json': JSON.stringify({ plugins: { updater: { pubkey: PUBLIC_KEY } } }),
    'lib/package.json': '{ "name": "lib", "version": "0.0.0" }\n',
    'lib/a.js': 'a\n',
    'site/index.html': 'site\n',
    'release-manifests/app-live.json': MANIFEST,
    '.github/workflows/release.yml': 'on: { push: { tags: ["v*"] } }\njobs: {}\n',
  })
  const released = next
  for (let at = 0; at < LONG; at++) next = commit(`docs: page ${at}`, [next], { [`docs/${at}.md`]: `${at}\n` })
  next = commit('fix: the library', [next], { 'lib/a.js': 'b\n' })
  const branch = next
  const trailers = 'Release-Track: app\nRelease-Channel: alpha'
  next = commit(`chore: bump app to v1.0.1-alpha.1\n\n${trailers}`, [next], {
    'app/package.json': app('1.0.1-alpha.1'),
  })
  const alpha = next
  next = commit('feat: the site', [next], { 'site/index.html': 'better\n' })
  const older = next
  next = commit('feat: the app', [next], { 'app/a.js': 'a\n' })
  next = commit('fix: the library again', [next], { 'lib/a.js': 'c\n' })
  const pull = commit('fix: by a pull request', [branch], { 'site/b.html': 'b\n' })
  const merged = commit('Merge 2 into 1', [next, pull], { 'site/b.html': 'b\n' })
  // Only one of the histories is as it should be; in the other somebody pushed to main by hand.
  const main = tags ? commit('fix: by hand on main', [released], { 'docs/hand.md': 'x\n' }) : released
  const refs = {
    'refs/heads/next': next,
    'refs/heads/main': main,
    'refs/pull/1/merge': merged,
    'refs/old/next': older,
    'refs/tags/released': released,
    ...(tags && { 'refs/tags/v1.0.0': released, 'refs/tags/v1.0.1-alpha.1': alpha, 'refs/tags/site-v0.1.0': released }),
  }
  return { plan: { commits, refs, annotations: {} }, config, older, next }
}

function make(of: Kind): Made {
  const { plan, config, older, next } = planHistory(of)
  const history = new History(plan)
  const [before = '', after = ''] = [older, next].map((number) => history.ids[number])
  const push = { ref: 'refs/heads/next', before, after, deleted: false, commitCount: 2 }
  return { history, config, older: before, pushed: { eventName: 'push', ref: push.ref, sha: after, push } }
}

/** Checks a ref out; for a stale clone the remote had neither what came after the older commit yet nor the tag below it. */
function checkOut({ history, older }: Made, on: string, { kind, stale }: Checkout): string {
  if (!stale) return history.checkout(on, kind)
  const late = ['refs/heads/next', 'refs/tags/v1.0.1-alpha.1']
  const listed = git(history.bare, 'for-each-ref', '--format=%(refname) %(objectname)', ...late)
  const refs = listed.split('\n').map((line) => line.split(' ') as [string, string])
  git(history.bare, 'update-ref', 'refs/heads/next', older)
  for (const [ref] of refs.filter(([ref]) => ref.startsWith('refs/tags/'))) git(history.bare, 'update-ref', '-d', ref)
  const folder = history.checkout(on, kind)
  for (const [ref, id] of refs) git(history.bare, 'update-ref', ref, id)
  return folder
}

/** What is made while answering has other ids each time. */
function withoutIds(answer: unknown, { history }: Made): unknown {
  const known = new Set(history.ids.flatMap((id) => [id, id.slice(0, 7)]))
  const text = JSON.stringify(answer ?? null).replace(/\b(?:[0-9a-f]{40}|[0-9a-f]{7})\b/g, (id) =>
    known.has(id) ? id : 'made',
  )
  return JSON.parse(text)
}

/** What no answer may be: git's own words for an object that is not here, or a bug. */
const NO_ANSWER = /git-failed|no-commit|not-on-remote/

/** Those that read no history of their own, on one of the four kinds. */
const SELDOM = new Set(['float-tags', 'publish-release', 'write-updater-manifest', 'doctor'])

/**
 * In each checkout of each stand a question is asked on two of the four kinds of history, by turns: one with tags and one without, one
 * with paths by the manifests and one with paths listed. So each trait meets every question in every checkout, in half the time.
 * `EVERY_CHECKOUT=all` asks on all four.
 */
function questionsFor({ tags, paths }: Kind, stand: string, checkout: Checkout): string[] {
  const names = [...Object.keys(QUESTIONS), ...Object.keys(QUESTIONS_ABOUT_HERE)]
  if (process.env.EVERY_CHECKOUT === 'all') return names
  const cell = Object.keys(STANDS).indexOf(stand) + CHECKOUTS.indexOf(checkout)
  const turn = tags === (paths === 'auto') ? 0 : 1
  const quarter = turn + (tags ? 2 : 0)
  return names.filter((name, at) => (SELDOM.has(name) ? (at + cell) % 4 === quarter : (at + cell) % 2 === turn))
}

/**
 * Every command and action asks its question in every kind of checkout that a job or a person may have. The answer must be the one of an
 * up-to-date, complete clone that stands on the same commit, whatever the checkout lacks. Each kind of history is a test file, so that
 * they run side by side.
 */
export function describeEveryCheckout(of: Kind): void {
  const made = make(of)
  afterAll(() => made.history.remove())
  const reference = made.history.checkout('refs/heads/next', 0)
  const answers = new Map<string, Promise<unknown>>()

  const answerIn = async (folder: string, name: string, context: Partial<RunContext>, fresh: boolean) => {
    const question = QUESTIONS[name] ?? QUESTIONS_ABOUT_HERE[name]
    return withoutIds(
      await ask((run) => question?.({ ...run, folder } as Run, made) ?? never(name), folder, made.config, {
        context,
        fresh,
      }),
      made,
    )
  }
  const complete = new Map<string, string>()
  const standOn = (ref: string) => {
    const folder = complete.get(ref) ?? made.history.checkout(ref, 0)
    complete.set(ref, folder)
    return folder
  }
  const expected = (name: string, stand: string) => {
    const { on, context } = STANDS[stand] as (typeof STANDS)[string]
    const isHere = name in QUESTIONS_ABOUT_HERE
    const key = isHere ? `${name} on ${stand}` : name
    const known = answers.get(key)
    if (known) return known
    const answer = answerIn(isHere ? standOn(on) : reference, name, isHere ? context : {}, false)
    answers.set(key, answer)
    return answer
  }

  describe.each(Object.entries(STANDS))('on %s', (stand, { on, context, isOld }) => {
    test.each(CHECKOUTS.filter(({ stale }) => isOld || !stale))('$name', async (checkout) => {
      const folder = checkOut(made, on, checkout)
      const names = questionsFor(of, stand, checkout)
      const check = async () => {
        for (let name = names.shift(); name !== undefined; name = names.shift()) {
          const actual = await answerIn(folder, name, context, checkout.fresh)
          expect([name, actual]).toEqual([name, await expected(name, stand)])
          expect(`${name}: ${JSON.stringify(actual)}`).not.toMatch(NO_ANSWER)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, check))
      rmSync(folder, { recursive: true })
    })
  })
}

/** How many questions are asked at the same time: most of the time git is waited for. */
const AT_ONCE = 4

function never(name: string): never {
  throw new Error(`No question is called ${name}.`)
}
