import type {
  ActionsSettings,
  BranchSettings,
  EnvironmentSettings,
  PatternRule,
  RefRule,
  RepositorySettings,
  RuleBypass,
  Ruleset,
  TokenSettings,
} from '../../core/doctor/settings.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { SettingsReader } from '../../flows/ports/github.ts'
import { type Client, type GitHubRepository, orMissing } from './github-client.ts'
import { BRIEFLY } from './retries.ts'

/** The settings of one repository through GitHub's API. Much of them only administrators may read. */
export class GitHubSettings implements SettingsReader {
  readonly #client: Client
  readonly #place: GitHubRepository & { readonly request: typeof BRIEFLY }
  #unseen: string[] = []

  constructor(client: Client, repository: GitHubRepository) {
    this.#client = client
    this.#place = { ...repository, request: BRIEFLY }
  }

  async read(branches: readonly string[]): Promise<RepositorySettings> {
    this.#unseen = []
    const [guarded, rulesets = [], actions, token, immutableReleases, environments] = await Promise.all([
      Promise.all(branches.map((name) => this.#readBranch(name))),
      this.#told('rulesets of tags and of branches by pattern', () => this.#readRulesets()),
      this.#told('which actions may run', () => this.#readActions()),
      this.#told('what GITHUB_TOKEN may do', () => this.#readToken()),
      this.#told('immutable releases', () => this.#readImmutable()),
      this.#told('environments', () => this.#readEnvironments()),
    ])
    const known = { actions, token, immutableReleases, environments }
    const isAsked = rulesets.some(({ include, exclude }) => [...include, ...exclude].includes('~DEFAULT_BRANCH'))
    const defaultBranch = isAsked ? await this.#told('the default branch', () => this.#readDefault()) : undefined
    return { branches: guarded, rulesets, defaultBranch, ...known, unseen: this.#unseen.toSorted() }
  }

  /** Gives undefined where it cannot be read, and remembers so. */
  async #told<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await ask()
    } catch (error) {
      const { status } = error as { readonly status?: unknown }
      if (typeof status !== 'number') throw error
      this.#unseen.push(`${what} (${WHY[status] ?? `GitHub answered ${status}`})`)
      return undefined
    }
  }

  async #readBranch(name: string): Promise<BranchSettings> {
    const [rulesets, classic] = await Promise.all([
      this.#told(`rulesets of ${name}`, () => this.#readRules(name)),
      this.#told(`branch protection of ${name}`, () => this.#readProtection(name)),
    ])
    return { name, rules: [...(rulesets ?? []), ...(classic ?? [])] }
  }

