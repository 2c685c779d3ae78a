import { rmSync } from 'node:fs'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { Git } from '../../../shared/io/git/git.ts'
import { findCommits, ObjectReader } from '../../../shared/io/git/object-reader.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../../../shared/io/git/temporary-folders.ts'
import { GitTrace } from '../../support/git-trace.ts'
import { Plan } from '../../support/plan.ts'
import { git } from '../../support/remote.ts'

const LARGE = 'large '.repeat(200_000)
const plan = new Plan()
plan.commit('feat: begin', { 'a.txt': 'a\n', 'large.txt': LARGE })
const history = plan.branch('main').make()
const folder = history.checkout('refs/heads/main', 0)
afterAll(() => history.remove())

const open: ObjectReader[] = []
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.close())))

function reader(extra: Readonly<Record<string, string>> = {}): ObjectReader {
  const made = new ObjectReader(new Git(folder, undefined, [], extra))
  open.push(made)
  return made
}

const oid = (path: string) => git(folder, 'rev-parse', `HEAD:${path}`)
const texts = async (found: ReturnType<ObjectReader['read']>) =>
  (await found).map((object) => object && Buffer.from(object.bytes).toString())

test('answers questions that are asked at once, large and small, each to its own, from one process', async () => {
  const trace = new GitTrace()
  const objects = reader(trace.env)
  const answers = await Promise.all([
    texts(objects.read([oid('large.txt'), 'no-such-name'])),
    findCommits(objects, ['HEAD', 'main~5', 'HEAD~0']),
    texts(objects.read([oid('a.txt'), oid('large.txt')])),
    objects.look([]),
  ])
  const head = git(folder, 'rev-parse', 'HEAD')
  expect(answers).toEqual([[LARGE, undefined], [head, undefined, head], ['a\n', LARGE], []])
  expect(trace.started().map(({ args }) => args[0])).toEqual(['cat-file'])
  trace.remove()
})

test('sees objects that came after it began', async () => {
  const objects = reader()
  const late = 'ce013625030ba8dba906f756967f9e9ca394464a'
  expect(await objects.look([late])).toEqual([undefined])
  git(folder, '-c', 'alias.put=!printf "hello\\n" | git hash-object -w --stdin', 'put')
  expect(await texts(objects.read([late]))).toEqual(['hello\n'])
})

test('goes on with another process where one broke off, and tells why', async () => {
  const objects = reader({ GIT_DIR: `${folder}/nowhere` })
  for (let time = 0; time < 2; time++) {
    await expect(objects.look(['HEAD'])).rejects.toMatchObject({ message: expect.stringContaining('nowhere') })
  }
})

test('incident 52: takes nothing as missing where a temporary folder is gone', async () => {
  const objects = reader()
  const gone = makeTemporaryFolder((path) => rmSync(path, { recursive: true }))
  const asked = objects.look(['HEAD', 'no-such-name'])
  await expect(asked).rejects.toMatchObject({ code: 'machine-limit', message: expect.stringContaining(gone) })
  removeTemporaryFolder(gone)
  expect(await objects.look(['no-such-name'])).toEqual([undefined])
})

test('reads nothing once it is closed', async () => {
  const objects = reader()
  await objects.look(['HEAD'])
  await objects.close()
  await expect(objects.look(['HEAD'])).rejects.toThrow('closed')
})

test('incident 52: a process that ends since its folder is gone names the folder, also when that is removed next', async () => {
  const lost = makeTemporaryFolder(() => undefined)
  rmSync(lost, { recursive: true })
  const objects = new ObjectReader(new Git(folder, lost))
  open.push(objects)
  await expect(objects.look(['HEAD']).finally(() => removeTemporaryFolder(lost))).rejects.toMatchObject({
    code: 'machine-limit',
    message: expect.stringContaining(`The temporary folder "${lost}" is gone`),
  })
})
