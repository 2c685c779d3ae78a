import { describe, expect, test } from '@jest/globals'
import { problemsOf, TRACKS, withTrack } from './problems.ts'

describe('keys and kinds', () => {
  test.each([
    ['branches: {}', '1:1: The key "tracks" is missing. Add it: The tracks by name.'],
    ['tracks: {}', '1:9: tracks is empty. Add an entry.'],
    ['tracks:', '1:1: tracks is empty. Give it a value (a mapping of names), or remove the key.'],
    ['tracks: [app]', '1:9: tracks is a list. It takes a mapping of names.'],
    ['tracks: { app: x }', '1:16: tracks.app is the text "x". It takes a mapping with description, tag, paths,'],
    ['tracks:\n  app: { paths: [a] }', '2:3: The key "tag" is missing in tracks.app. Add it: The template for tags'],
    ['tracks:\n  app:\n    tag: v{version}', '2:3: The key "paths" is missing in tracks.app.'],
    [
      `${TRACKS}chanels: [a]`,
      '2:1: Unknown key "chanels". Did you mean "channels"? Allowed here: $schema, branches, channels,',
    ],
    [`${TRACKS}autoChannel: alpha`, '2:1: Unknown key "autoChannel". Did you mean "auto-channel"?'],
    [`${TRACKS}__proto__: { x: 1 }`, '2:1: Unknown key "__proto__". Allowed here: $schema,'],
    [`${TRACKS}constructor: 1`, '2:1: Unknown key "constructor".'],
    [
      `${TRACKS}branches: { main: x }`,
      '2:13: Unknown key "main" in branches. Allowed here: live, next, manifests, lines.',
    ],
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
      '2:56: tracks.app.description is empty. Give it a value (text, such as "Desktop client"), or remove the key.',
    ],
    [
      withTrack('version-style: cor'),
      '2:58: tracks.app.version-style is "cor". Did you mean "core"? Allowed: full, core, tag.',
    ],
    [withTrack('dependencies: automatic'), '2:57: tracks.app.dependencies is "automatic". Allowed: auto.'],
    [
      withTrack('version-files: package.json'),
      '2:58: tracks.app.version-files is the text "package.json". It takes a list, such as ["package.json"].',
    ],
    [
      withTrack('version-files: [[a]]'),
      '2:59: tracks.app.version-files[0] is a list. It takes text, such as "Cargo.toml", or a mapping with path, key, pattern, version-style, count, marker, build-number.',
    ],
    [
      'tracks: { app: { tag: {version}, paths: [a] } }',
      '1:23: tracks.app.tag is a mapping. It takes text, such as "v{version}". Text that starts with "{" or contains ": " needs quotes.',
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
    [
      `${TRACKS}branches: main`,
      '2:11: branches is the text "main". It takes a mapping with live, next, manifests, lines.',
    ],
  ])('%s: %s', (text, expected) => expect(problemsOf(text)).toContainEqual(expect.stringContaining(expected)))
})
