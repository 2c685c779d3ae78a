import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { DoctorFacts } from '../../../shared/core/doctor/facts.ts'
import type { Finding } from '../../../shared/core/doctor/finding.ts'
import { findFaults } from '../../../shared/core/doctor/rules/rules.ts'
import type { PatternRule, RefRule, RepositorySettings } from '../../../shared/core/doctor/settings.ts'
import { type Change, Clinic, factsOf } from '../../support/doctor.ts'

const CONFIG = 'release-tracks.yml'
const PROMOTE = '.github/workflows/promote.yml'

let clinic: Clinic
beforeAll(() => {
  clinic = new Clinic()
})
afterAll(() => clinic.remove())

/** Settings that let everything through. */
const OPEN: RepositorySettings = {
  branches: [
    { name: 'main', rules: [] },
    { name: 'next', rules: [] },
  ],
  rulesets: [],
  defaultBranch: 'main',
  actions: { enabled: true, allowed: 'all', githubOwned: true, verified: true, patterns: [], mustBePinned: false },
  token: { byDefault: 'read', mayOpenPullRequests: true },
  immutableReleases: true,
  environments: ['release', 'production-release'].map((name) => ({ name, hasReviewers: true, isForSome: true })),
  unseen: [],
}

const rule = (type: string, bypass: RefRule['bypass'] = 'nobody'): RefRule => ({ type, source: 'ruleset "r"', bypass })
const likeTags = (type: string, pattern: PatternRule): Partial<RepositorySettings> => ({
  rulesets: [{ target: 'tag', include: ['~ALL'], exclude: [], rules: [{ ...rule(type), pattern }] }],
})
const onBranches = (include: string, ...rules: readonly RefRule[]): Partial<RepositorySettings> => ({
  rulesets: [{ target: 'branch', include: [include], exclude: ['~DEFAULT_BRANCH'], rules }],
})
const onLive = (...rules: readonly RefRule[]) => ({ branches: [{ name: 'main', rules }] })
const selected = { ...OPEN.actions, allowed: 'selected' } as NonNullable<RepositorySettings['actions']>

/** What is found with these settings, and files changed. */
async function look(settings: Partial<RepositorySettings>, changes: Readonly<Record<string, Change>> = {}) {
  clinic.plant(changes)
  const facts: DoctorFacts = { ...(await factsOf(clinic.folder)), settings: { ...OPEN, ...settings } }
  clinic.heal()
  return findFaults(facts)
}

const shown = (findings: readonly Finding[]) => [
  ...new Set(findings.map(({ rule: name, severity, place }) => `${name} ${severity} ${place.file}`)),
]

const starts = (pattern: string): PatternRule => ({ operator: 'starts_with', pattern, negate: false })
const landing = {
  [CONFIG]: (text: string) =>
    `land: { live: pull-request }\n${text.replace('live: main', 'live: main\n  manifests: feeds')}`,
}
const signing = (word: string) => ({ [CONFIG]: (text: string) => `signing: ${word}\n${text}` })
const step = (text: string) => ({ [PROMOTE]: (before: string) => `${before}      - ${text}\n` })

