import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

test('incident 47: what the image of the command line holds starts, knows its version, and has its licences', () => {
  const file = readFileSync(join(ROOT, 'cli/Dockerfile'), 'utf8')
  const [node, entry = ''] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(file)?.[1] as string)
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-image-'))
  try {
    for (const [, source = '', target = ''] of file.matchAll(/^COPY (\S+) (\S+)$/gm)) {
      // COPY takes the contents of a folder, and puts a file into one.
      const isFolder = statSync(join(ROOT, source)).isDirectory()
      cpSync(join(ROOT, source), join(folder, target, isFolder ? '' : basename(source)), { recursive: true })
    }
    const said = execFileSync(process.execPath, [join(folder, entry), '--version'], { encoding: 'utf8' })
    const { version } = JSON.parse(readFileSync(join(ROOT, 'cli/package.json'), 'utf8'))
    expect([node, said.trim()]).toEqual(['node', version])
    for (const file of ['LICENSE', 'dist/licenses.txt'])
      expect(readFileSync(join(folder, 'opt/release-tracks', file), 'utf8')).toMatch(/MIT License/i)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
