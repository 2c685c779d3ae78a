import { afterAll, expect, test } from '@jest/globals'
import type { Repository } from '../../../shared/flows/ports/repository.ts'
import { GitRepository } from '../../../shared/io/git/git-repository.ts'
import { History } from '../../support/history.ts'

const history = new History({
  commits: [
    { message: 'feat: one', parents: [], files: { a: '1\n' }, date: 0 },
    { message: 'feat: two', parents: [0], files: { a: '2\n' }, date: 1 },
  ],
  refs: { 'refs/heads/main': 0, 'refs/heads/next': 1 },
})
afterAll(() => history.remove())

/** The compiler refuses each of these lines: were one of them let through, its `@ts-expect-error` would be the error. */
export async function readWhatIsOnlyListed(repository: Repository): Promise<void> {
  const [ref] = await repository.remoteRefs(['refs/heads/next'])
  const commit = ref?.commit ?? ''
  // @ts-expect-error: a commit of the remote's list of refs may not be here
  await repository.readFiles(commit, ['a'])
  // @ts-expect-error: so it is for a tree
  await repository.listFiles(commit, () => true)
  // @ts-expect-error: and for history
  await repository.log({ tip: commit, not: [] })
}

test.each([0, 1] as const)(
  'a commit that only the remote has can be read once it was ensured (depth %d)',
  async (kind) => {
    const repository = await GitRepository.open(history.checkout('refs/heads/main', kind), {
      token: '',
      serverUrl: 'https://github.com',
    })
    try {
      const [ref] = await repository.remoteRefs(['refs/heads/next'])
      const [commit] = await repository.ensureCommits([ref?.commit ?? ''])
      const files = await repository.readFiles(commit, ['a'])
      expect(new TextDecoder().decode(files.get('a')?.bytes)).toBe('2\n')
    } finally {
      repository.close()
    }
  },
)
