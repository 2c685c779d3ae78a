import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { adviseRefusal, isRefusal, REFUSAL_REASONS } from '../../../shared/core/git/push-refusal.ts'

const rules = (ref: string, ...rules: readonly string[]) =>
  [
    `remote: error: GH013: Repository rule violations found for ${ref}.`,
    `remote: Review all repository rules at https://github.com/acme/app/rules?ref=${encodeURIComponent(ref)}`,
    ...rules.map((rule) => `remote: - ${rule}`),
    ` ! [remote rejected] ${ref} (push declined due to repository rule violations)`,
  ].join('\n')

const classic = (...words: readonly string[]) =>
  [
    'remote: error: GH006: Protected branch update failed for refs/heads/next.',
    ...words.map((line) => `remote: error: ${line}`),
    ' ! [remote rejected] refs/heads/next (protected branch hook declined)',
  ].join('\n')

/** Each with the reasons that it has, by name. */
const REFUSALS: readonly (readonly [words: string, ...names: string[]])[] = [
  [rules('refs/heads/next', 'Changes must be made through a pull request.'), 'pull-request-required'],
  [rules('refs/heads/next', 'Changes must be made through the merge queue'), 'merge-queue-required'],
  [rules('refs/heads/next', 'Commits must have verified signatures.'), 'signature-required'],
  [rules('refs/heads/next', 'Required status check "ci / test" is expected.'), 'checks-required'],
  [rules('refs/heads/next', '3 of 3 required status checks are expected.'), 'checks-required'],
  [rules('refs/heads/next', 'This branch must not contain merge commits.'), 'linear-history'],
  [rules('refs/tags/v0.3.7', 'Cannot create ref due to creations being restricted.'), 'tag-creation'],
  [rules('refs/tags/v0.3.7', 'Cannot update this protected ref.'), 'tag-locked'],
  [rules('refs/tags/v0.3.7', 'Cannot delete this protected ref.'), 'tag-locked'],
  ['pre_receive Repository rule violations found\ntag_name was used by an immutable release', 'tag-creation'],
  [rules('refs/heads/next', 'Cannot update this protected ref.'), 'update-restricted'],
  [rules('refs/heads/next', 'Cannot force-push to this branch'), 'update-restricted'],
  [rules('refs/heads/next', 'File path is restricted: .github/workflows/ci.yml'), 'file-rule'],
  [rules('refs/heads/next', 'File extension is not allowed: .exe'), 'file-rule'],
  [
    rules('refs/heads/next', 'Commits must have verified signatures.', '  Found 1 violation:', '  78d74bf'),
    'signature-required',
  ],
  ['remote: Gitea: branch next is protected from unverified commit 78d74bf', 'signature-required'],
  ['remote: GitLab: Commit must be signed with a GPG key', 'signature-required'],
  [
    ' ! [remote rejected] next -> next (refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope)',
    'workflows-permission',
  ],
  [rules('refs/tags/v0.3.7', 'Tag name must match a given regex pattern: ^release'), 'name-pattern'],
  [rules('refs/heads/next', 'Commit message must start with a given pattern: JIRA-'), 'name-pattern'],
  [
    rules('refs/heads/next', 'Changes must be made through a pull request.', 'Commits must have verified signatures.'),
    'pull-request-required',
    'signature-required',
  ],
  [rules('refs/heads/next', 'Push cannot contain secrets'), 'secret-found'],
  [classic('At least 1 approving review is required by reviewers with write access.'), 'pull-request-required'],
  [classic('Required status check "build" is expected.'), 'checks-required'],
  [
    classic("You're not authorized to push to this branch. Visit https://docs.github.com/ for more."),
    'update-restricted',
  ],
  [classic('Cannot change this locked branch'), 'branch-locked'],
  [
    ' ! [remote rejected] refs/heads/next (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
    'workflows-permission',
  ],
  ['remote: error: GH007: Your push would publish a private email address.', 'email-privacy'],
  ['remote: error: GH001: Large files detected. You may want to try Git Large File Storage.', 'file-too-large'],
  ['remote: This repository was archived so it is read-only.', 'branch-locked'],
  [
    'remote: GitLab: You are not allowed to push code to protected branches on this project.',
    'gitlab-protected-branch',
  ],
  ['remote: GitLab: You are not allowed to create this tag as it is protected.', 'gitlab-protected-tag'],
  ['remote: GitLab: You are not allowed to push code to this project.', 'gitlab-role'],
  ["remote: GitLab: Commit message does not follow the pattern '^JIRA'", 'name-pattern'],
  ['remote: Gitea: Not allowed to push to protected branch next', 'gitea-protected-branch'],
  ['remote: Forgejo: branch next is protected from force push', 'gitea-protected-branch'],
  ['remote: Gitea: Tag v1.0.0 is protected', 'gitea-protected-tag'],
  ['remote: Permission to acme/app.git denied to github-actions[bot].', 'no-write-permission'],
  ['GitHub: Resource not accessible by integration', 'no-write-permission'],
  [
    "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403",
    'no-write-permission',
  ],
  ["fatal: Authentication failed for 'https://github.com/acme/app/'", 'credentials'],
  ['ERROR: The key you are authenticating with has been marked as read only.', 'read-only-key'],
  ["remote: Repository not found.\nfatal: repository 'https://github.com/acme/app/' not found", 'not-found'],
  ['fatal: the receiving end does not support --atomic push', 'no-atomic-push'],
  ['fatal: the receiving end does not support --signed push', 'server-lacks'],
  ["fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 301", 'redirected'],
  [' ! [remote rejected] refs/heads/next (shallow update not allowed)', 'shallow-push'],
]

