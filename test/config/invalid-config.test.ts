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
    [`${TRACKS}---\n${TRACKS}`, '3:1: A second YAML document starts here. Keep one document: take the "---" out.'],
    [
      `${TRACKS}channels: [a]\nchannels: [b]`,
      '3:1: The key "channels" is given twice; the first one is on line 2. Keep one of the two.',
    ],
    [
      'tracks: { a: { tag: "{version}", tag: "v{version}", paths: [a] } }',
      '1:34: The key "tag" is given twice; the first one is on line 1.',
    ],
    ['{"tracks": {}, "tracks": {}}', '1:16: The key "tracks" is given twice'],
    [withTrack('? [x] : y'), '2:45: A list is no key. Write a plain word.'],
    [`${TRACKS}<<: { channels: [a] }`, '2:1: The merge key "<<" is not supported.'],
    [
      'tracks: { app: { tag: "v{version}", paths: [src, !**/*.md ] } }',
      '1:50: YAML reads "!**/*.md" as a tag. Put the text in quotes: "!**/*.md".',
    ],
    [
      'tracks: { app: { tag: "v{version}", paths: [src, **/*.md ] } }',
      '1:50: YAML reads "**/*.md" as an alias of an anchor that is not there. Put the text in quotes: "**/*.md".',
    ],
    [withTrack('description: !!js/function "x"'), '2:56: YAML reads "!!js/function" as a tag. Take it out'],
    [withTrack('description: &a [*a]'), '2:60: YAML reads "*a" as an alias of an anchor that is not there.'],
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
      '1:11: The key "paths" is missing in tracks.app. Add it: The track\'s files: globs in order, the last that matches a file decides.',
      '1:23: YAML reads "*x" as an alias of an anchor that is not there. Put the text in quotes: "*x".',
      '1:27: Unknown key "path" in tracks.app. Did you mean "paths"? Allowed here: description, tag, paths, dependencies, version-files, version-style, latest, updater, release-workflow.',
    ])
  })
})

