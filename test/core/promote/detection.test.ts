import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Track } from '../../../shared/core/config.ts'
import { type Commit, compileSubjects, type FileChange } from '../../../shared/core/git/commit.ts'
import { compilePaths } from '../../../shared/core/paths/path-rules.ts'
import { decide, decideOnLive, type Span, type TriggerRules } from '../../../shared/core/promote/detection.ts'

/** A commit whose changes are written `path:before>after`. */
function commit(sha: string, parents: string, changes = '', more: Partial<Commit> = {}): Commit {
  return {
    sha,
    parents: parents.split(' ').filter(Boolean),
    subject: `feat: ${sha}`,
    marks: [],
    changes: changes
      .split(' ')
      .filter(Boolean)
      .map((text): FileChange => {
        const [path = '', before = '', after = ''] = text.split(/[:>]/)
        return { path, before, after }
      }),
    ...more,
  }
}

const ids = (commits: readonly Commit[]) => commits.map(({ sha }) => sha).join(' ')

describe('decide', () => {
  const rules: TriggerRules = {
    ignored: compileSubjects(['docs: *']),
    isOwn: ({ commit: { marks } }) => marks.length > 0,
  }
  const track = { name: 'web', versionFiles: [{ path: 'version.txt' }] } as unknown as Track
  const web = compilePaths(['web', '!**/*.md'])

  function span(commits: readonly Commit[], changed?: readonly string[]): Span {
    const touched = commits.flatMap(({ changes }) => changes.map(({ path }) => path))
    return { base: 'web-v1.0.0', commits, changed: new Set(changed ?? touched) }
  }

  const feature = commit('f', 'a', 'web/a:1>2 tray/a:1>2')
  const docs = commit('o', 'a', 'web/b:1>2', { subject: 'docs: b' })
  const own = commit('w', 'a', 'web/package.json:1>2', {
    marks: ['Release-Track: web'],
    subject: 'chore: bump web to web-v1.0.0',
  })
  const spoofed = commit('s', 'a', 'web/package.json:1>2', { subject: 'chore: bump web to web-v1.0.0' })
  const none = "only the actions' own or ignored commits touch its paths since web-v1.0.0"

  test.each<[string, Commit[], string[] | undefined, boolean, string, string]>([
    ['a commit that touches its paths', [feature], undefined, true, 'f', 'web/a changed since web-v1.0.0'],
    [
      'two of them',
      [commit('g', 'f', 'web/c:0>1 web/a:2>3'), feature],
      undefined,
      true,
      'g f',
      'web/c and 1 more file changed since web-v1.0.0',
    ],
    ['no commit', [], undefined, false, '', 'nothing in its paths changed since web-v1.0.0'],
    [
      'commits elsewhere',
      [commit('t', 'a', 'tray/a:1>2')],
      undefined,
      false,
      '',
      'nothing in its paths changed since web-v1.0.0',
    ],
    [
      'what an entry with ! takes away',
      [commit('t', 'a', 'web/README.md:1>2')],
      undefined,
      false,
      '',
      'nothing in its paths changed since web-v1.0.0',
    ],
    ['ignored commits', [docs], undefined, false, '', none],
    ["the actions' own", [own], undefined, false, '', none],
    [
      'a subject that only looks like our own',
      [spoofed],
      undefined,
      true,
      's',
      'web/package.json changed since web-v1.0.0',
    ],
    ['a change among ignored ones', [docs, feature, own], undefined, true, 'f', 'web/a changed since web-v1.0.0'],
    [
      'a change and its revert',
      [commit('r', 'f', 'web/a:2>1'), feature],
      [],
      false,
      '',
      'the changes to its paths since web-v1.0.0 add up to nothing',
    ],
    [
      'a revert, with an ignored change that stays',
      [docs, feature],
      ['web/b'],
      false,
      '',
      'the changes to its paths since web-v1.0.0 add up to nothing',
    ],
    [
      'an ignored change of a file that a counting one touched too',
      [commit('d', 'f', 'web/a:2>3', { subject: 'docs: a' }), feature],
      ['web/a'],
      true,
      'f',
      'web/a changed since web-v1.0.0',
    ],
  ])('%s', (_, commits, changed, expected, deciding, reason) => {
    const decision = decide(span(commits, changed), web, rules)
    expect([decision.changed, ids(decision.commits), decision.reason]).toEqual([expected, deciding, reason])
    expect(decision.base).toBe('web-v1.0.0')
  })

  test('on live every commit counts, the own and the ignored ones too', () => {
    const decision = decideOnLive(span([docs, own]), web, track)
    expect([decision.changed, ids(decision.commits)]).toEqual([true, 'o w'])
    expect(decision.files).toEqual(['web/b', 'web/package.json'])
  })

  const bump = (path: string, name = 'web') =>
    commit('e', 'a', path, { marks: [`Release-Track: ${name}`], subject: `chore: bump ${name} to ${name}-v1.0.1` })
  test.each<[string, Commit, boolean, string]>([
    ['its version file outside of its paths', commit('v', 'a', 'version.txt:1>2'), true, 'version.txt changed'],
    ['its bump commit with that', bump('version.txt:1>2'), true, 'version.txt changed'],
    ['its bump commit without a change', bump(''), true, 'e bumps it'],
    [
      'a withdrawal that changes no manifest',
      commit('e', 'a', '', { marks: ['Release-Track: web'], subject: 'chore: withdraw web-v1.0.0' }),
      false,
      'nothing in its paths changed',
    ],
    ["another track's", bump('', 'tray'), false, 'nothing in its paths changed'],
    ['docs outside of its paths', commit('v', 'a', 'README.md:1>2'), false, 'nothing in its paths changed'],
    ['its updater manifest', bump('manifests/web.json:1>2'), false, 'nothing in its paths changed'],
  ])('incident 18: on live %s', (_, only, changed, reason) => {
    const decision = decideOnLive(span([only]), web, track)
    expect([decision.changed, decision.reason]).toEqual([changed, `${reason} since web-v1.0.0`])
  })

  test('where there is no base history is told from its beginning', () => {
    const decision = decide({ base: undefined, commits: [feature], changed: new Set(['web/a']) }, web, rules)
    expect([decision.base, decision.reason]).toEqual([undefined, 'web/a changed since the beginning'])
  })

  test('incident 30: a hostile file name comes into the reason as it is, and no further', () => {
    const hostile = commit('h', 'a', '', { changes: [{ path: 'web/$(id)\n', before: '1', after: '2' }] })
    expect(decide(span([hostile]), web, rules).files).toEqual(['web/$(id)\n'])
  })

  test('changed means a deciding commit and a deciding file, both of the span, the file of its paths and among the differences', () => {
    const path = fc.constantFrom<string>('web/a', 'web/b', 'web/c.md', 'tray/a')
    const one = fc
      .tuple(fc.uniqueArray(path, { maxLength: 3 }), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([paths, isOwn, isIgnored, merges]) =>
        commit('x', merges ? 'p q' : 'p', paths.map((each) => `${each}:1>2`).join(' '), {
          marks: isOwn ? ['Release-Sync: main'] : [],
          subject: isIgnored ? 'docs: x' : 'feat: x',
        }),
      )
    let changes = 0
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), fc.uniqueArray(path), (commits, changed) => {
        const decision = decide(span(commits, changed), web, rules)
        const plain = new Set(
          commits
            .filter(({ parents }) => parents.length === 1)
            .flatMap(({ changes: all }) => all.map((each) => each.path)),
        )
        const expected = commits
          .filter((each) => each.marks.length === 0 && each.subject !== 'docs: x')
          .flatMap(({ parents, changes: all }) =>
            all.map((each) => each.path).filter((each) => parents.length === 1 || !plain.has(each)),
          )
          .filter((each) => /^web\/[ab]$/.test(each) && changed.includes(each))
        if (expected.length > 0) changes++
        expect(decision.changed).toBe(expected.length > 0)
        expect(new Set(decision.files)).toEqual(new Set(expected))
        expect(decision.commits.length > 0).toBe(decision.changed)
      }),
      { numRuns: 1000 },
    )
    expect(changes).toBeGreaterThan(100)
  })
})
