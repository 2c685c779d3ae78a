import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

test('incident 44: what the image of the command line holds starts, knows its version, and has its licences', () => {
  const file = readFileSync(join(ROOT, 'cli/Dockerfile'), 'utf8')
  const [, copied = '', home = ''] = /^COPY (.*) (\S+)$/m.exec(file) ?? []
  const [node, entry = ''] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(file)?.[1] as string)
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-image-'))
  try {
    // COPY takes the contents of a folder, and a file as it is.
    for (const source of copied.split(' ')) {
      const isFolder = statSync(join(ROOT, source)).isDirectory()
      cpSync(join(ROOT, source), isFolder ? folder : join(folder, basename(source)), { recursive: true })
    }
    const said = execFileSync(process.execPath, [entry.replace(home, `${folder}/`), '--version'], { encoding: 'utf8' })
    const { version } = JSON.parse(readFileSync(join(ROOT, 'cli/package.json'), 'utf8'))
    expect([node, said.trim()]).toEqual(['node', version])
    for (const file of ['LICENSE', 'licenses.txt'])
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/MIT License/i)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
