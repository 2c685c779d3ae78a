import { expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

/** As bundler writes it; `version` is that of acme. */
const lock = (remote: string, version: string): string =>
  `PATH\n  remote: ${remote}\n  specs:\n    acme (${version})\n      rack (1.2.3)\n\nPATH\n  remote: ../other\n  specs:\n    other (1.2.3)\n\nGEM\n  remote: https://rubygems.org/\n  specs:\n    rack (1.2.3)\n\nDEPENDENCIES\n  acme!\n\nCHECKSUMS\n  acme (${version})\n  other (1.2.3)\n  rack (1.2.3) sha256=aa\n`

test.each([
  ['lib/acme/version.rb', 'VERSION = "1.2.3"\n', ''],
  ['gems/acme/lib/acme/version.rb', 'VERSION = "1.2.3"\n', 'gems/acme'],
  ['gems/acme/acme.gemspec', 'Gem::Specification.new { |s| s.version = "1.2.3" }\n', 'gems/acme'],
])('%s: locks follow by the path of the gem, and no other gem does', (path, text, folder) => {
  const texts = new Map([
    [path, text],
    ['Gemfile.lock', lock(folder || '.', '1.2.3')],
    ['app/Gemfile.lock', lock(folder === '' ? '..' : `../${folder}`, '1.2.3').replaceAll('\n', '\r\n')],
    ['away/Gemfile.lock', lock('elsewhere', '1.2.3')],
  ])
  const edited = editVersions([inferVersionFile(path)], texts, '1.3.0-alpha.1')
  expect([...edited.keys()].sort()).toEqual([path, 'Gemfile.lock', 'app/Gemfile.lock'].sort())
  expect(edited.get('Gemfile.lock')).toBe(lock(folder || '.', '1.3.0.pre.alpha.1'))
  expect(edited.get('app/Gemfile.lock')).toContain('    acme (1.3.0.pre.alpha.1)\r\n      rack (1.2.3)\r\n')
})