describe('keys and kinds', () => {
  test.each([
    ['branches: {}', '1:1: The key "tracks" is missing. Add it: The tracks by name.'],
    ['tracks: {}', '1:9: tracks is empty. Add an entry.'],
    ['tracks:', '1:1: tracks is empty. Give it a value (a mapping of names), or take the key out.'],
    ['tracks: [app]', '1:9: tracks is a list. It takes a mapping of names.'],
    ['tracks: { app: x }', '1:16: tracks.app is the text "x". It takes a mapping with description, tag, paths,'],
    ['tracks:\n  app: { paths: [a] }', '2:3: The key "tag" is missing in tracks.app. Add it: The tag of a version'],
    ['tracks:\n  app:\n    tag: v{version}', '2:3: The key "paths" is missing in tracks.app.'],
    [
      `${TRACKS}chanels: [a]`,
      '2:1: Unknown key "chanels". Did you mean "channels"? Allowed here: $schema, branches, channels,',
    ],
    [`${TRACKS}autoChannel: alpha`, '2:1: Unknown key "autoChannel". Did you mean "auto-channel"?'],
    [`${TRACKS}__proto__: { x: 1 }`, '2:1: Unknown key "__proto__". Allowed here: $schema,'],
    [`${TRACKS}constructor: 1`, '2:1: Unknown key "constructor".'],
    [`${TRACKS}branches: { main: x }`, '2:13: Unknown key "main" in branches. Allowed here: live, next.'],
    [withTrack('version-file: []'), '2:43: Unknown key "version-file" in tracks.app. Did you mean "version-files"?'],
    [
      withTrack('updater: { manifests: x }'),
      '2:54: Unknown key "manifests" in tracks.app.updater. Did you mean "manifest"?',
    ],
    [withTrack('updater: {}'), '2:52: The key "manifest" is missing in tracks.app.updater.'],
    [withTrack('version-files: [{ key: x }]'), '2:59: The key "path" is missing in tracks.app.version-files[0].'],
    [
      withTrack('version-files: [{ path: a, keys: x }]'),
      '2:70: Unknown key "keys" in tracks.app.version-files[0]. Did you mean "key"?',
    ],
    [withTrack('latest: yes'), '2:51: tracks.app.latest is the text "yes". It takes true or false.'],
    [withTrack('latest: "true"'), '2:51: tracks.app.latest is the text "true".'],
    [withTrack('latest: 1'), '2:51: tracks.app.latest is the number 1.'],
    [
      withTrack('description: 1.10'),
      '2:56: tracks.app.description is the number 1.10. It takes text, such as "Desktop client". Put it in quotes: "1.10".',
    ],
    [
      withTrack('description: true'),
      '2:56: tracks.app.description is true. It takes text, such as "Desktop client". Put it in quotes: "true".',
    ],
    [
      withTrack('description: ~'),
      '2:56: tracks.app.description is empty. Give it a value (text, such as "Desktop client"), or take the key out.',
    ],
    [
      withTrack('version-style: cor'),
      '2:58: tracks.app.version-style is "cor". Did you mean "core"? Allowed: full, core.',
    ],
    [withTrack('dependencies: automatic'), '2:57: tracks.app.dependencies is "automatic". Allowed: auto.'],
    [
      withTrack('version-files: package.json'),
      '2:58: tracks.app.version-files is the text "package.json". It takes a list, such as ["package.json"].',
    ],
    [
      withTrack('version-files: [[a]]'),
      '2:59: tracks.app.version-files[0] is a list. It takes text, such as "Cargo.toml", or a mapping with path, key, pattern.',
    ],
    [
      'tracks: { app: { tag: {version}, paths: [a] } }',
      '1:23: tracks.app.tag is a mapping. It takes text, such as "v{version}". A text that starts with "{" or has ": " in it stands in quotes.',
    ],
    ['tracks: { app: { tag: "v{version}", paths: src } }', '1:44: tracks.app.paths is the text "src". It takes a list'],
    ['tracks: { app: { tag: "v{version}", paths: [] } }', '1:44: tracks.app.paths is an empty list.'],
    [
      'tracks: { app: { tag: "v{version}", paths: [1] } }',
      '1:45: tracks.app.paths[0] is the number 1. It takes text, such as "apps/web/**". Put it in quotes: "1".',
    ],
    [`${TRACKS}channels: []`, '2:11: channels is an empty list.'],
    [`${TRACKS}auto-channel: true`, '2:15: auto-channel is true. It takes text, such as "alpha", or false.'],
    [
      `${TRACKS}ignore-commits: docs`,
      '2:17: ignore-commits is the text "docs". It takes a list, such as ["docs:*","docs(*"].',
    ],
    [`${TRACKS}branches: main`, '2:11: branches is the text "main". It takes a mapping with live, next.'],
  ])('%s: %s', (text, expected) => expect(problemsOf(text)).toContainEqual(expect.stringContaining(expected)))
})

