import { afterAll, expect, test } from '@jest/globals'
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

/** Opens a checkout of main, which is one commit deep and lacks the head of next. */
async function openShallow(): Promise<{ readonly repository: GitRepository; readonly listed: string }> {
  const folder = history.checkout('refs/heads/main', 1)
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  const [ref] = await repository.remoteRefs(['refs/heads/next'])
  return { repository, listed: ref?.commit ?? '' }
}

test('a commit that is only listed cannot be read, and the compiler says so first', async () => {
  const { repository, listed } = await openShallow()
  try {
    // Were one of these let through by the compiler, its `@ts-expect-error` would be the error.
    // @ts-expect-error
    await expect(repository.readFiles(listed, ['a'])).rejects.toMatchObject({ code: 'git-failed' })
    // @ts-expect-error
    await expect(repository.listFiles(listed, () => true)).rejects.toMatchObject({ code: 'git-failed' })
    // @ts-expect-error
    await expect(repository.log({ tip: listed, not: [] })).rejects.toMatchObject({ code: 'git-failed' })
  } finally {
    repository.close()
  }
})

test('it can once it was fetched, and that is asked for once', async () => {
  const { repository, listed } = await openShallow()
  try {
    const [commit] = await repository.ensureCommits([listed])
    expect(await repository.ensureCommits([listed])).toEqual([commit])
    const files = await repository.readFiles(commit, ['a'])
    expect(new TextDecoder().decode(files.get('a')?.bytes)).toBe('2\n')
  } finally {
    repository.close()
  }
})
