import { describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { isToRead } from '../../../../shared/core/version-files/companions.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

function edit(
  texts: ReadonlyMap<string, string>,
  files: readonly (string | { path: string; key: string })[],
  version: string,
) {
  const versionFiles = files.map((file) =>
    typeof file === 'string' ? inferVersionFile(file) : inferVersionFile(file.path, { key: file.key }),
  )
  const read = [...texts.keys()].filter(isToRead(versionFiles))
  return editVersions(versionFiles, new Map(read.map((path) => [path, texts.get(path) as string])), version)
}

describe('uv.lock', () => {
  const lock = (own: string, member: string): string =>
    `version = 1\nrevision = 2\n\n[[package]]\nname = "anyio"\nversion = "1.8.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "server"\nversion = "${own}"\nsource = { editable = "." }\ndependencies = [\n    { name = "anyio" },\n]\n\n[[package]]\nname = "ui-kit"\nversion = "${member}"\nsource = { virtual = "packages/ui" }\n`
  const texts = new Map([
    ['pyproject.toml', '[project]\nname = "server"\nversion = "1.8.0"\n'],
    ['packages/ui/pyproject.toml', '[project]\nname = "UI.kit"\nversion = "1.8.0"\n'],
    ['uv.lock', lock('1.8.0', '1.8.0')],
  ])

  test('follows by folder, in the normal form of PEP 440', () => {
    expect(edit(texts, ['pyproject.toml'], '1.8.1').get('uv.lock')).toBe(lock('1.8.1', '1.8.0'))
    expect(edit(texts, ['packages/ui/pyproject.toml'], '1.8.1-alpha.2').get('uv.lock')).toBe(lock('1.8.0', '1.8.1a2'))
    expect(edit(texts, ['pyproject.toml'], '1.8.1-rc.0').get('uv.lock')).toBe(lock('1.8.1rc0', '1.8.0'))
    expect(edit(texts, ['pyproject.toml'], '1.8.1-dev.3').get('uv.lock')).toBe(lock('1.8.1.dev3', '1.8.0'))
  })

  test('a channel that Python versions cannot have is refused', () => {
    expect(() => edit(texts, ['pyproject.toml'], '1.8.1-nightly.1')).toThrow(/PEP 440.*version-style: core/)
  })
})

test('poetry.lock: a package that is a folder', () => {
  const lock = (version: string) =>
    `[[package]]\nname = "lib"\nversion = "${version}"\nfiles = []\ndevelop = true\n\n[package.source]\ntype = "directory"\nurl = "../lib"\n\n[[package]]\nname = "other"\nversion = "1.0.0"\n\n[package.source]\ntype = "directory"\nurl = "../lib-more"\n`
  const texts = new Map([
    ['lib/pyproject.toml', '[tool.poetry]\nname = "lib"\nversion = "1.0.0"\n'],
    ['app/poetry.lock', lock('1.0.0')],
  ])
  expect(edit(texts, ['lib/pyproject.toml'], '1.1.0-alpha.1').get('app/poetry.lock')).toBe(lock('1.1.0a1'))
})