  async #readRules(branch: string): Promise<RefRule[]> {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
    const { data } = await this.#client.request(route, { ...this.#place, branch, per_page: 100 })
    const ids = [...new Set(data.flatMap(({ ruleset_id: id }) => id ?? []))]
    const rulesets = new Map(await Promise.all(ids.map(async (id) => [id, await this.#readRuleset(id)] as const)))
    return data.map((rule) => {
      const ruleset = rule.ruleset_id === undefined ? undefined : rulesets.get(rule.ruleset_id)
      return readRule(rule, ruleset)
    })
  }

  /** Undefined for one that belongs to the organization and is not shown. */
  async #readRuleset(id: number) {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'
    return (await orMissing(this.#client.request(route, { ...this.#place, ruleset_id: id })))?.data
  }

  async #readDefault(): Promise<string> {
    return (await this.#client.request('GET /repos/{owner}/{repo}', { ...this.#place })).data.default_branch
  }

  async #readRulesets(): Promise<Ruleset[]> {
    const route = 'GET /repos/{owner}/{repo}/rulesets'
    const { data } = await this.#client.request(route, { ...this.#place, per_page: 100 })
    const inForce = data.filter(
      ({ target, enforcement }) => (target === 'tag' || target === 'branch') && enforcement === 'active',
    )
    const rulesets = await Promise.all(inForce.map(({ id }) => this.#readRuleset(id)))
    return rulesets.flatMap((ruleset) => {
      const { ref_name: names } = (ruleset?.conditions ?? {}) as {
        ref_name?: { include?: string[]; exclude?: string[] }
      }
      if (ruleset === undefined) return []
      const rules = (ruleset.rules ?? []).map((rule) => readRule(rule, ruleset))
      const target = ruleset.target === 'tag' ? ('tag' as const) : ('branch' as const)
      return [{ target, include: names?.include ?? [], exclude: names?.exclude ?? [], rules }]
    })
  }

  /** Classic branch protection, in the words of rulesets. */
  async #readProtection(branch: string): Promise<RefRule[]> {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection'
    const found = await this.#client.request(route, { ...this.#place, branch }).catch(orUnprotected)
    if (found === undefined) return []
    const { data } = found
    const types = [
      ...(data.required_signatures?.enabled ? ['required_signatures'] : []),
      ...(data.required_pull_request_reviews ? ['pull_request'] : []),
      ...(data.required_status_checks ? ['required_status_checks'] : []),
      ...(data.lock_branch?.enabled ? ['lock_branch'] : []),
    ]
    return types.map((type) => ({ type, source: 'branch protection', bypass: 'unknown' }))
  }

  async #readActions(): Promise<ActionsSettings> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/actions/permissions', { ...this.#place })
    const allowed = data.allowed_actions ?? 'all'
    const route = 'GET /repos/{owner}/{repo}/actions/permissions/selected-actions'
    const selected = allowed === 'selected' ? (await this.#client.request(route, { ...this.#place })).data : undefined
    return {
      enabled: data.enabled,
      allowed,
      githubOwned: selected?.github_owned_allowed ?? false,
      verified: selected?.verified_allowed ?? false,
      patterns: selected?.patterns_allowed ?? [],
      mustBePinned: data.sha_pinning_required ?? false,
    }
  }

  async #readToken(): Promise<TokenSettings> {
    const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
    const { data } = await this.#client.request(route, { ...this.#place })
    return {
      byDefault: data.default_workflow_permissions,
      mayOpenPullRequests: data.can_approve_pull_request_reviews,
    }
  }

  async #readImmutable(): Promise<boolean> {
    const route = 'GET /repos/{owner}/{repo}/immutable-releases'
    return (await orMissing(this.#client.request(route, { ...this.#place })))?.data.enabled === true
  }

  async #readEnvironments(): Promise<EnvironmentSettings[]> {
    const route = 'GET /repos/{owner}/{repo}/environments'
    const { data } = await this.#client.request(route, { ...this.#place, per_page: 100 })
    return (data.environments ?? []).map(({ name, protection_rules: rules, deployment_branch_policy: policy }) => ({
      name,
      hasReviewers: (rules ?? []).some(({ type }) => type === 'required_reviewers'),
      isForSome: policy !== null && policy !== undefined,
    }))
  }
}

/** A rule as the answers of several routes have it. */
function readRule(
  { type, parameters }: { readonly type: string; readonly parameters?: unknown },
  ruleset: { readonly name?: string; readonly bypass_actors?: readonly unknown[] } | undefined,
): RefRule {
  const {
    operator,
    pattern,
    negate,
    required_status_checks: checks,
  } = Object(parameters) as Partial<Omit<PatternRule, 'negate'>> & {
    readonly negate?: boolean
    readonly required_status_checks?: readonly { readonly context: string }[]
  }
  return {
    type,
    source: sourceOf(ruleset?.name),
    bypass: bypassOf(ruleset?.bypass_actors),
    ...(operator && pattern !== undefined && { pattern: { operator, pattern, negate: negate ?? false } }),
    ...(checks && { checks: checks.map(({ context }) => context) }),
  }
}

/** GitHub answers 404 both to who may not see it and where there is none. */
function orUnprotected(error: unknown): undefined {
  if (/branch not (?:protected|found)/i.test(wordsOf(error))) return undefined
  throw error
}

const WHY: Readonly<Record<number, string>> = {
  401: 'GitHub does not take the token',
  403: 'the token may not read it',
  404: 'the token may not read it',
}

function sourceOf(ruleset: string | undefined): string {
  return ruleset === undefined ? 'a ruleset' : `ruleset ${JSON.stringify(ruleset)}`
}

/** GitHub tells who may bypass a ruleset to those alone who may change it. */
function bypassOf(actors: readonly unknown[] | undefined): RuleBypass {
  if (actors === undefined) return 'unknown'
  return actors.length > 0 ? 'somebody' : 'nobody'
}