describe('settings of the repository', () => {
  test('that let a release through are no fault', async () => {
    expect(shown(await look({}))).toEqual([])
    const some = onLive(rule('non_fast_forward'), rule('deletion'), rule('required_signatures'))
    expect(shown(await look(some, signing('github')))).toEqual([])
    const merged = { ...landing, 'crates/client/tauri.conf.json': (text: string) => text.replace('/main/', '/feeds/') }
    expect(shown(await look(onLive(rule('pull_request'), rule('merge_queue')), merged))).toEqual([])
    const like = onLive({ ...rule('commit_message_pattern'), pattern: starts('chore: ') })
    expect(shown(await look(like))).toEqual([])
    const elsewhere = onBranches('refs/heads/release-*', rule('creation'), rule('non_fast_forward'))
    expect(
      shown(await look({ ...elsewhere, ...likeTags('tag_name_pattern', { ...starts('old'), negate: true }) }, merged)),
    ).toEqual([])
  })

  test.each<[string, Partial<RepositorySettings>, Readonly<Record<string, Change>>, string[], RegExp]>([
    [
      'signed commits only, and nobody signs',
      onLive(rule('required_signatures')),
      signing('none'),
      [`signatures-required error ${CONFIG}`],
      /^main requires signed commits \(ruleset "r"\), and `signing` is none\.$/,
    ],
    [
      'the same where somebody may bypass it',
      onLive(rule('required_signatures', 'somebody')),
      {},
      [`signatures-required hint ${CONFIG}`],
      /`signing` is not set/,
    ],
    [
      'pull requests only',
      onLive(rule('pull_request'), rule('required_status_checks', 'unknown'), rule('merge_queue', 'somebody')),
      {},
      ['error', 'warning', 'hint'].map((severity) => `branch-refuses-pushes ${severity} ${CONFIG}`),
      /^main accepts changes only by pull request/,
    ],
    [
      'tags that nobody may create',
      {
        rulesets: [
          { target: 'tag', include: ['refs/tags/tray-*'], exclude: ['refs/tags/*-alpha*'], rules: [rule('creation')] },
        ],
      },
      {},
      [`tag-refused error ${CONFIG}`],
      /^Creating "tray-v[\d.]+" is restricted \(ruleset "r"\)\.$/,
    ],
    [
      'messages by a pattern',
      onLive({ ...rule('commit_message_pattern'), pattern: starts('JIRA-') }),
      {},
      [`pattern-refused error ${CONFIG}`],
      /^The commit messages of main must be: starts with "JIRA-" \(ruleset "r"\), and "chore: bump \S+ to \S+" is not\.$/,
    ],
    [
      'an expression that is not understood',
      onLive({ ...rule('commit_author_email_pattern'), pattern: { ...starts('(?P<a>x'), operator: 'regex' } }),
      {},
      [`pattern-refused hint ${CONFIG}`],
      /cannot be judged here/,
    ],
    [
      'names of tags by a pattern',
      likeTags('tag_name_pattern', { operator: 'regex', pattern: '^v\\d', negate: false }),
      {},
      [`pattern-refused error ${CONFIG}`],
      /^The names of tags must be: regex "\^v.*, and "tray-v/,
    ],
    [
      'branches of release pull requests that nobody may force-push to, on a ruleset for all others than main',
      onBranches('~ALL', rule('non_fast_forward'), rule('pull_request', 'somebody')),
      landing,
      ['error', 'hint'].map((severity) => `own-branch-refused ${severity} ${CONFIG}`),
      /^The actions write the branch "release-tracks\/\S+", and nobody may force-push to it/,
    ],
    [
      'required checks, and release pull requests of GITHUB_TOKEN',
      onLive({ ...rule('required_status_checks'), checks: ['ci'] }),
      { ...step('uses: OWNER/release-tracks/actions/release-pr@v1'), ...landing },
      [`checks-never-run warning ${PROMOTE}`],
      /^main requires checks \("ci"\), and pull requests that GITHUB_TOKEN opens start none/,
    ],
    [
      'floating tags that nobody may move',
      { rulesets: [{ target: 'tag', include: ['~ALL'], exclude: [], rules: [rule('update')] }] },
      step('uses: OWNER/release-tracks/actions/float-tags@v1'),
      [`tag-moves-refused warning ${CONFIG}`],
      /cannot be moved/,
    ],
    [
      'no Actions',
      { actions: { ...selected, enabled: false } },
      {},
      [`action-not-allowed error ${CONFIG}`],
      /turned off/,
    ],
    [
      'a selected action',
      { actions: { ...selected, verified: false, patterns: ['acme/*', 'docker/*@*'], githubOwned: true } },
      step('uses: evil/action@08c6903cd8c0fde910a37f88322edcfb5dd907a8'),
      [`action-not-allowed error ${PROMOTE}`],
      /promote\.yml uses "evil\/action@/,
    ],
    [
      'an environment that is not there',
      { environments: OPEN.environments?.slice(0, 1) },
      {},
      [`environment-missing warning ${PROMOTE}`],
      /"production-release" .* does not exist/,
    ],
    [
      'pull requests by GITHUB_TOKEN',
      { token: { byDefault: 'read', mayOpenPullRequests: false } },
      step('run: gh pr create --fill'),
      [`pull-requests-forbidden error ${PROMOTE}`],
      /opens pull requests/,
    ],
    [
      'a late upload',
      {},
      step('run: gh release upload v1 file'),
      [`immutable-upload error ${PROMOTE}`],
      /releases of this repository are immutable/,
    ],
  ])('%s', async (_, settings, changes, finds, says) => {
    const findings = await look(settings, changes)
    // What files are planted with is wrong otherwise, too.
    const others = ['actions-placeholder', 'permissions-too-small', 'updater-endpoint']
    const found = findings.filter(({ rule: name }) => !others.includes(name))
    expect(shown(found)).toEqual(finds)
    expect(found[0]?.message).toMatch(says)
  })

  test('doctor says what it did not look at', async () => {
    expect((await clinic.diagnose()).unseen).toEqual([])
    const { unseen } = await clinic.diagnose({ offline: false })
    expect(unseen).toEqual(['the settings of the repository on GitHub (there is no token for it: set GH_TOKEN)'])
  })
})
