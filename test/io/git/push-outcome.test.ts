import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePush } from '../../../shared/core/git/git-output.ts'
import { judgePush } from '../../../shared/io/git/push-outcome.ts'

const FAILED = "error: failed to push some refs to 'https://github.com/acme/app'"

/** What `git push --porcelain` prints when it refuses a tag and a branch. */
function porcelain(branchWords: string, tagWords = branchWords, tag = 'tray-v1.8.5'): string {
  return `To https://github.com/acme/app
!\tcommit:refs/heads/next\t${branchWords}
!\ttag:refs/tags/${tag}\t${tagWords}
Done
`
}

function judge(stdout: string, stderr: string, code = 1) {
  return judgePush(code, parsePush(stdout), stderr)
}

describe('judgePush', () => {
  describe('landed', () => {
    test('where git ends well and no ref is refused', () => {
      const stdout = 'To url\n \ta:refs/heads/next\t0a..0b\n*\tb:refs/tags/v1.0.0\t[new tag]\nDone\n'
      const outcome = judge(stdout, '', 0)
      expect(outcome.kind).toBe('landed')
      expect(outcome.refs.map(({ ref }) => ref)).toEqual(['refs/heads/next', 'refs/tags/v1.0.0'])
    })

    test("whatever the remote's hooks said", () => {
      expect(judge('*\ta:refs/heads/next\t[new branch]\n', 'remote: Bypassed rule violations: GH013', 0).kind).toBe(
        'landed',
      )
    })

    test('is not believed of a ref that was refused, though git ended with 0', () => {
      expect(judge(porcelain('[rejected] (stale info)'), '', 0).kind).toBe('lost-race')
    })

    test('is not believed where git ended with a code, though no ref was refused', () => {
      expect(judge('*\ta:refs/tags/v1.0.0\t[new tag]\n', 'fatal: the remote end hung up unexpectedly', 128).kind).toBe(
        'unknown',
      )
    })
  })

  describe('a lost race', () => {
    test.each([
      ['a lease that does not hold', '[rejected] (stale info)', '[rejected] (atomic push failed)', FAILED],
      ['a branch that went on', '[rejected] (fetch first)', '[rejected] (atomic push failed)', FAILED],
      ['a branch that was rewritten', '[rejected] (non-fast-forward)', '[rejected] (atomic push failed)', FAILED],
      ['a tag that exists', '[rejected] (atomic push failed)', '[rejected] (already exists)', FAILED],
      [
        'a ref that moved while the remote took the push',
        "[remote rejected] (cannot lock ref 'refs/heads/next': is at 1f0c but expected 2e1d)",
        '[remote rejected] (atomic transaction failed)',
        FAILED,
      ],
      [
        'a tag made meanwhile',
        '[remote rejected] (atomic transaction failed)',
        "[remote rejected] (cannot lock ref 'refs/tags/tray-v1.8.5': reference already exists)",
        FAILED,
      ],
      [
        'a ref that the remote could not update',
        '[remote rejected] (failed to update ref)',
        '[remote rejected] (failed to update ref)',
        `remote: error: cannot lock ref 'refs/heads/next': Unable to create '/data/refs/heads/next.lock': File exists.\n${FAILED}`,
      ],
      ['a lock on the remote', '[remote rejected] (failed to lock ref)', '[rejected] (atomic push failed)', FAILED],
      [
        'a value that changed',
        '[remote rejected] (incorrect old value provided)',
        '[rejected] (atomic push failed)',
        FAILED,
      ],
      [
        'nothing but the atomic push is named',
        '[rejected] (atomic push failed)',
        '[rejected] (atomic push failed)',
        FAILED,
      ],
    ])('%s', (_, branch, tag, stderr) => expect(judge(porcelain(branch, tag), stderr).kind).toBe('lost-race'))

    test.each([
      ['a tag that reads as a code of HTTP', 'v1.404.0', 'acme/app'],
      ['a tag that reads as a refusal', 'permission-denied-v1.0.0', 'acme/app'],
      ['a repository that is called permissions', 'v1.0.0', 'acme/permissions'],
      ['a repository that is called 403', 'v1.0.0', 'acme/403'],
    ])('is one also with %s', (_, tag, repository) => {
      const words = `[remote rejected] (cannot lock ref 'refs/tags/${tag}': reference already exists)`
      const stderr = `error: failed to push some refs to 'https://github.com/${repository}'`
      expect(judge(porcelain('[remote rejected] (atomic transaction failed)', words, tag), stderr).kind).toBe(
        'lost-race',
      )
    })

    test('is told apart from a rule whatever tags and repositories are called', () => {
      const name = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/)
      const bad = fc.constantFrom('denied', 'permission', '401', '403.1', 'GH006', 'protected', 'hook-declined')
      const anyName = fc.oneof(name, bad)
      fc.assert(
        fc.property(anyName, anyName, (tag, repository) => {
          const words = `[remote rejected] (cannot lock ref 'refs/tags/${tag}': reference already exists)`
          const stderr = `error: failed to push some refs to 'https://github.com/acme/${repository}'`
          expect(judge(porcelain('[rejected] (atomic push failed)', words, tag), stderr).kind).toBe('lost-race')
        }),
      )
    })
  })

  test('put off by a server that was asked too often, and by no name that has 429 in it', () => {
    const words = 'error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429'
    expect(judge('', `${words}\nsend-pack: unexpected disconnect while reading sideband packet`).kind).toBe('put-off')
    expect(judge(porcelain('[rejected] (stale info)', '[rejected] (stale info)', 'v1.429.0'), FAILED).kind).toBe(
      'lost-race',
    )
  })

  describe('refused by a rule of the remote', () => {
    test.each([
      [
        'a protected branch (GH006)',
        '[remote rejected] (protected branch hook declined)',
        '[remote rejected] (atomic transaction failed)',
        `remote: error: GH006: Protected branch update failed for refs/heads/next.        \n${FAILED}`,
      ],
      [
        'a ruleset (GH013)',
        '[remote rejected] (push declined due to repository rule violations)',
        '[remote rejected] (push declined due to repository rule violations)',
        `remote: error: GH013: Repository rule violations found for refs/heads/next.        \n${FAILED}`,
      ],
      [
        'a hook',
        '[remote rejected] (pre-receive hook declined)',
        '[remote rejected] (pre-receive hook declined)',
        `remote: Versions are frozen.\n${FAILED}`,
      ],
      [
        'a hook of one ref, while the other was stale',
        '[rejected] (stale info)',
        '[remote rejected] (hook declined)',
        FAILED,
      ],
      [
        'a workflow file without the right to',
        '[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
        '[rejected] (atomic push failed)',
        FAILED,
      ],
      [
        'a deletion that the remote forbids',
        '[remote rejected] (deletion prohibited)',
        '[remote rejected] (deletion prohibited)',
        FAILED,
      ],
      [
        'a shallow push',
        '[remote rejected] (shallow update not allowed)',
        '[remote rejected] (shallow update not allowed)',
        FAILED,
      ],
    ])('%s', (_, branch, tag, stderr) => expect(judge(porcelain(branch, tag), stderr).kind).toBe('refused'))

    test.each([
      [
        'a token that may only read (403)',
        "remote: Permission to acme/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403",
      ],
      ['403 alone', "fatal: unable to access 'https://git.example/app/': The requested URL returned error: 403"],
      ['403 in the middle of a push', 'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403'],
      [
        'a wrong token',
        "remote: Invalid username or token.\nfatal: Authentication failed for 'https://github.com/acme/app/'",
      ],
      ['no token', "fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
      [
        'a repository that the token does not see',
        "remote: Repository not found.\nfatal: repository 'https://github.com/acme/app/' not found",
      ],
      [
        'a key that only reads',
        'ERROR: The key you are authenticating with has been marked as read only.\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.',
      ],
      [
        'an SSH key that is not known',
        'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
      ],
    ])('%s, before any ref is judged', (_, stderr) => expect(judge('', stderr, 128).kind).toBe('refused'))

    test('with words nobody knows', () => {
      expect(judge(porcelain('[remote rejected] (it is Friday)'), FAILED).kind).toBe('refused')
    })
  })

  describe('not known, since the connection broke', () => {
    test.each([
      "fatal: unable to access 'https://github.com/acme/app/': Could not resolve host: github.com",
      "fatal: unable to access 'https://github.com/acme/app/': Failed to connect to github.com port 443 after 130 ms: Connection refused",
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 500",
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 503",
      "fatal: unable to access 'https://github.com/acme/403/': The requested URL returned error: 502",
      'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nsend-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly',
      'fatal: early EOF\nfatal: the remote end hung up unexpectedly',
      'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.',
      'kex_exchange_identification: read: Connection reset by peer',
      '',
    ])('%j', (stderr) => expect(judge('', stderr, 128).kind).toBe('unknown'))
  })

  test("git's words come along, as git prints them", () => {
    const { words } = judge(porcelain('[rejected] (stale info)', '[rejected] (atomic push failed)'), FAILED)
    expect(words).toBe(
      ' ! [rejected] refs/heads/next (stale info)\n ! [rejected] refs/tags/tray-v1.8.5 (atomic push failed)',
    )
  })

  test('nothing but git ending well with no ref refused is landed', () => {
    const anyWords = fc.constantFrom('', 'ok', 'stale info', 'GH006', 'early EOF', 'it is Friday')
    const ref = fc.record({ ref: fc.constant('refs/heads/next'), ok: fc.boolean(), words: anyWords })
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 128), fc.array(ref, { maxLength: 3 }), anyWords, (code, refs, stderr) => {
        const isLanded = judgePush(code, refs, stderr).kind === 'landed'
        expect(isLanded).toBe(code === 0 && refs.every(({ ok }) => ok))
      }),
    )
  })
})
