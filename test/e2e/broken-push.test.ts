import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { type Files, git, Remote } from '../support/remote.ts'

async function withRemote(work: (remote: Remote) => Promise<void>, files: Files = FILES): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

const refsOf = (remote: Remote): string => git(remote.bare, 'for-each-ref')

function bump(remote: Remote, channel: string): Promise<ActionResult> {
  return runAction('bump-version', remote.checkout(), { tracks: 'all', channel })
}

/** Makes the remote run a script at each push, and counts the pushes. */
function atPush(remote: Remote, hook: 'pre-receive' | 'post-receive', script: string): () => number {
  const count = join(remote.folder, 'count')
  writeFileSync(count, '')
  writeFileSync(join(remote.bare, 'hooks', hook), `#!/bin/sh\necho x >> '${count}'\n${script}\n`, { mode: 0o755 })
  return () => readFileSync(count, 'utf8').split('\n').filter(Boolean).length
}

describe('a connection that breaks', () => {
  test('before the push is carried out: it is tried again', () =>
    withRemote(async (remote) => {
      const count = atPush(
        remote,
        'pre-receive',
        `test $(wc -l < '${join(remote.folder, 'count')}') -gt 1 || kill -9 $PPID`,
      )
      const { code, log, outputs } = await bump(remote, 'live')
      expect([code, count(), outputs.tags]).toEqual([0, 2, '["tray-v1.8.1","v1.8.1"]'])
      expect(log).toContain('the push broke off')
    }))

  test('after the push is carried out: it counts as landed, and nothing is tagged twice', () =>
    withRemote(async (remote) => {
      const count = atPush(remote, 'post-receive', 'kill -9 $PPID')
      const { code, outputs } = await bump(remote, 'live')
      expect([code, count(), outputs.pushed]).toEqual([0, 1, 'true'])
      expect(remote.tags()).toEqual(['tray-v1.8.1', 'v1.8.1'])
    }))

  test('each time: the run fails before long, says what git said, and nothing changed', () =>
    withRemote(async (remote) => {
      const before = refsOf(remote)
      const count = atPush(remote, 'pre-receive', 'kill -9 $PPID')
      const { code, log } = await bump(remote, 'live')
      expect([code, count(), log.match(/^::/gm)]).toEqual([1, 5, ['::']])
      expect(log).toMatch(/The push broke off 5 times in a row; nothing of it was there when .* may still land.*Killed/)
      expect(refsOf(remote)).toBe(before)
    }))
})

