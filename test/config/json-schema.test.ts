import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { CONFIG_SHAPE } from '../../shared/config/config-shape.ts'
import { toJsonSchema } from '../../shared/config/json-schema.ts'
import { problemsOf, TRACKS, withTrack } from './problems.ts'

const GROUPED = 'tracks: { core: { tag: "c{version}", paths: [c] }, client: { tag: "d{version}", paths: [d] } }\n'

const schema = toJsonSchema(CONFIG_SHAPE)
/** What VS Code and its YAML extension know beside the standard. */
const EDITOR_KEYWORDS = ['patternErrorMessage', 'enumDescriptions', 'markdownEnumDescriptions']
const matches = new Ajv({ strict: true, strictRequired: false, keywords: EDITOR_KEYWORDS }).compile(schema)

test('the schema in the repository is the one the code makes; `npm run schema` writes it', () => {
  const file = readFileSync(new URL('../../schema/release-tracks.schema.json', import.meta.url), 'utf8')
  expect(file).toBe(`${JSON.stringify(schema, null, 2)}\n`)
})

describe('schema and validator agree', () => {
  const tag = (text: string) => `tracks: { app: { paths: [a], tag: ${JSON.stringify(text)} } }`
  const path = (text: string) => `tracks: { app: { tag: "v{version}", paths: [src, ${JSON.stringify(text)}] } }`
  const name = (text: string) => `tracks: { ${JSON.stringify(text)}: { tag: "v{version}", paths: [a] } }`

  test.each([
    TRACKS,
    '{"$schema": "x", "tracks": {"app": {"tag": "v{version}", "paths": ["src"]}}}',
    ...['branches: {}', 'branches: { live: trunk }', 'branches: { live: release/1.x, next: main }'].map(
      (text) => `${text}\n${TRACKS}`,
    ),
    ...['channels: [nightly]', 'auto-channel: rc', 'auto-channel: false', 'ignore-commits: []'].map(
      (text) => `${text}\n${TRACKS}`,
    ),
    ...['v{version}', '{version}', 'ui@{version}', 'sdk/go/v{version}', 'a.b-{version}_c'].map(tag),
    ...['**', 'a/', '!**/*.md', '.github/**', 'a/{b,c}/*.ts', 'apps/[id]/x', '...', 'a..b'].map(path),
    ...['app', '_x', 'a-1', 'allies', 'Channels'].map(name),
    ...['version-files: []', 'version-files: [a, { path: b }, { path: c.json, key: d.e }]', 'version-style: full'].map(
      withTrack,
    ),
    ...[
      'latest: false',
      'dependencies: auto, version-files: [Cargo.toml]',
      'updater: { manifest: "m/{channel}.json" }',
      'release-workflow: a.yaml',
    ].map(withTrack),
  ])('valid: %s', (text) => {
    expect(problemsOf(text)).toEqual([])
    expect([matches(load(text)), matches.errors]).toEqual([true, null])
  })

  test.each([
    '[]',
    'tracks: {}',
    'branches: {}',
    'tracks: { app: { tag: "v{version}" } }',
    'tracks: { app: { paths: [a] } }',
    'tracks: { app: { tag: "v{version}", paths: [] } }',
    'tracks: { app: { tag: "v{version}", paths: ["!a"] } }',
    'tracks: { app: { tag: {version}, paths: [a] } }',
    ...[
      'chanels: [a]',
      'branches: main',
      'branches: { main: x }',
      'branches: { live: "a b" }',
      'branches: { live: HEAD }',
    ].map((text) => `${text}\n${TRACKS}`),
    ...[
      'channels: []',
      'channels: [1]',
      'channels: ["1"]',
      'channels: [live]',
      'channels: [a.b]',
      'channels: [a, a]',
    ].map((text) => `${text}\n${TRACKS}`),
    ...['auto-channel: true', 'auto-channel: LIVE', 'auto-channel: ""', 'ignore-commits: x', 'ignore-commits: [1]'].map(
      (text) => `${text}\n${TRACKS}`,
    ),
    ...[
      '',
      'v',
      'v{version',
      'v{x}',
      '{version}{version}',
      ' {version}',
      '-{version}',
      '{version}.',
      '{version}.lock',
      '.{version}',
    ].map(tag),
    ...[
      'a..{version}',
      'a//{version}',
      '/{version}',
      '{version}/',
      'a/.{version}',
      'v{version}\n',
      'refs/tags/{version}',
    ].map(tag),
    ...['', '/a', '!/a', '../a', 'a/..', '!../a', './a', '.', '!', 'a\\b', 'a//b', 'a/./b', 'C:/a', ' a', 'a\n'].map(
      path,
    ),
    ...['', '1a', 'a b', 'a.b', 'all', 'BOTH', 'tracks', 'constructor', 'é'].map(name),
    ...['version-files: x', 'version-files: [{}]', 'version-files: [{ path: a.json, key: b, pattern: "(c)" }]'].map(
      withTrack,
    ),
    ...['version-files: [a/]', 'version-files: ["packages/**"]', 'version-files: [.git/x]', 'version-files: [1]'].map(
      withTrack,
    ),
    ...['version-style: Core', 'latest: "true"', 'dependencies: manual', 'description: "a\\nb"', 'description: ~'].map(
      withTrack,
    ),
    ...[
      'updater: {}',
      'updater: { manifest: m.json }',
      'updater: { manifest: "{channel}{channel}" }',
      'updater: { x: y }',
    ].map(withTrack),
    ...['release-workflow: x', 'release-workflow: .github/workflows/x.yml', 'release-workflow: a/x.yml'].map(withTrack),
  ])('invalid: %j', (text) => {
    expect(problemsOf(text)).not.toEqual([])
    expect(matches(load(text))).toBe(false)
  })
})

