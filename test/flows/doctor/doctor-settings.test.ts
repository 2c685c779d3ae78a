import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { DoctorFacts } from '../../../shared/core/doctor/facts.ts'
import type { Finding } from '../../../shared/core/doctor/finding.ts'
import { findFaults } from '../../../shared/core/doctor/rules/rules.ts'
import type { RefRule, RepositorySettings } from '../../../shared/core/doctor/settings.ts'
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
  tagRulesets: [],
  actions: { enabled: true, allowed: 'all', githubOwned: true, verified: true, patterns: [], mustBePinned: false },
  token: { byDefault: 'read', mayOpenPullRequests: true },
  immutableReleases: true,
  environments: ['release', 'production-release'].map((name) => ({ name, hasReviewers: true, isForSome: true })),
  unseen: [],
}

const rule = (type: string, bypass: RefRule['bypass'] = 'nobody'): RefRule => ({ type, source: 'ruleset "r"', bypass })
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

const signing = (word: string) => ({ [CONFIG]: (text: string) => `signing: ${word}\n${text}` })
const step = (text: string) => ({ [PROMOTE]: (before: string) => `${before}      - ${text}\n` })

describe('settings of the repository', () => {
  test('that let a release through are no fault', async () => {
    expect(shown(await look({}))).toEqual([])
    const some = onLive(rule('non_fast_forward'), rule('deletion'), rule('required_signatures'))
    expect(shown(await look(some, signing('github')))).toEqual([])
    const merged = { [CONFIG]: (text: string) => `land: { live: pull-request }\n${text}` }
    expect(shown(await look(onLive(rule('pull_request'), rule('merge_queue')), merged))).toEqual([])
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
      /^main takes changes by pull request only/,
    ],
    [
      'tags that nobody may create',
      { tagRulesets: [{ include: ['refs/tags/tray-*'], exclude: ['refs/tags/*-alpha*'], rules: [rule('creation')] }] },
      {},
      [`tag-refused error ${CONFIG}`],
      /^Creating "tray-v[\d.]+" is restricted \(ruleset "r"\)\.$/,
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
    expect(shown(findings)).toEqual(finds)
    expect(findings[0]?.message).toMatch(says)
  })

  test('doctor says what it did not look at', async () => {
    expect((await clinic.diagnose()).unseen).toEqual([])
    const { unseen } = await clinic.diagnose({ offline: false })
    expect(unseen).toEqual(['the settings of the repository on GitHub (there is no token for it: set GH_TOKEN)'])
  })
})
