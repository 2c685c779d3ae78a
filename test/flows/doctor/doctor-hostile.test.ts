import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diagnose } from '../../../shared/flows/doctor/doctor.ts'
import type { Repository, WorkTree } from '../../../shared/flows/ports/repository.ts'
import { EXAMPLE, ownedExample } from '../../support/example.ts'

const RELEASE = '.github/workflows/release.yml'
const WORKFLOW = readFileSync(join(EXAMPLE, RELEASE), 'utf8').replaceAll('OWNER/', 'acme/')
const CONFIG = readFileSync(join(EXAMPLE, 'release-tracks.yml'), 'utf8')

/** A work tree in memory; what is written changes the files. */
function treeOf(files: Record<string, string | Uint8Array>): WorkTree {
  return {
    listFiles: async (wanted) => Object.keys(files).filter(wanted),
    readFiles: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const content = files[path]
          if (content === undefined) return []
          const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
          return [[path, { path, mode: '100644', oid: '', bytes }]]
        }),
      ),
    write: async (path, text) => {
      files[path] = text
    },
  }
}

async function rulesFor(files: Record<string, string | Uint8Array>, fixes = true): Promise<string[]> {
  const repository = { localTags: async () => [], localRefs: async () => [] } as unknown as Repository
  const context = { runId: '', eventName: '', ref: '', sha: '', repository: '', serverUrl: '', push: undefined }
  const log = { info: () => undefined, warn: () => undefined }
  const openGitHub = async () => undefined
  const patient = { tree: treeOf(files), configPath: '', offline: true, repository, context, log, openGitHub }
  const { findings } = await diagnose(patient, fixes)
  return findings.map(({ rule }) => rule)
}

/** Ever deeper lists of two: written out, the last one has 2^90 items. */
const BOMB = `a0: &a0 [x, x]\n${Array.from({ length: 90 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)
  .slice(0, 45)
  .join('\n')}\n`

describe('hostile workflows never end in a stack', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    [
      'anchors that share steps',
      WORKFLOW.replace('    steps:\n', '    steps: &steps\n').replace(
        / {2}build:[\s\S]*/,
        '  again:\n    steps: *steps\n',
      ),
      ['permissions-too-small', 'tag-starts-nothing', 'tag-starts-nothing'],
    ],
    ['a bomb of aliases', `${BOMB}on: *a45\njobs: { a: { steps: *a45 } }\n`, []],
    [
      'a bomb of mappings',
      `${BOMB.replaceAll('[x, x]', '{ run: tray, b: tray }').replace(/\[(\*a\d+), (\*a\d+)\]/g, '{ a: $1 , b: $2 }')}jobs: *a45\n`,
      [],
    ],
    ['more characters than anybody writes', `# ${'x'.repeat(300_000)}\n`, ['file-unreadable']],
    [
      'expressions that never close',
      `on: push\njobs: { a: { steps: [{ run: "${`\${{ github.event.a.`.repeat(10_000)}" }] } }\n`,
      [],
    ],
    [
      'commands without end',
      `on: push\njobs: { a: { steps: [{ run: "${'git push git log gh release edit '.repeat(7000)}" }] } }\n`,
      [],
    ],
    ['bytes that are not text', new Uint8Array([0xff, 0xfe, 0x00]), ['file-unreadable']],
    ['nothing', '', []],
    ['a list', '- a\n', ['file-unreadable']],
    ['a word', 'push\n', ['file-unreadable']],
    ['a thousand levels', '['.repeat(1000), ['file-unreadable']],
    ['two documents', 'on: push\n---\non: push\n', ['file-unreadable']],
    [
      'control characters',
      'on: push\nname: "\\u001b[31m"\njobs: { "a\\u0007": { steps: [7, null, { uses: 8, run: [] }, "x"] } }\n',
      [],
    ],
    [
      'keys of every object',
      'on: { push: { __proto__: 1, constructor: 2 } }\njobs: { __proto__: { steps: [] }, toString: 1 }\n',
      [],
    ],
    ['shapes that GitHub refuses', 'on: [[push], { push: 1 }]\njobs: [1]\npermissions: [1]\nconcurrency: [1]\n', []],
  ])('%s', async (_, text, rules) => {
    const files = {
      'release-tracks.yml':
        'tracks: { tray: { tag: "v{version}", paths: ["**"] }, web: { tag: "web-v{version}", paths: ["**"] } }\n',
      [RELEASE]: text,
    }
    expect(await rulesFor(files)).toEqual(rules)
  })

  test('a configuration that shares its values by anchors', async () => {
    const text =
      'x: 1\ntracks:\n  a: { tag: "a{version}", paths: &p ["nowhere/**"] }\n  b: { tag: "b{version}", paths: *p }\n'
    expect(await rulesFor({ 'release-tracks.yml': text.slice(5) })).toEqual([
      'path-matches-nothing',
      'path-matches-nothing',
    ])
  })

  test('a fix never makes a file worse', async () => {
    const example = ownedExample()
    const targets = [
      RELEASE,
      'release-tracks.yml',
      'crates/client/tauri.conf.json',
      'crates/client/Cargo.toml',
      'Cargo.lock',
    ]
    const faults: readonly [string, string][] = [
      ['version-style: core', 'version-style: full'],
      ['    version-style: core ', '    #'],
      ['workflow_dispatch:', '#'],
      ['"createUpdaterArtifacts": true', '"x": true'],
      ['/main/', '/next/'],
      ['1.8.4', '1.8.4-alpha.1'],
      ['2.3.1', '2.3.0'],
      ['\n', '\r\n'],
      ['  ', ' '],
      ['    ', '\t'],
      ['on:', 'on: {}\nxon:'],
      [':\n', ': {\n'],
    ]
    const broken = (rules: readonly string[]) =>
      rules.filter((rule) => /^(?:file-unreadable|config-invalid|version-unreadable)$/.test(rule))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...targets), fc.constantFrom(...faults), fc.boolean()), {
          minLength: 1,
          maxLength: 4,
        }),
        async (planted) => {
          const files: Record<string, string> = { ...example }
          for (const [path, [from, to], everywhere] of planted)
            files[path] = everywhere ? (files[path] ?? '').replaceAll(from, to) : (files[path] ?? '').replace(from, to)
          const before = await rulesFor(files, false)
          const after = await rulesFor(files)
          expect(broken(after)).toEqual(broken(before))
          expect(after.length).toBeLessThanOrEqual(before.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('files cut off, doubled and mixed up anywhere', async () => {
    const piece = fc.tuple(
      fc.nat(WORKFLOW.length),
      fc.nat(60),
      fc.constantFrom('', '\n', '  ', ': ', '[', '{', '&a ', '*a ', '"', '- ', `\${{ `, '!', '|', '\0'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean(), async (pieces, inConfig) => {
        const mangle = (text: string) =>
          pieces.reduce((now, [at, length, added]) => now.slice(0, at) + added + now.slice(at + length), text)
        const files = inConfig
          ? { 'release-tracks.yml': mangle(CONFIG), [RELEASE]: WORKFLOW }
          : { 'release-tracks.yml': CONFIG, [RELEASE]: mangle(WORKFLOW) }
        for (const rule of await rulesFor(files)) expect(rule).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 300 },
    )
  })
})