describe('texts', () => {
  const write = {
    template: (tag: string) => `tracks: { app: { paths: [a], tag: ${JSON.stringify(tag)} } }`,
    glob: (path: string) => `tracks: { app: { tag: "v{version}", paths: [src, ${JSON.stringify(path)}] } }`,
    branch: (name: string) => `${TRACKS}branches: { live: ${JSON.stringify(name)} }`,
    channel: (name: string) => `${TRACKS}channels: [${JSON.stringify(name)}]`,
    track: (name: string) => `tracks: { ${JSON.stringify(name)}: { tag: "v{version}", paths: [a] } }`,
    file: (path: string) => withTrack(`version-files: [${JSON.stringify(path)}]`),
    manifest: (path: string) => withTrack(`updater: { manifest: ${JSON.stringify(path)} }`),
    workflow: (name: string) => withTrack(`release-workflow: ${JSON.stringify(name)}`),
  }

  test.each<[keyof typeof write, string, string]>([
    ['template', '', 'The tag template "" is empty.'],
    ['template', 'v1', 'The tag template "v1" has no {version} in it. A tag template has {version} once'],
    ['template', 'v{vesion}', 'The tag template "v{vesion}" has braces around something else than {version}.'],
    ['template', '{name}-{version}', 'has braces around something else than {version}.'],
    ['template', '{version}-{version}', 'has {version} in it more than once.'],
    ['template', 'v {version}', 'has a character that git allows in no name. git allows no spaces'],
    ['template', 'v{version}~', 'has a character that git allows in no name.'],
    ['template', 'v{version}\n', 'has a character that git allows in no name.'],
    ['template', 'v..{version}', 'has ".." in it.'],
    ['template', '/v{version}', 'starts or ends with "/", or has "//" in it.'],
    ['template', 'a//v{version}', 'starts or ends with "/", or has "//" in it.'],
    ['template', 'v{version}/', 'starts or ends with "/", or has "//" in it.'],
    ['template', '.v{version}', 'has a part that starts with "."'],
    ['template', 'a/.{version}', 'has a part that starts with "."'],
    ['template', 'v{version}.lock', 'has a part that ends in ".lock".'],
    ['template', 'v{version}.lock/x', 'has a part that ends in ".lock".'],
    ['template', 'v{version}.', 'ends with ".".'],
    ['template', '--upload-pack={version}', 'starts with "-". git would take it for an option'],
    ['template', 'refs/tags/v{version}', 'is a full ref. Write "v{version}".'],
    ['template', `${'v'.repeat(200)}{version}`, 'is longer than 200 characters.'],
    ['branch', 'refs/heads/main', 'is a full ref. Write "main".'],
    ['branch', 'HEAD', 'The branch name "HEAD" is no branch.'],
    ['branch', '@', 'has "@{" in it or is "@".'],
    ['branch', 'a@{1}', 'has "@{" in it or is "@".'],
    ['branch', 'feature/*', 'has a character that git allows in no name.'],
    ['branch', '-f', 'starts with "-".'],
    ['channel', 'beta.1', 'The channel "beta.1" is no SemVer identifier.'],
    ['channel', '1', 'is a number.'],
    ['channel', 'live', 'always stands at the top of the ladder. Take it out'],
    ['channel', 'Live', 'always stands at the top of the ladder.'],
    ['channel', 'béta', 'is no SemVer identifier.'],
    ['track', '1password', 'The track name "1password" cannot name an output of an action.'],
    ['track', 'a b', 'cannot name an output of an action.'],
    ['track', 'a.b', 'cannot name an output of an action.'],
    ['track', '', 'The track name "" is empty.'],
    [
      'track',
      'all',
      'is reserved. Choose another; reserved are tracks, any, only-own, channel, matrix, report, tags, versions, plan, pushed, sha, tag, version, all, both',
    ],
    ['track', 'Matrix', 'is reserved.'],
    ['track', '__proto__', 'is reserved.'],
    ['glob', '', 'The path "" is empty.'],
    ['glob', '/src', 'is absolute. Write it from the root of the repository'],
    ['glob', '!/src', 'is absolute.'],
    ['glob', 'C:/src', 'is absolute.'],
    ['glob', '../other', 'leaves the repository or steps back with "..".'],
    ['glob', 'a/../../b', 'leaves the repository'],
    ['glob', '!..', 'leaves the repository'],
    ['glob', './src', 'starts with "./". Write "src".'],
    ['glob', '!./src/**', 'starts with "./". Write "!src/**".'],
    ['glob', 'a\\b', 'has a backslash in it. Write "a/b".'],
    ['glob', '.', 'is the root of the repository. Write "**" for every file.'],
    ['glob', 'a//b', 'has a step that goes nowhere'],
    ['glob', '!', 'takes nothing away.'],
    ['glob', ' src', 'starts or ends with a space.'],
    ['glob', 'a\tb', 'has a control character in it.'],
    ['file', '/etc/passwd', 'is absolute.'],
    ['file', '../Cargo.toml', 'leaves the repository'],
    ['file', '*/package.json', 'is a glob. Name one file.'],
    ['file', 'apps/web/', 'is a folder. Name one file.'],
    ['file', '.git/config', 'is inside .git. Name a file that git tracks.'],
    ['manifest', 'm/tray.json', 'The manifest path "m/tray.json" has no {channel} in it.'],
    ['manifest', 'm/{channel}/{channel}.json', 'has {channel} in it more than once.'],
    ['manifest', 'm/{chanel}.json', 'has braces around something else than {channel}.'],
    ['manifest', '../{channel}.json', 'leaves the repository'],
    ['workflow', '.github/workflows/release.yml', 'has its folder in it. Write "release.yml".'],
    ['workflow', './.github/workflows/release.yml', 'has its folder in it. Write "release.yml".'],
    ['workflow', 'ci/release.yml', 'is no plain file name.'],
    ['workflow', 'release', 'does not end in .yml or .yaml.'],
    ['workflow', '.yml', 'does not end in .yml or .yaml.'],
  ])('%s %j: %s', (kind, text, expected) => {
    const problems = problemsOf(write[kind](text))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(expected)
    expect(problems[0]).toMatch(/^\d+:\d+: /)
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

describe('relations', () => {
  const two = (a: string, b: string) => `tracks:\n  tray: { paths: [a], ${a} }\n  web: { paths: [b], ${b} }\n`

  test.each([
    [
      two('tag: "v{version}"', 'tag: "v{version}"'),
      '3:27: The tracks "tray" ("v{version}", line 2) and "web" ("v{version}", line 3) can both produce the tag "v0.0.0". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "a-{version}"', 'tag: "a-1.0.0-{version}"'),
      '3:27: The tracks "tray" ("a-{version}", line 2) and "web" ("a-1.0.0-{version}", line 3) can both produce the tag "a-1.0.0-0.0.0". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "v{version}/sdk"', 'tag: "v{version}"'),
      '3:27: The tags of "tray" ("v{version}/sdk", line 2) and "web" ("v{version}", line 3) exclude each other: git cannot have "v0.0.0" and a tag below "v0.0.0/". Give each track a prefix of its own, such as "web-v{version}".',
    ],
    [
      two('tag: "a-{version}", latest: true', 'tag: "b-{version}", latest: true'),
      '3:50: The track "web" has latest: true, and so has "tray" (line 2). A repository has one "Latest" badge: keep one of them.',
    ],
    [
      two(
        'tag: "a-{version}", updater: { manifest: "m/{channel}.json" }',
        'tag: "b-{version}", updater: { manifest: "m/{channel}.json" }',
      ),
      '3:63: The manifests of "tray" (line 2) and "web" are both "m/alpha.json". Give each track its own, such as "release-manifests/web-{channel}.json".',
    ],
    [
      `channels: [a, x-a]\n${two('tag: "a-{version}", updater: { manifest: "m/{channel}.json" }', 'tag: "b-{version}", updater: { manifest: "m/x-{channel}.json" }')}`,
      '4:63: The manifests of "tray" (line 3) and "web" are both "m/x-a.json". Give each track its own, such as "release-manifests/web-{channel}.json".',
    ],
    [
      'tracks:\n  app: { paths: [a], tag: "a-{version}" }\n  App: { paths: [b], tag: "b-{version}" }\n',
      '3:3: The tracks "app" and "App" differ in case alone. Outputs are compared without case: rename one of them.',
    ],
    [
      `${TRACKS}auto-channel: alhpa`,
      '2:15: auto-channel is "alhpa", which is none of the channels. Did you mean "alpha"? Allowed: alpha, beta, rc, or false.',
    ],
    [
      `${TRACKS}auto-channel: live`,
      '2:15: The channel "live" always stands at the top of the ladder. Take it out: `channels` are the pre-releases below it.',
    ],
    [`${TRACKS}channels: [a, b, a]`, '2:18: channels has "a" twice. Keep one of the two.'],
    [
      'tracks: { app: { tag: "v{version}", paths: ["!a", "!b"] } }',
      '1:44: tracks.app.paths only takes away: every entry starts with "!". Begin with what belongs to the track: "**" for every file.',
    ],
  ])('%s', (text, expected) => expect(problemsOf(text)).toEqual([expected]))
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
