import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compilePaths, expandBraces } from '../../shared/core/paths/path-rules.ts'
import { pathspecsOf } from '../../shared/core/paths/pathspecs.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import { History } from '../support/history.ts'

const FOLDERS = ['', 'a/', 'b/', 'ab/', '.a/', 'a/b/', 'a/b/a/', 'b/ab/', '@a/', 'a b/', 'ä/', 'A/']
const FILES = ['a', 'ab', 'b.md', '.md', 'ä', 'A', '!b', ':b']
/** Every one in a commit of its own without parents, so that a name may be a file here and a folder there. */
const PATHS = FOLDERS.flatMap((folder) => FILES.map((file) => folder + file))

let history: History
let repository: GitRepository

beforeAll(async () => {
  history = new History({
    commits: PATHS.map((path, date) => ({ message: 'feat: one', parents: [], files: { [path]: '1\n' }, date })),
    refs: Object.fromEntries(PATHS.map((_, at) => [`refs/heads/${at === 0 ? 'next' : at}`, at])),
  })
  const folder = history.checkout('refs/heads/next', 0)
  repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
})

afterAll(() => {
  repository.close()
  history.remove()
})

async function listedByGit(words: readonly string[] | undefined): Promise<string[]> {
  const [tip, ...also] = await repository.ensureCommits(history.ids)
  if (tip === undefined) throw new Error('The history is empty.')
  const found: string[] = []
  await repository.changes({ tip, also, not: [] }, { pathspecs: words }, ({ changes }) => {
    found.push(...changes.map(({ path }) => path))
  })
  return found.sort()
}

const PLAIN = fc.constantFrom(
  'a',
  'b',
  'ab',
  '*',
  '**',
  'a*',
  '*.md',
  '.*',
  '@a',
  'ä',
  '*b*',
  'A',
  '!b',
  ':b',
  'a b',
  '{a,b}*',
  '*.{md,A}',
  '{*,a/b}/*',
)
const SPECIAL = fc.constantFrom('{a,b}', '[ab]', '?', '@(a|b)', '*(a|b)', 'a**', '.', '', '\\a')

function entries(part: fc.Arbitrary<string>, sign: string): fc.Arbitrary<string[]> {
  const glob = fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  return fc.array(
    glob
      .map(([parts, end]) => parts.join('/') + end)
      .filter((text) => !text.startsWith('!'))
      .map((text) => sign + text),
    { minLength: sign === '' ? 1 : 0, maxLength: 3 },
  )
}

test('property: where git has words for all of it, it lists just what the globs match', async () => {
  const globs = fc.tuple(entries(PLAIN, '!'), entries(PLAIN, ''), entries(PLAIN, '!')).map((lists) => lists.flat())
  await fc.assert(
    fc.asyncProperty(globs, async (globs) => {
      const { words, exact } = pathspecsOf(globs, expandBraces)
      expect([globs, exact, await listedByGit(words)]).toEqual([globs, true, PATHS.filter(compilePaths(globs)).sort()])
    }),
    { numRuns: 200 },
  )
})

test('property: whatever the globs are, it lists all that they match', async () => {
  const part = fc.oneof(PLAIN, SPECIAL)
  const globs = fc.tuple(entries(part, ''), entries(part, '!'), entries(part, '')).map((lists) => lists.flat())
  await fc.assert(
    fc.asyncProperty(globs, async (globs) => {
      const listed = new Set(await listedByGit(pathspecsOf(globs, expandBraces).words))
      const right = PATHS.filter(compilePaths(globs))
      expect([globs, right.filter((path) => listed.has(path))]).toEqual([globs, right])
    }),
    { numRuns: 100 },
  )
})
