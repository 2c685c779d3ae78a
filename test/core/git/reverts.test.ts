import { expect, test } from '@jest/globals'
import type { Commit } from '../../../shared/core/git/commit.ts'
import { takenBack } from '../../../shared/core/git/reverts.ts'

/** Commits newest first, each as `name: path before after`. */
function commits(...lines: string[]): Commit[] {
  return lines.map((line) => {
    const [sha = '', path = '', before = '', after = ''] = line.split(' ')
    const changes = [{ path, before, after }]
    return { sha, parents: ['p'], subject: '', marks: [], changes } as unknown as Commit
  })
}

function counted(history: Commit[], isWanted = (_: string) => true): string[] {
  const isTakenBack = takenBack(history, isWanted)
  return history.flatMap((commit) =>
    commit.changes.flatMap(({ path }) => (isTakenBack(path, commit) ? [] : [commit.sha])),
  )
}

test.each([
  ['a change and its revert', ['b f 2 1', 'a f 1 2'], ['b', 'a']],
  ['a change, its revert, and another one', ['c f 1 3', 'b f 2 1', 'a f 1 2'], ['c']],
  ['what came between goes with it', ['d f 1 4', 'c f 3 1', 'b f 2 3', 'a f 1 2'], ['d']],
  ['a change of another file', ['b g 2 1', 'a f 1 2'], ['b', 'a']],
  ['changes of two branches, not on one line', ['b f 1 3', 'a f 1 2'], ['b', 'a']],
  ['a commit that does not tell how', ['b f 2 1', 'a f'], ['b', 'a']],
])('%s', (_, lines, expected) => expect(counted(commits(...lines))).toEqual(expected))

test('files that nobody wants are not looked at', () => {
  expect(counted(commits('c f 1 3', 'b f 2 1', 'a f 1 2'), () => false)).toEqual(['c', 'b', 'a'])
})
