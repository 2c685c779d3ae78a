import { shellCommand, shellLine } from '../invariants/commands.ts'
import type { RefName } from './names.ts'

/** Why a remote refuses a push, as its words tell, and what to do about it. */
export interface RefusalReason {
  /** In kebab-case; docs/troubleshooting.md has the table. */
  readonly name: string
  /** The remote's words. They are matched line by line, without names in quotes. */
  readonly words: RegExp
  readonly advice: string
}

const BYPASS =
  'put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.'

/**
 * The reasons that are known, the more special ones first. GitHub's words: GH006 for classic branch protection, GH013 for rulesets,
 * each rule on a line below. GitLab's: lib/gitlab/checks. Gitea's and Forgejo's: routers/private/hook_pre_receive.go.
 */
export const REFUSAL_REASONS: readonly RefusalReason[] = [
  {
    name: 'no-atomic-push',
    words: /does not support --atomic push/,
    advice:
      'The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server.',
  },
  {
    name: 'server-lacks',
    words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
    advice: 'The server, or the git of this machine, lacks what the line names; another attempt cannot end better.',
  },
  {
    name: 'redirected',
    words: /(?:error:|HTTP) 30[12378]\b/,
    advice: 'origin is redirected. Use its new address: git remote set-url origin <url>.',
  },
  {
    name: 'pull-request-required',
    words: /must be made through a pull request|approving review|code owner review/i,
    advice: `The branch accepts changes only by pull request. To let releases through, ${BYPASS} Or have them merged: set land, docs/protected-branches.md.`,
  },
  {
    name: 'merge-queue-required',
    words: /merge queue/i,
    advice: `The branch accepts changes only through its merge queue. To let releases through, ${BYPASS}`,
  },
  {
    name: 'signature-required',
    words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
    advice:
      'The commit that the line names has no signature that the server can verify. Where a release of yours made it, have it signed (signing and signing-key, docs/tokens.md#signatures); on your machine git signs by commit.gpgsign and tag.gpgsign. A signature counts if its key belongs to the account with the address of the committer.',
  },
  {
    name: 'checks-required',
    words: /required status checks?\b|required workflow|required deployment|code scanning/i,
    advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`,
  },
  {
    name: 'linear-history',
    words: /must not contain merge commits/i,
    advice: `Keeping live an ancestor of next takes a merge now and then. Remove the rule that requires a linear history, or ${BYPASS}`,
  },
  {
    name: 'workflows-permission',
    words: /refusing to allow .* to create or update workflow/i,
    advice:
      'The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`.',
  },
  {
    name: 'tag-creation',
    words: /creations being restricted|used by an immutable release/i,
    advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never lets its name be used again: release a higher version (bump, or n for a pre-release).`,
  },
  {
    name: 'tag-locked',
    words: /refs\/tags\/\S+[\s\S]*cannot (?:update|delete) this protected ref/i,
    advice: `Either the tag has an immutable release, and then nobody can move or delete it: release a higher version. Or a ruleset protects tags: ${BYPASS}`,
  },
  {
    name: 'name-pattern',
    words:
      /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
    advice:
      'A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit.',
  },
  {
    name: 'email-privacy',
    words: /GH007|email privacy/i,
    advice:
      'Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com',
  },
  {
    name: 'secret-found',
    words: /GH009|push protection|cannot contain secrets/i,
    advice:
      'A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link.',
  },
  {
    name: 'file-too-large',
    words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
    advice:
      'A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs.',
  },
  {
    name: 'file-rule',
    words: /file (?:path|extension|name)s?\b.*(?:restricted|not allowed|forbidden|prohibited|exceeds?|too long)/i,
    advice: `A push rule of the repository forbids a file that one of the commits brings. Take it out of the commits, or ${BYPASS}`,
  },
  {
    name: 'branch-locked',
    words: /branch is locked|locked branch|archived|repository is read.?only/i,
    advice:
      'The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again.',
  },
  {
    name: 'gitlab-protected-tag',
    words: /create this tag as it is protected|protected tags cannot/i,
    advice:
      'In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name.',
  },
  {
    name: 'gitlab-protected-branch',
    words: /GitLab: .*protected branch/i,
    advice:
      'In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; "Developers + Maintainers" is a role, a project access token has one, too.',
  },
  {
    name: 'gitlab-role',
    words: /GitLab: You are not allowed to push code to this project/i,
    advice: 'Give the user of the token at least the role Developer in the project, and the token `write_repository`.',
  },
  {
    name: 'gitea-protected-tag',
    words: /\btag \S+ is protected/i,
    advice: 'In the repository, Settings → Tags: allow the user of the token to create tags of this pattern.',
  },
  {
    name: 'gitea-protected-branch',
    words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from (?!un)/i,
    advice:
      'In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch.',
  },
  {
    name: 'update-restricted',
    words:
      /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
    advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`,
  },
  {
    name: 'read-only-key',
    words: /marked as read only/i,
    advice: 'Give the deploy key write access: add it again with "Allow write access".',
  },
  {
    name: 'no-write-permission',
    words:
      /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write|resource not accessible by/i,
    advice:
      'In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you.',
  },
  {
    name: 'credentials',
    words:
      /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
    advice: 'Give the step a token that is valid for this repository. By hand, git push must work for you.',
  },
  {
    name: 'not-found',
    words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
    advice: 'The repository is not at this address, or the token does not see it: git remote get-url origin.',
  },
  {
    name: 'shallow-push',
    words: /shallow update not allowed/i,
    advice: 'Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate.',
  },
]

/** Where no reason is known. */
const UNKNOWN = 'Nothing but the words above is known. Run again once the remote accepts the push.'

/** git's words for a ref whose name another one needs for a folder (refs.c, refs_verify_refname_available). */
const IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/

/** What to do about a refused push, by each reason that its words tell. */
export function adviseRefusal(words: string): string {
  const [, there, wanted] = IN_THE_WAY.exec(words) ?? []
  if (there !== undefined && wanted !== undefined) return adviseRename(there as RefName, wanted as RefName)
  const plain = withoutNames(words)
  const reasons = REFUSAL_REASONS.filter((reason) => reason.words.test(plain))
  // The last resort says nothing where a special reason is known.
  const special = reasons.filter(({ name }) => name !== 'update-restricted')
  return (special.length > 0 ? special : reasons).map(({ advice }) => advice).join('\n') || UNKNOWN
}

/** Whether words are a refusal, so that asking again does not change them. */
export function isRefusal(words: string): boolean {
  return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)))
}

/** Names and addresses stand in quotes in git's words; a tag `v1.403.0` or a repository `permissions` says nothing. */
export function withoutNames(words: string): string {
  return words.replace(/'[^'\s]*'/g, "''")
}

function adviseRename(there: RefName, wanted: RefName): string {
  const name = there.replace(/^refs\/(?:tags|heads)\//, '')
  return `git keeps no ${wanted} beside ${there}: one name would be the other's folder. Either change the track's \`tag\` in release-tracks.yml, or rename ${name}, if nobody relies on it: ${renameRef(there)}`
}

/** A line for a shell that gives a ref of the remote another name, in one push. */
export function renameRef(ref: RefName): string {
  return shellLine(
    shellCommand('git', 'fetch', 'origin', `+${ref}:${ref}`),
    shellCommand('git', 'push', '--atomic', 'origin', `${ref}:${ref}.old`, `:${ref}`),
  )
}
