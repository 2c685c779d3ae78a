import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit, FileChange } from '../../../shared/core/git/commit.ts'
import { History, parentsOf, touchedFiles } from '../../../shared/core/git/history.ts'

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

/**
 *   a ─ b ─ c ─ m ─ d        (first parents)
 *        ╲ x ─ y ╱
 */
const DIAMOND = new History([
  commit('d', 'm'),
  commit('m', 'c y'),
  commit('y', 'x'),
  commit('c', 'b'),
  commit('x', 'b'),
  commit('b', 'a'),
  commit('a', ''),
])

describe('History.between', () => {
  test.each([
    ['d', [], 'd m y c x b a'],
    ['d', ['c'], 'd m y x'],
    ['d', ['y'], 'd m c'],
    ['m', ['b'], 'm y c x'],
    ['c', ['y'], 'c'],
    ['d', ['c', 'y'], 'd m'],
    ['d', ['d'], ''],
    ['a', ['d'], ''],
    ['d', ['unknown'], 'd m y c x b a'],
    ['unknown', [], ''],
  ])('%s without %j: %s', (tip, not, expected) => expect(ids(DIAMOND.between(tip, not))).toBe(expected))

  /** A history of commits 0…n-1, each with parents among those before it, listed newest first. */
  const dag = fc
    .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    .map((picks) =>
      picks.map((parents, at) =>
        commit(`${at}`, at === 0 ? '' : [...new Set(parents.map((pick) => pick % at))].join(' ')),
      ),
    )

  test('is what a walk from each commit by itself says', () => {
    const isReachable = (commits: readonly Commit[], from: string, to: string): boolean =>
      from === to || (commits[Number(from)]?.parents ?? []).some((parent) => isReachable(commits, parent, to))
    fc.assert(
      fc.property(dag, fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), (commits, tip, not) => {
        const name = (pick: number) => `${pick % commits.length}`
        const listed = [...commits].reverse()
        const expected = listed.filter(
          ({ sha }) =>
            isReachable(commits, name(tip), sha) && !not.some((each) => isReachable(commits, name(each), sha)),
        )
        expect(ids(new History(listed).between(name(tip), not.map(name)))).toBe(ids(expected))
      }),
    )
  })

  test('a line of fifty thousand commits is walked', () => {
    const line = Array.from({ length: 50_000 }, (_, at) => commit(`${at}`, at === 0 ? '' : `${at - 1}`)).reverse()
    expect(new History(line).between('49999', ['9']).length).toBe(49_990)
  })
})

describe('History.changedSince', () => {
  const history = new History([
    commit('e', 'd', 'new:0>7'),
    commit('d', 'm', 'gone:5>0'),
    commit('m', 'c y', 'side:0>9'),
    commit('y', 'b', 'side:0>9'),
    commit('c', 'b', 'net:2>1'),
    commit('b', 'a', 'net:1>2 kept:1>2'),
    commit('a', '', 'net:0>1 kept:0>1 gone:0>5'),
  ])

  test.each([
    ['a', 'c', ['kept'], 'a change and its revert are none'],
    ['b', 'c', ['net'], 'one of the two alone is'],
    ['c', 'm', ['side'], 'a merge brings what it changes against its first parent'],
    ['a', 'e', ['gone', 'kept', 'new', 'side'], 'all along first parents'],
    ['d', 'd', [], 'nothing since itself'],
  ])('since %s, at %s: %j: %s', (base, tip, expected) => {
    expect(
      history
        .changedSince(base, tip)
        ?.map(({ path }) => path)
        .sort(),
    ).toEqual(expected)
  })

  test.each([
    ['y', 'e', 'a base on a merged branch'],
    ['e', 'c', 'a base above the tip'],
    ['unknown', 'e', 'a base that is not there'],
    ['a', 'unknown', 'a tip that is not there'],
  ])('since %s, at %s: not to be told: %s', (base, tip) => expect(history.changedSince(base, tip)).toBeUndefined())

  test('is what two trees differ in', () => {
    const path = fc.constantFrom('a', 'b', 'c')
    const content = fc.constantFrom('0', '1', '2')
    const edits = fc.array(fc.dictionary(path, content), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(edits, fc.nat(), (all, pick) => {
        const trees = [{ a: '0', b: '0', c: '0' } as Record<string, string>]
        const commits = all.map((edit, at) => {
          const before = trees.at(-1) as Record<string, string>
          const changed = Object.keys(edit).filter((each) => edit[each] !== before[each])
          trees.push({ ...before, ...edit })
          return commit(`${at + 1}`, `${at}`, changed.map((each) => `${each}:${before[each]}>${edit[each]}`).join(' '))
        })
        const base = pick % trees.length
        const tip = trees.length - 1
        const [from, to] = [trees[base] as Record<string, string>, trees[tip] as Record<string, string>]
        const differing = ['a', 'b', 'c'].filter((each) => from[each] !== to[each])
        const expected = differing.map((each) => ({ path: each, before: from[each], after: to[each] }))
        const found = new History([...commits].reverse()).changedSince(`${base}`, `${tip}`)
        expect(found?.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(expected)
      }),
    )
  })
})

describe('parentsOf', () => {
  test('gives each parent once', () => {
    expect([...parentsOf([commit('m', 'c y'), commit('d', 'c')])]).toEqual(['c', 'y'])
  })
})

describe('touchedFiles', () => {
  const filesOf = (commits: readonly Commit[]) =>
    touchedFiles(commits).map((entry) => [entry.commit.sha, ...entry.files].join(' '))

  test('a merge is held to account for what no merged commit changed', () => {
    const commits = [
      commit('m', 'c y', 'web:1>2 resolved:1>2'),
      commit('y', 'b', 'web:1>2'),
      commit('c', 'b', 'tray:1>2'),
    ]
    expect(filesOf(commits)).toEqual(['m resolved', 'y web', 'c tray'])
  })

  test('a merge whose commits are not at hand answers for all', () => {
    expect(filesOf([commit('m', 'c y', 'web:1>2')])).toEqual(['m web'])
  })

  test('another merge takes nothing off it', () => {
    expect(filesOf([commit('m', 'c n', 'web:1>2'), commit('n', 'y z', 'web:1>2')])).toEqual(['m web', 'n web'])
  })
})
