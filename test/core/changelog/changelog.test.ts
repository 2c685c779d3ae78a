import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { BODY_LIMIT } from '../../../shared/core/changelog/body-limit.ts'
import type { LoggedCommit } from '../../../shared/core/changelog/change.ts'
import { type ChangelogRequest, renderChangelog } from '../../../shared/core/changelog/changelog.ts'
import type { NotesStyle } from '../../../shared/core/changelog/notes-style.ts'
import { expectGolden } from '../../support/golden.ts'

const golden = new URL('../golden/changelog/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, golden), 'utf8')
const repository = 'https://github.com/acme/suite'

const commit = (subject: string, more: Partial<LoggedCommit> = {}): LoggedCommit => ({
  sha: '0123456789abcdef0123456789abcdef01234567',
  subject,
  body: '',
  author: { name: 'Ada', email: 'ada@acme.example' },
  ...more,
})
const numbered = (count: number, subject: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => commit(subject(index), { sha: index.toString(16).padStart(40, '0') }))

const render = (request: Partial<ChangelogRequest>) =>
  renderChangelog({
    track: 'tray',
    tag: 'tray-v1.8.5',
    previousTag: 'tray-v1.8.4',
    head: 'f'.repeat(40),
    commits: [],
    repository,
    format: 'grouped',
    ...request,
  })

const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
const parse = (markdown: string) =>
  nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
const linksOf = (markdown: string) => parse(markdown).flatMap((node) => (node.type === 'link' ? [node.url] : []))

test.each<[string, NotesStyle['entry'], number]>([
  ['neither commits nor pull requests', ['scope'], 2],
  ['authors as well', ['scope', 'author'], 3],
  ['commits', ['commit'], 4],
  ['everything', undefined, 4],
])('what reads alike is listed once where entries show %s', (_, entry, count) => {
  const bob = { author: { name: 'Bob', email: 'bob@acme.example' } }
  const twins = [commit('fix: a lamp'), commit('fix: a lamp'), commit('fix: a lamp', bob)]
  const commits = [...twins, commit('fix: a lamp', { body: 'BREAKING CHANGE: it is off' })]
  for (const format of ['grouped', 'flat'] as const) {
    const { body, commitCount } = render({ commits, format, style: { contributors: true, ...(entry && { entry }) } })
    expect([body.match(/^- .*a lamp/gm)?.length, commitCount]).toEqual([count, 4])
    expect(body).toContain('Ada, Bob')
  }
})

describe('golden', () => {
  const names = readdirSync(golden).filter((name) => name.endsWith('.json'))

  test.each(names)('%s', (name) => {
    const { body } = renderChangelog(JSON.parse(read(name)))
    expectGolden(new URL(name.replace('.json', '.md'), golden), `${body}\n`)
  })
})

describe('entries', () => {
  const line = (more: Partial<LoggedCommit>, subject = 'fix: a') =>
    /^- .*$/m.exec(render({ commits: [commit(subject, more)], repository: '' }).body)?.[0]

  test.each<[string, Partial<LoggedCommit>, string]>([
    ['a known login is mentioned', { author: { name: 'Ada', email: 'x', login: 'ada-l' } }, 'by @ada-l'],
    ['so is that of a no-reply address', { author: { name: 'A', email: '1+ada@users.noreply.github.com' } }, 'by @ada'],
    ['a name is text', { author: { name: '@ada', email: 'ada@acme.example' } }, 'by `@ada`'],
    ['a login that cannot be one is not used', { author: { name: 'A', email: 'x', login: 'acme/owners' } }, 'by A'],
  ])('%s', (_, more, author) => {
    expect(line(more)).toBe(`- a (\`0123456\`) ${author}`)
  })

  test('the pull request is told by the subject or by the commit', () => {
    expect(line({}, 'fix: a (#7)')).toBe('- a (`#7`, `0123456`) by Ada')
    expect(line({ pullRequest: 8 }, 'fix: a')).toBe('- a (`#8`, `0123456`) by Ada')
  })

  test('a commit and its revert both stay', () => {
    const { body } = render({
      commits: [commit('Revert "feat: a"', { body: 'This reverts commit 0123.' }), commit('feat: a')],
    })
    expect(body.match(/^- /gm)).toHaveLength(2)
  })
})

describe('incidents', () => {
  test('incident 20: every link has the real tag in it', () => {
    const { body, compareUrl } = render({ commits: [commit('fix: a')] })
    expect(compareUrl).toBe(`${repository}/compare/tray-v1.8.4...tray-v1.8.5`)
    expect(linksOf(body)).toContain(compareUrl)
    expect(linksOf(render({ commits: [] }).body)).toContain(`${repository}/releases/tag/tray-v1.8.4`)
    expect(render({ previousTag: '@acme/ui@1.0.0', tag: '@acme/ui@1.0.1' }).compareUrl).toBe(
      `${repository}/compare/%40acme%2Fui%401.0.0...%40acme%2Fui%401.0.1`,
    )
  })

  test('incident 21: the body names this track and its two tags, and no other', () => {
    const { body } = render({ commits: [commit('fix: a')] })
    expect(new Set(body.match(/[a-z-]*v\d+\.\d+\.\d+/g))).toEqual(new Set(['tray-v1.8.4', 'tray-v1.8.5']))
  })

  test('incident 22: "no changes" is said of no commits only', () => {
    expect(render({ commits: [] })).toMatchObject({
      body: expect.stringContaining('No changes to tray'),
      commitCount: 0,
    })
    expect(render({ commits: [commit('style: tokens')] }).body).not.toContain('No changes')
  })

  const hostile = JSON.parse(read('incident-30-hostile-subjects.json')) as ChangelogRequest

  test.each(['grouped', 'flat'] as const)('incident 30: hostile subjects stay text (%s)', (format) => {
    const { body } = renderChangelog({ ...hostile, format })
    const kinds = new Set(parse(body).map((node) => node.type))
    const expected = ['root', 'list', 'listItem', 'paragraph', 'text', 'link', 'inlineCode', 'code', 'strong']
    expect(expected.concat(format === 'grouped' ? 'heading' : [])).toEqual(expect.arrayContaining([...kinds]))
    expect(linksOf(body).filter((url) => !url.startsWith(`${repository}/`))).toEqual([])
    const text = parse(body).flatMap((node) => (node.type === 'text' ? node.value : []))
    expect(text.filter((part) => /@\w|::\w+::|^\s*::/.test(part))).toEqual([])
  })

  test('incident 30: no line of the body is a workflow command', () => {
    const { body } = render({
      commits: [commit('::error::x'), commit('a!: b', { body: 'BREAKING CHANGE: ::error::x\n##[error]y' })],
    })
    expect(body).not.toMatch(/^\s*::|##\[/m)
  })
})

describe('property', () => {
  const piece = fc.constantFrom(
    'feat: ',
    'fix(a)!: ',
    '\n',
    '`',
    '|',
    '<b>',
    '@x',
    '#1',
    '[',
    '](',
    '* ',
    '- ',
    '2. ',
    '    ',
    '```',
    '~~~\n',
    '::e::',
    '😀',
    ' ',
    'word',
    '\\',
  )
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

  test('each commit appears once, as one entry', () => {
    const subjects = fc.array(fc.record({ subject: text, body: text.map((note) => `BREAKING CHANGE: ${note}`) }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(subjects, fc.constantFrom('grouped', 'flat'), (messages, format) => {
        const commits = messages.map((message, index) =>
          commit(message.subject, { ...message, sha: `${index}`.repeat(40) }),
        )
        const { body, commitCount, truncated } = render({ commits, format })
        const commitLinks = linksOf(body).filter((url) => url.includes('/commit/'))
        expect(commitLinks.sort()).toEqual(commits.map(({ sha }) => `${repository}/commit/${sha}`))
        const nodes = parse(body)
        const entries = nodes.filter((node) => node.type === 'listItem' && node.position?.start.column === 1)
        expect(entries).toHaveLength(commits.length)
        expect(nodes.filter(({ type }) => type === 'html' || type === 'blockquote')).toEqual([])
        expect(nodes.filter((node) => node.type === 'text' && /@\w|#\d/.test(node.value))).toEqual([])
        expect(body).not.toMatch(/^\s*::/m)
        expect([commitCount, truncated]).toEqual([commits.length, false])
      }),
      { numRuns: 300 },
    )
  })

  test('the body never exceeds the limit, in code units and so in code points, and counts what it leaves out', () => {
    const unit = fc.constantFrom('x', '😀', '\n', '& ', '```\n', '@a ')
    const long = fc.tuple(unit, fc.nat(200_000)).map(([part, length]) => part.repeat(length / part.length))
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(600), unit, long, (count, width, part, narrative) => {
        const commits = numbered(count, (index) => `feat: ${index} ${part.repeat(width)}`)
        const { body, truncated } = render({ commits, narrative })
        expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
        expect([...body].length).toBeLessThanOrEqual(BODY_LIMIT)
        const listed = body.match(/\/commit\/[0-9a-f]{40}\)/g)?.length ?? 0
        const missing = Number(/(\d+) more commits? (?:is|are) not listed here/.exec(body)?.[1] ?? 0)
        expect(listed + missing).toBe(count)
        if (missing > 0) expect(truncated).toBe(true)
        expect(body.endsWith('(https://github.com/acme/suite/compare/tray-v1.8.4...tray-v1.8.5)')).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
