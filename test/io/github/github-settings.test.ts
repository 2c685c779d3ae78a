import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GitHub } from '../../../shared/io/github/github.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { type Json, NOT_FOUND, ok, refuse } from '../../support/github-route.ts'
import { Remote } from '../../support/remote.ts'

const remote = new Remote()
let github: FakeGitHub
beforeAll(async () => {
  github = await new FakeGitHub({ bare: remote.bare }).start()
})
afterAll(async () => {
  remote.remove()
  await github.stop()
})

const read = (branches: readonly string[]) =>
  new GitHub(github.token, 'acme/shop', { info: () => undefined }, github.env.GITHUB_API_URL).settings.read(branches)

/** Answers a route below the repository with what GitHub's own example says, and something else in places. */
function answer(
  path: string,
  made: (example: (name: string) => Json, path: Readonly<Record<string, string>>) => unknown,
) {
  github.on(`GET /repos/{owner}/{repo}${path}`, (call) => ok(made((name) => call.description.example(name), call.path)))
}

const ACTORS = [{ actor_id: 7, actor_type: 'Integration', bypass_mode: 'always' }]
const NAMES = { ref_name: { include: ['refs/tags/v*'], exclude: ['~DEFAULT_BRANCH'] } }
const NAMED = { type: 'tag_name_pattern', parameters: { operator: 'regex', pattern: '^v', negate: true } }
const fromRuleset = (type: string, ruleset_id: number) => ({
  ...{ type, ruleset_id, ruleset_source: 'acme/shop', ruleset_source_type: 'Repository' },
})

test('rulesets, branch protection, and what Actions may do', async () => {
  answer('/rules/branches/{branch}', (_, { branch }) =>
    branch === 'main' ? [fromRuleset('required_signatures', 1), fromRuleset('deletion', 2)] : [],
  )
  answer('/rulesets', (example) => {
    const [one] = example('repository-ruleset-items') as unknown as Json[]
    return [1, 3, 4].map((id) => ({
      ...one,
      id,
      target: 'tag',
      enforcement: id === 4 ? 'disabled' : 'active',
    }))
  })
  answer('/rulesets/{ruleset_id}', (example, { ruleset_id: id }) => {
    const { bypass_actors: _, ...rest } = example('repository-ruleset')
    const told = id === '2' ? {} : { bypass_actors: id === '1' ? [] : ACTORS }
    return { ...rest, id: Number(id), name: `r${id}`, target: 'tag', conditions: NAMES, rules: [NAMED], ...told }
  })
  github.on('GET /repos/{owner}/{repo}/branches/{branch}/protection', ({ path }) =>
    path.branch === 'main' ? refuse(404, 'Branch not protected') : ok({ lock_branch: { enabled: true } }),
  )
  answer('/actions/permissions', (example) => ({
    ...example('actions-repository-permissions'),
    allowed_actions: 'selected',
  }))
  answer('/actions/permissions/selected-actions', () => ({
    ...{ github_owned_allowed: true, verified_allowed: false, patterns_allowed: ['acme/*'] },
  }))
  answer('/actions/permissions/workflow', () => ({
    ...{ default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  }))
  answer('/immutable-releases', () => ({ enabled: true, enforced_by_owner: false }))
  answer('/environments', (example) => example('environments'))
  answer('', (example) => ({ ...example('full-repository'), default_branch: 'main', has_discussions: true }))
  expect(await read(['main', 'next'])).toEqual({
    branches: [
      {
        name: 'main',
        rules: [
          { type: 'required_signatures', source: 'ruleset "r1"', bypass: 'nobody' },
          { type: 'deletion', source: 'ruleset "r2"', bypass: 'unknown' },
        ],
      },
      { name: 'next', rules: [{ type: 'lock_branch', source: 'branch protection', bypass: 'unknown' }] },
    ],
    rulesets: [1, 3].map((id) => ({
      ...{ target: 'tag', include: ['refs/tags/v*'], exclude: ['~DEFAULT_BRANCH'] },
      rules: [
        {
          ...{ type: 'tag_name_pattern', source: `ruleset "r${id}"`, bypass: id === 1 ? 'nobody' : 'somebody' },
          pattern: { operator: 'regex', pattern: '^v', negate: true },
        },
      ],
    })),
    defaultBranch: 'main',
    actions: {
      ...{ enabled: true, allowed: 'selected', githubOwned: true, verified: false, patterns: ['acme/*'] },
      mustBePinned: true,
    },
    token: { byDefault: 'read', mayOpenPullRequests: false },
    immutableReleases: true,
    environments: [{ name: 'staging', hasReviewers: true, isForSome: true }],
    unseen: [],
  })
})

test('what the token may not read is told, and all else is read', async () => {
  const closed = refuse(403, 'Resource not accessible by integration')
  for (const path of ['/actions/permissions', '/actions/permissions/workflow'])
    github.on(`GET /repos/{owner}/{repo}${path}`, () => closed)
  github.on('GET /repos/{owner}/{repo}/branches/{branch}/protection', () => NOT_FOUND)
  const settings = await read(['main'])
  expect(settings.unseen).toEqual([
    'branch protection of main (the token may not read it)',
    'what GITHUB_TOKEN may do (the token may not read it)',
    'which actions may run (the token may not read it)',
  ])
  expect([settings.actions, settings.branches[0]?.rules.length]).toEqual([undefined, 2])
})
