import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { isToRead } from '../../../../shared/core/version-files/companions.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

/** What a tool says of a bumped project. Where it is not on the PATH, the name of the test says so, and what was written is read again alone. */
interface Verdict {
  readonly tool: string
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  readonly words: readonly string[]
  readonly says: string
}

const MODULE =
  '<project><modelVersion>4.0.0</modelVersion><parent><groupId>a</groupId><artifactId>root</artifactId><version>1.2.3</version></parent><artifactId>core</artifactId><packaging>pom</packaging></project>\n'

const VERDICTS: readonly Verdict[] = [
  {
    tool: 'mvn',
    version: '1.3.0-alpha.1',
    files: {
      'pom.xml':
        '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>root</artifactId><version>1.2.3</version><packaging>pom</packaging><modules><module>core</module></modules></project>\n',
      'core/pom.xml': MODULE,
    },
    words: ['-o', '-B', 'validate'],
    says: 'Building core 1.3.0-alpha.1',
  },
  {
    tool: 'cmake',
    version: '1.3.0',
    files: {
      'CMakeLists.txt': [
        'cmake_minimum_required(VERSION 3.15)\nproject(a VERSION 1.2.3 LANGUAGES NONE)\nmessage(STATUS "it is " ',
        '{PROJECT_VERSION})\n',
      ].join('$'),
    },
    words: ['-S', '.', '-B', 'made'],
    says: 'it is 1.3.0\n',
  },
  {
    tool: 'ruby',
    version: '1.3.0-alpha.1',
    files: {
      'a.gemspec':
        'Gem::Specification.new { |s| s.name = "a"; s.version = "1.2.3"; s.summary = "a"; s.authors = ["a"] }\n',
    },
    words: ['-e', 'puts Gem::Specification.load("a.gemspec").version'],
    says: '1.3.0.pre.alpha.1\n',
  },
  {
    tool: 'composer',
    version: '1.3.0-beta.2',
    files: { 'composer.json': '{ "name": "a/a", "description": "a", "license": "MIT", "version": "1.2.3" }\n' },
    words: ['validate', '--no-interaction', '--no-check-publish'],
    says: 'is valid',
  },
]

let folder: string | undefined
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

for (const { tool, version, files, words, says } of VERDICTS) {
  const isThere = (process.env.PATH ?? '').split(delimiter).some((at) => existsSync(join(at, tool)))
  const judge = isThere ? tool : `${tool}, which is not here to be asked,`
  test(`${judge} takes ${version} in ${Object.keys(files)[0]}`, () => {
    folder = mkdtempSync(join(tmpdir(), 'release-tracks-tool-'))
    const [listed] = Object.keys(files)
    const file = inferVersionFile(listed as string)
    const texts = new Map(Object.entries(files).filter(([path]) => isToRead([file])(path)))
    const edited = editVersions([file], texts, version)
    expect(edited.size).toBeGreaterThan(0)
    expect(editVersions([file], new Map([...texts, ...edited]), version)).toEqual(new Map())
    if (!isThere) return
    for (const [path, text] of [...Object.entries(files), ...edited]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const before = readFileSync(join(folder, listed as string), 'utf8')
    const { stdout, stderr } = spawnSync(tool, words, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1', NO_COLOR: '1' },
    })
    expect(`${stdout}${stderr}`).toContain(says)
    expect(readFileSync(join(folder, listed as string), 'utf8')).toBe(before)
  })
}