const adviceOf = (name: string) => REFUSAL_REASONS.find((reason) => reason.name === name)?.advice

describe('why a push is refused', () => {
  test.each(REFUSALS)('%s', (words, ...names) => {
    expect(adviseRefusal(words).split('\n')).toEqual(names.map(adviceOf))
    expect(isRefusal(words)).toBe(true)
  })

  test('every reason is met above', () => {
    const met = new Set(REFUSALS.flatMap(([, ...names]) => names))
    expect(REFUSAL_REASONS.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([])
  })

  test('contents: write is the advice for a missing right alone', () => {
    const telling = REFUSAL_REASONS.filter(({ advice }) => advice.includes('contents: write'))
    expect(telling.map(({ name }) => name)).toEqual(['no-write-permission'])
  })

  test('words that nobody knows get no remedy that is made up', () => {
    const words = 'remote: Versions are frozen.\n ! [remote rejected] refs/heads/next (pre-receive hook declined)'
    expect(adviseRefusal(words)).toBe(
      'Nothing but the words above is known. Run again once the remote accepts the push.',
    )
  })

  test('names say nothing', () => {
    expect(isRefusal("fatal: unable to access 'https://git.example/merge-queue/GH006/': Connection reset")).toBe(false)
    expect(adviseRefusal(" ! [remote rejected] 'archived' (it is Friday)")).not.toContain('unarchive')
  })

  test('a ref that another one needs for a folder: rename it, with each word quoted', () => {
    const words =
      "(cannot lock ref 'refs/tags/a;b/v1.0.0': 'refs/tags/a;b' exists; cannot create 'refs/tags/a;b/v1.0.0')"
    expect(adviseRefusal(words)).toContain(
      "git fetch origin '+refs/tags/a;b:refs/tags/a;b' && git push --atomic origin 'refs/tags/a;b:refs/tags/a;b.old' ':refs/tags/a;b'",
    )
  })

  test('docs/troubleshooting.md has every reason, and no other', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/troubleshooting.md'), 'utf8')
    const section = page.slice(page.indexOf('### Why a push is refused'), page.indexOf('## Version files'))
    const names = [...section.matchAll(/^\| ([a-z][a-z-]*) \|/gm)].map(([, name]) => name)
    expect(names).toEqual([...REFUSAL_REASONS.map(({ name }) => name), 'ref-in-the-way'])
  })
})
