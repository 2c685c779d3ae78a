import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import '../support/all-formats.ts'
import { isToRead } from '../../shared/core/version-files/companions.ts'
import { editVersions } from '../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../shared/core/versions/version-file.ts'
import { VERDICTS } from './verdicts.ts'

/** The program of each tool that is here, by its name. */
const JUDGES: Readonly<Record<string, string>> = JSON.parse(process.env.JUDGES ?? '{}')

/** What tools make beside their locks. */
const MADE = new Set(['node_modules', '.venv', 'vendor', 'target', '.yarn', '.bundle', '.pnp.cjs', '.gradle', 'build'])

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function readAll(below = ''): Map<string, string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(({ name }) => !MADE.has(name))
  return new Map(
    entries.flatMap((entry): (readonly [string, string])[] => {
      const path = join(below, entry.name)
      return entry.isDirectory() ? [...readAll(path)] : [[path, readFileSync(join(folder, path), 'utf8')]]
    }),
  )
}

/** Runs a tool in the project, with caches of its own there, so that nothing of this machine has a say. */
function run(program: string, words: readonly string[]): { readonly code: number | null; readonly output: string } {
  const home = join(folder, 'node_modules', '.home')
  const env = {
    ...process.env,
    COMPOSER_ALLOW_SUPERUSER: '1',
    DENO_DIR: join(home, 'deno'),
    NO_COLOR: '1',
    CI: undefined,
    POETRY_CACHE_DIR: join(home, 'poetry'),
    YARN_ENABLE_GLOBAL_CACHE: 'false',
  }
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8' })
  return { code: status, output: `${stdout}${stderr}${error ?? ''}` }
}

describe.each(Object.entries(JUDGES))('%s', (tool, program) => {
  test.each(VERDICTS.filter((verdict) => verdict.tool === tool))(
    'changes nothing more after a bump: $what',
    ({ files, make, isBare, listed, version = '1.3.0-alpha.1', ask, says }) => {
      folder = mkdtempSync(join(tmpdir(), 'release-tracks-verdict-'))
      write(Object.entries(files))
      for (const words of make) expect(run(program, words)).toMatchObject({ code: 0 })
      const versionFiles = listed.map(({ path, key, requirements }) => ({
        ...inferVersionFile(path, key === undefined ? {} : { key }),
        ...(requirements && { requirements }),
      }))
      const made = readAll()
      const edited = editVersions(
        versionFiles,
        new Map([...made].filter(([path]) => isToRead(versionFiles)(path))),
        version,
      )
      write(edited)
      const bumped = readAll()
      // What the tool made of the files follows them.
      if (make.length > 0 && !isBare) expect([...edited.keys()].filter((path) => !(path in files))).not.toEqual([])
      expect(bumped).not.toEqual(made)
      for (const words of ask) {
        const { code, output } = run(program, words)
        expect({ code, output }).toMatchObject({ code: 0 })
        if (words === ask[0]) expect(output).toContain(says ?? '')
        expect(readAll()).toEqual(bumped)
      }
    },
  )
})
