import { describe, expect, test } from '@jest/globals'
import { problemsOf, TRACKS, withTrack } from './problems.ts'

describe('the document', () => {
  test.each([
    ['', '1:1: The configuration is empty. Start with "tracks:"'],
    ['# only a comment\n', '1:1: The configuration is empty.'],
    ['- a\n', '1:1: The configuration is a list.'],
    ['tracks', '1:1: The configuration is the text "tracks".'],
    ['null', '1:1: The configuration is empty.'],
    [
      'tracks:\n  app: {tag: v, paths: [a',
      '2:26: This is not YAML: unexpected end of the stream within a flow collection. Fix it there.',
    ],
    [
      'tracks:\n\tapp: 1',
      '2:1: This is not YAML: tab characters must not be used in indentation. Indent with spaces, not with tabs.',
    ],
    [
      'tracks:\n  app:\n    tag: {version}-x\n',
      '3:19: This is not YAML: bad indentation of a mapping entry. Put the text in quotes: "{version}-x".',
    ],
    [
      'tracks:\n  app:\n    tag: @scope/{version}\n',
      '3:10: This is not YAML: bad indentation of a mapping entry. Put the text in quotes: "@scope/{version}".',
    ],
    ['a: "\u0001"', '1:5: This is not YAML: '],
    ['a: \0', '1:4: This is not YAML: null byte is not allowed in input.'],
    ['['.repeat(100), '1:30: This is not YAML: nesting exceeded maxDepth (30).'],
    [`${TRACKS}---\n${TRACKS}`, '3:1: A second YAML document starts here. Keep one document: remove the "---".'],
    [
      `${TRACKS}channels: [a]\nchannels: [b]`,
      '3:1: The key "channels" is given twice; the first one is on line 2. Keep one of the two.',
    ],
    [
      'tracks: { a: { tag: "{version}", tag: "v{version}", paths: [a] } }',
      '1:34: The key "tag" is given twice; the first one is on line 1.',
    ],
    ['{"tracks": {}, "tracks": {}}', '1:16: The key "tracks" is given twice'],
    [withTrack('? [x] : y'), '2:45: A list is not a key. Write a plain word.'],
    [`${TRACKS}<<: { channels: [a] }`, '2:1: The merge key "<<" is not supported.'],
    [
      'tracks: { app: { tag: "v{version}", paths: [src, !**/*.md ] } }',
      '1:50: YAML reads "!**/*.md" as a tag. Put the text in quotes: "!**/*.md".',
    ],
    [
      'tracks: { app: { tag: "v{version}", paths: [src, **/*.md ] } }',
      '1:50: YAML reads "**/*.md" as an alias of an anchor that does not exist. Put the text in quotes: "**/*.md".',
    ],
    [withTrack('description: !!js/function "x"'), '2:56: YAML reads "!!js/function" as a tag. Remove it'],
    [withTrack('description: &a [*a]'), '2:60: YAML reads "*a" as an alias of an anchor that does not exist.'],
    [
      `${TRACKS}ignore-commits: [&a x, ${'*a, '.repeat(101)}]`,
      '2:424: The file has more than 100 aliases. Write the values out.',
    ],
    ['#'.repeat(300_000), '1:1: The file has 300000 characters, more than 262144.'],
  ])('%j: %s', (text, expected) => expect(problemsOf(text)).toContainEqual(expect.stringContaining(expected)))

  test('aliases of aliases stay cheap', () => {
    const levels = Array.from({ length: 25 }, (_, at) => `x${at}: &x${at} [${`*x${at - 1}, `.repeat(at && 4)}]\n`)
    expect(problemsOf(levels.join('')).length).toBeGreaterThan(0)
  })

  test('a broken value does not hide what is wrong elsewhere', () => {
    expect(problemsOf('tracks: { app: { tag: *x, path: [src] } }\n')).toEqual([
      '1:11: The key "paths" is missing in tracks.app. Add it: The track\'s files, as globs. The last glob that matches a file decides.',
      '1:23: YAML reads "*x" as an alias of an anchor that does not exist. Put the text in quotes: "*x".',
      '1:27: Unknown key "path" in tracks.app. Did you mean "paths"? Allowed here: description, tag, paths, dependencies, version-files, dependents, requirements, auto-bump, after-promotion, notes, changelog-file, version-style, latest, updater, release-workflow.',
    ])
  })
})

describe('version files', () => {
  test.each([
    [
      '{ path: a.toml, key: x, pattern: "(y)" }',
      '2:59: tracks.app.version-files[0] has "key" and "pattern". Keep the one that finds the version.',
    ],
    ['{ path: a.txt, pattern: "(a)(b)" }', '2:83: The pattern "(a)(b)" has 2 capture groups instead of one.'],
    ['{ path: a.txt, pattern: "a" }', '2:83: The pattern "a" has 0 capture groups instead of one.'],
    ['{ path: a.txt, pattern: "(" }', '2:83: "(" is not a regular expression'],
    ['{ path: a.toml, key: a..b }', '2:80: "a..b" is not a key.'],
    ['{ path: VERSION, key: a }', '2:81: "VERSION" has the key "a", and its format is not known.'],
  ])('%s', (text, expected) => {
    expect(problemsOf(withTrack(`version-files: [${text}]`))).toEqual([expect.stringContaining(expected)])
  })
})

test('everything that is wrong is said at once, in the order of the file, each once', () => {
  const text = `channels: [alpha, "1"]
auto-channel: gamma
tracks:
  tray: &tray
    tag: v{version}
    paths: [/abs]
    latest: true
  web: *tray
`
  expect(problemsOf(text).map((problem) => problem.replace(/\. .*/, ''))).toEqual([
    '1:19: The channel "1" is a number',
    '2:15: auto-channel is "gamma", which is none of the channels',
    '5:10: The tracks "tray" ("v{version}", line 5) and "web" ("v{version}", line 5) can both produce the tag "v0.0.0"',
    '6:13: The path "/abs" is absolute',
    '7:13: The track "web" has latest: true, and so has "tray" (line 7)',
  ])
})

test('no more than a hundred problems are listed', () => {
  const problems = problemsOf(Array.from({ length: 500 }, (_, at) => `x${at}: 1\n`).join(''))
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toBe('1:1: 401 more problems are not shown. Fix these first.')
})

test('incident 30: what a message quotes stays on one line, escaped', () => {
  const [problem] = problemsOf(`${TRACKS}"::set-output name=x::\\n$(rm)\\e[31m": 1`)
  expect(problem).toContain('Unknown key "::set-output name=x::\\n$(rm)\\u001b[31m".')
})
