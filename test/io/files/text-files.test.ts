import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readText, writeText } from '../../../shared/io/files/text-files.ts'

const root = mkdtempSync(join(tmpdir(), 'text-files-'))
afterAll(() => rmSync(root, { recursive: true }))
const source = { root, input: 'body-path' }

test('a text is written whole, below folders that are made for it, and nothing else is left', async () => {
  const file = await writeText('a/b.md', 'new', source)
  expect([file, readFileSync(file, 'utf8'), await readText('a/b.md', source)]).toEqual([
    join(root, 'a/b.md'),
    'new',
    'new',
  ])
  await writeText('a/b.md', 'newer', source)
  expect([readdirSync(join(root, 'a')), readFileSync(file, 'utf8')]).toEqual([['b.md'], 'newer'])
})

test('what is not a text file is refused by its input: also a pipe, which never ends', async () => {
  mkdirSync(join(root, 'folder'), { recursive: true })
  execFileSync('mkfifo', [join(root, 'pipe')])
  for (const path of ['none', 'folder', 'pipe'])
    await expect(readText(path, source)).rejects.toMatchObject({
      code: 'file-missing',
      message: expect.stringMatching(`^body-path: "${path}"`),
    })
})

test('a file that cannot be written leaves nothing behind', async () => {
  writeFileSync(join(root, 'file'), '')
  await expect(writeText('file/below', 'x', source)).rejects.toMatchObject({ code: 'file-unwritable' })
  mkdirSync(join(root, 'taken'), { recursive: true })
  await expect(writeText('taken', 'x', source)).rejects.toMatchObject({ code: 'file-unwritable' })
  expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
