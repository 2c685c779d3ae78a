import { describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../shared/config/load.ts'
import { TRACKS } from './problems.ts'

describe('warnings', () => {
  const warningsOf = (text: string) =>
    inspectConfig('rt.yml', text).warnings.map(({ message, place }) => `${place?.line}:${place?.column}: ${message}`)

  test.each([
    ['channels: [alpha, beta, rc]', []],
    [
      'channels: [nightly, beta]',
      ['1:21: The ladder has "beta" above "nightly", but 1.0.0-beta.1 is lower than 1.0.0-nightly.1 (SemVer §11).'],
    ],
    [
      'channels: [beta, Rc]',
      ['1:18: The ladder has "Rc" above "beta", but 1.0.0-Rc.1 is lower than 1.0.0-beta.1 (SemVer §11).'],
    ],
    ['ignore-commits: ["docs*", "*"]', ['1:27: "*" ignores every commit.']],
  ])('%s', (text, expected) => expect(warningsOf(`${text}\n${TRACKS}`)).toEqual(expected))

  test.each([
    ['**.md', true],
    ['src/lib**', true],
    ['!**.md', true],
    ['**/*.md', false],
    ['src/**', false],
    ['!**/*.md', false],
    ['{docs,**}/*.md', false],
    ['*.md', false],
  ])('%s: "**" next to other characters matches no folders: %s', (glob, warned) => {
    expect(warningsOf(`tracks: { app: { tag: "v{version}", paths: [src, ${JSON.stringify(glob)}] } }`)).toEqual(
      warned
        ? [
            `1:50: In ${JSON.stringify(glob)}, "**" next to other characters means the same as "*" and matches no folders.`,
          ]
        : [],
    )
  })

  test('an entry that takes away before there is anything', () => {
    expect(warningsOf('tracks: { app: { tag: "v{version}", paths: ["!*.md", src] } }')).toEqual([
      '1:45: The first entry of tracks.app.paths excludes files, but nothing before it includes any.',
    ])
  })

  test('two tracks that keep their version in one place', () => {
    const track = (name: string) =>
      `  ${name}: { tag: "${name}-{version}", paths: [a], version-files: [package.json] }\n`
    expect(warningsOf(`tracks:\n${track('a')}${track('b')}`)).toEqual([
      '3:55: The tracks "a" and "b" both keep their version in "package.json".',
    ])
  })
})