describe('incident 14: killed between two pushes', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const tracks = names.map((n) => `  ${n}: { tag: "${n}-v{version}", paths: [${n}], version-files: [${n}/VERSION] }\n`)
  const files: Files = {
    'release-tracks.yml': `tracks:\n${tracks.join('')}`,
    // A push of more than three tags would not trigger this, so there are two.
    '.github/workflows/release.yml': 'on: { push: { tags: ["*-v*"] } }\njobs: {}\n',
    ...Object.fromEntries(names.map((n) => [`${n}/VERSION`, '1.0.0\n'])),
  }

  test.each([
    ['alpha', '1.0.1-alpha.1'],
    ['live', '1.0.1'],
  ])('on %s the next run completes what an undisturbed one would have made', (channel, version) =>
    withRemote(async (remote) => {
      const { apart, pushes } = watchPushes(remote)
      // The second push waits in the remote until the run is dead.
      const [hold, waits] = [join(remote.folder, 'hold'), join(remote.folder, 'waits')]
      writeFileSync(hold, '')
      atPush(
        remote,
        'pre-receive',
        `grep -q refs/tags/d- || exit 0; : > '${waits}'; while test -e '${hold}'; do sleep 0.05; done; rm '${waits}'; exit 1`,
      )
      const killed = await runAction(
        'bump-version',
        remote.checkout(),
        { tracks: 'all', channel },
        {
          started: async (kill) => {
            while (!existsSync(waits)) await sleep(20)
            kill()
          },
        },
      )
      rmSync(hold)
      while (existsSync(waits)) await sleep(20)
      expect(killed.code).toBe(-1)
      expect(remote.tags()).toEqual(['a', 'b', 'c'].map((n) => `${n}-v${version}`))
      rmSync(join(remote.bare, 'hooks', 'pre-receive'))
      const { code, outputs, log } = await bump(remote, channel)
      expect([code, JSON.parse(outputs.tags as string)]).toEqual([0, [`d-v${version}`, `e-v${version}`]])
      expect(log).toContain(`a: nothing new since a-v${version}`)
      expect(remote.tags()).toEqual(names.map((n) => `${n}-v${version}`))
      for (const n of names) expect(remote.file(`${n}-v${version}`, `${n}/VERSION`)).toBe(`${version}\n`)
      expect(pushes().map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')).length)).toEqual([3, 2])
      expect(apart()).toBe('')
      if (channel === 'live') expect(remote.at('main')).toBe(remote.at('next'))
    }, files),
  )

  describe('a second push that is refused', () => {
    /** A remote that lets no tag of `d` in. */
    const refusing = (work: (remote: Remote) => Promise<void>) =>
      withRemote(async (remote) => {
        const script = '#!/bin/sh\ncase "$1" in refs/tags/d-*) echo "protected tag" >&2; exit 1;; esac\n'
        writeFileSync(join(remote.bare, 'hooks', 'update'), script, { mode: 0o755 })
        await work(remote)
      }, files)
    const out = ['a', 'b', 'c'].map((n) => `${n}-v1.0.1-alpha.1`)
    const words =
      /a-v1\.0\.1-alpha\.1, b-v1\.0\.1-alpha\.1, c-v1\.0\.1-alpha\.1 are out already; d, e did not follow: The remote refused the push; nothing of it landed\..*protected tag.*Then run again: it goes on with d, e\./s

    test.each([
      ['bump-version', { tracks: 'all', channel: 'alpha' }],
      ['promote', { track: 'all', channel: 'alpha' }],
    ])('%s fails with what is out and what is not, and its outputs tell what is out', (action, inputs) =>
      refusing(async (remote) => {
        const { code, log, outputs, summary } = await runAction(action, remote.checkout(), inputs as never)
        expect([code, remote.tags()]).toEqual([1, out])
        expect(log).toMatch(words)
        expect(log).toContain('a: 1.0.0 is now 1.0.1-alpha.1, tag a-v1.0.1-alpha.1')
        expect(outputs).toMatchObject({ tags: JSON.stringify(out), pushed: 'true' })
        expect(summary).toMatch(/### Released on alpha.*### Stopped: push-refused/s)
        rmSync(join(remote.bare, 'hooks', 'update'))
        const again = await bump(remote, 'alpha')
        expect([again.code, again.outputs.tags]).toEqual([0, '["d-v1.0.1-alpha.1","e-v1.0.1-alpha.1"]'])
      }),
    )

    test('the command line prints what is out, then the error, as text and as data', () =>
      refusing(async (remote) => {
        const promote = (...more: string[]) =>
          runCommand(remote.checkout('next', 0), ['promote', 'all', 'alpha', '--yes', ...more], {})
        const { code, stdout, stderr } = await promote()
        expect([code, stdout.match(/released \S+/g)]).toEqual([1, out.map((tag) => `released ${tag}`)])
        expect(stderr).toMatch(words)
        rmSync(join(remote.bare, 'hooks', 'update'))
        writeFileSync(join(remote.bare, 'hooks', 'update'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
        const nothing = await promote('--json')
        expect([nothing.code, Object.keys(JSON.parse(nothing.stdout))]).toEqual([1, ['error']])
      }))

    test('as data both stand side by side', () =>
      refusing(async (remote) => {
        const words = ['promote', 'all', 'alpha', '--yes', '--json']
        const { code, stdout } = await runCommand(remote.checkout('next', 0), words, {})
        const { pushed, tracks, error } = JSON.parse(stdout)
        expect([code, pushed, error.code]).toEqual([1, true, 'push-refused'])
        expect(tracks.flatMap(({ release }: { release?: { tag: string } }) => release?.tag ?? [])).toEqual(out)
      }))
  })
})