test('every value has a description for editors', () => {
  const undescribed: string[] = []
  const visit = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && !('description' in value) && !/(propertyNames|contains)$/.test(at)) undescribed.push(at)
    for (const [key, inner] of Object.entries(value))
      if (!['default', 'examples'].includes(key)) visit(inner, `${at}/${key}`)
  }
  visit(schema, '')
  expect(undescribed).toEqual([])
})

/** A part of the schema that says something about a value. */
interface Described {
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
}

/** Every value that the schema describes, by where it stands. */
function describedValues(value: unknown, at = '', found = new Map<string, Described>()): Map<string, Described> {
  if (typeof value !== 'object' || value === null) return found
  if ('description' in value && !/properties$/.test(at)) found.set(at, value as Described)
  for (const [key, inner] of Object.entries(value))
    if (!['default', 'examples', 'propertyNames'].includes(key)) describedValues(inner, `${at}/${key}`, found)
  return found
}

describe('what editors show', () => {
  const values = [...describedValues(schema)].filter(([at]) => at !== '')

  test.each(values)('of %s is a sentence, and an example', (_, { description, examples }) => {
    expect(description).toMatch(/^[^\s].*\.$/s)
    expect(examples).toEqual([expect.anything(), ...(examples ?? []).slice(1)])
  })

  test.each(values)('as examples and default of %s is valid', (_, value) => {
    const isValid = new Ajv({ strict: true, strictRequired: false, keywords: EDITOR_KEYWORDS }).compile(value)
    const shown = [...(value.examples ?? []), ...('default' in value ? [value.default] : [])]
    expect(shown.filter((each) => !isValid(each))).toEqual([])
  })

  test.each(Object.entries((schema as { properties: Record<string, Described> }).properties))(
    'as examples of %s the validator takes, too',
    (key, { examples = [] }) => {
      for (const example of examples) {
        const rest = key === 'tracks' ? '' : `\n${key === 'groups' ? GROUPED : TRACKS}`
        expect(problemsOf(`${key}: ${JSON.stringify(example)}${rest}`)).toEqual([])
      }
    },
  )

  test.each(values.filter(([, value]) => value.enum))('of the words of %s is what each means', (_, value) => {
    expect(value.enumDescriptions).toHaveLength(value.enum?.length ?? 0)
  })
})
