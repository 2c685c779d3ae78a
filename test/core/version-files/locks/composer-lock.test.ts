import { describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

/** Composer 2.5.5 wrote the hashes of this one; what stands in `extra` is what PHP writes in another way. */
const manifest = (version: string) => `{
  "name": "acme/app", "description": "a", "license": "MIT", "version": "${version}",
  "repositories": [ { "type": "path", "url": "packages/*" }, { "packagist.org": false } ],
  "require": { "acme/core": "^2.0" },
  "extra": { "é/ü": "☃😀 \\u007f\\t", "empty": {}, "list": { "0": 1, "1": 2.50, "2": "a/b" }, "deep": { "10": [], "2": null }, "big": 100000, "neg": -1 },
  "config": { "platform": { "php": "8.2.0" } }, "minimum-stability": "dev", "prefer-stable": true
}
`
const lock = (hash: string, version = '2.0.0') => `{
    "content-hash": "${hash}",
    "packages": [
        {
            "name": "acme/core",
            "version": "${version}",
            "dist": { "type": "path", "url": "packages/core", "reference": "c0a8" }
        },
        { "name": "acme/else", "version": "2.0.0", "dist": { "type": "zip", "url": "packages/core" } }
    ],
    "packages-dev": []
}
`
const HASH = 'f12246ff259b5339f989da951df2998a'
const core = '{ "name": "acme/core", "version": "2.0.0" }\n'

describe('composer.lock', () => {
  test('gets the content-hash of the bumped composer.json beside it', () => {
    const texts = new Map([
      ['composer.json', manifest('1.2.3')],
      ['composer.lock', lock(HASH)],
      ['other/composer.lock', lock(HASH)],
    ])
    expect(editVersions([inferVersionFile('composer.json')], texts, '1.3.0-beta.1')).toEqual(
      new Map([
        ['composer.json', manifest('1.3.0-beta.1')],
        ['composer.lock', lock('bf41d20f582b479f5056193cd7e4f447')],
      ]),
    )
  })

  test('that was out of date before stays so', () => {
    const texts = new Map([
      ['composer.json', manifest('1.2.3')],
      ['composer.lock', lock('0'.repeat(32))],
    ])
    expect([...editVersions([inferVersionFile('composer.json')], texts, '1.3.0').keys()]).toEqual(['composer.json'])
  })

  test('repeats the version of a package that it has by path', () => {
    const texts = new Map([
      ['packages/core/composer.json', core],
      ['composer.lock', lock(HASH)],
    ])
    const edited = editVersions([inferVersionFile('packages/core/composer.json')], texts, '2.1.0')
    expect(edited.get('composer.lock')).toBe(lock(HASH, '2.1.0'))
  })
})
