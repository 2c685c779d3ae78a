import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)

describe('workflows that are there', () => {
  const files = (on: string) => ({
    'package.json': json({ name: 'a', version: '1.0.0' }),
    '.github/workflows/out.yml': `name: out\non:${on}\njobs: {}\n`,
  })

  it('and that its tags start are named', () => {
    const { text, tracks } = proposalOf(factsOf(files("\n  workflow_dispatch:\n  push:\n    tags: ['v*']")))
    expect([tracks[0]?.hasWorkflow, text]).toEqual([true, expect.stringContaining('    release-workflow: out.yml')])
  })

  it('and cannot be started by hand get a line where they can have one, else are named in a comment', () => {
    const block = proposalOf(factsOf(files("\n  push:\n    tags: ['v*']")))
    expect(block.workflows.at(-1)).toBe("name: out\non:\n  workflow_dispatch:\n  push:\n    tags: ['v*']\njobs: {}\n")
    const flow = proposalOf(factsOf(files(" { push: { tags: ['v*'] } }")))
    expect([flow.workflows.length, flow.text]).toEqual([2, expect.stringContaining('    # release-workflow: out.yml')])
  })

  it('and know no pre-release are all named where a push cuts nothing', () => {
    const workflow = (tag: string) =>
      `on:\n  workflow_dispatch:\n  push:\n    tags: ['${tag}']\njobs: { a: { runs-on: x, steps: [{ run: npm publish }] } }\n`
    const proposal = proposalOf({
      ...factsOf({
        'a/package.json': json({ name: 'a', version: '1.0.0' }),
        'b/package.json': json({ name: 'b', version: '2.0.0' }),
        '.github/workflows/one.yml': workflow('a-v*'),
        '.github/workflows/two.yml': workflow('b-v*'),
      }),
    })
    expect(proposal.text).toContain('once one.yml and two.yml know a pre-release')
  })

  const publishing = (steps: string, dispatch = '') =>
    proposalOf(
      factsOf({
        'package.json': json({ name: 'a', version: '1.0.0' }),
        '.github/workflows/publish.yml': `on:\n  push:\n    tags: ['v*']\n  workflow_dispatch:${dispatch}\njobs:\n  p:\n    runs-on: x\n    steps:\n${steps}`,
      }),
    )
  const AUTO = /^auto-channel: \S+/m

  it.each([
    [
      '      - run: |\n          npm ci\n          npm publish \\\n            --provenance\n',
      '`npm publish --provenance` makes each version `latest`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag. Until it does, auto-channel is false: a push cuts nothing.',
    ],
    [
      '      - run: npm publish --tag next\n',
      'It does not call validate-tag, so it may publish a pre-release like any other version. Until it does, auto-channel is false: a push cuts nothing.',
    ],
  ])('and would publish an alpha as any version get none by a push: %j', (steps, note) => {
    const { text, notes } = publishing(steps)
    expect(text.match(AUTO)?.[0]).toBe('auto-channel: false')
    expect(notes).toEqual([{ path: '.github/workflows/publish.yml', why: note }])
  })

  it('and that ask validate-tag get an alpha at each push', () => {
    const { text, notes } = publishing(
      '      - uses: acme/release-tracks/actions/validate-tag@v1\n      - run: npm publish --tag next\n',
    )
    expect([text.match(AUTO)?.[0], notes]).toEqual(['auto-channel: alpha', []])
  })

  it('and that cannot be started on a tag, since they ask for inputs, are named in a comment', () => {
    const inputs =
      '\n    inputs:\n      tag: { required: true }\n      dry: { type: boolean }\n      where: { required: true, default: npm }'
    const { text, notes } = publishing('      - uses: acme/release-tracks/actions/validate-tag@v1\n', inputs)
    expect(text).toContain('    # release-workflow: publish.yml')
    expect(notes.map(({ why }) => why)).toEqual([
      expect.stringContaining('because workflow_dispatch requires tag. Default'),
    ])
  })

  it('and that other tags start are left alone', () => {
    const { tracks } = proposalOf(factsOf(files("\n  push:\n    tags: ['x*']")))
    expect(tracks[0]?.releaseWorkflow.value).toBe('release.yml')
  })
})

describe('a workflow is of the product that its steps deliver', () => {
  const steps = (...lines: string[]) =>
    `jobs:\n  j:\n    runs-on: x\n    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`
  const tagged = (filter: string, body: string) =>
    `on:\n  push:\n    tags: ['${filter}']\n  workflow_dispatch:\n${body}`
  const facts = (workflows: Record<string, string>) =>
    factsOf({
      'package.json': json({ name: 'a', version: '2.1.0' }),
      ...Object.fromEntries(Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text])),
    })
  const notesOn = (workflows: Record<string, string>) =>
    proposalOf(facts(workflows)).notes.map(({ path, why }) => `${path.slice('.github/workflows/'.length)}: ${why}`)

  it('and not of the one whose name says so, nor is it a check that tags start as well', () => {
    const { tracks, notes } = proposalOf(
      facts({
        'release.yml': tagged('v*', steps('uses: docker/build-push-action@v6')),
        'ship.yml': tagged('v*', steps('run: npm publish --tag x')),
        'ci.yml': `on:\n  push:\n    branches: [main]\n    tags: ['v*']\n${steps('run: npm test')}`,
      }),
    )
    expect(tracks[0]?.releaseWorkflow.value).toBe('ship.yml')
    expect(notes.map(({ path }) => path)).not.toContain('.github/workflows/ci.yml')
  })

  it('and what it calls counts', () => {
    const called = `on:\n  workflow_call:\n${steps('run: npm publish --tag x')}`
    const caller = tagged('v*', 'jobs:\n  p:\n    uses: ./.github/workflows/z.yml\n')
    const other = tagged('v*', steps('uses: softprops/action-gh-release@v2'))
    const { tracks } = proposalOf(facts({ 'a-release.yml': other, 'go.yml': caller, 'z.yml': called }))
    expect(tracks[0]?.releaseWorkflow.value).toBe('go.yml')
  })

  it('and is said first where nothing would start it any more, or it delivers something else', () => {
    expect(notesOn({ 'old.yml': tagged('client-v*', steps('run: npm publish')) })[0]).toBe(
      "old.yml: No track's tags match its filter client-v*, so no release starts it. It delivers npm.",
    )
    expect(notesOn({ 'pub.yml': `on:\n  release:\n    types: [published]\n${steps('run: npm publish')}` })[0]).toMatch(
      /^pub.yml: A published release starts it, but not one that is published with GITHUB_TOKEN\. It delivers npm\./,
    )
    expect(notesOn({ 'img.yml': tagged('v*', steps('uses: docker/build-push-action@v6')) })[0]).toMatch(/^img.yml: .*/)
    expect(notesOn({ 'img.yml': tagged('v*', steps('uses: docker/build-push-action@v6')) })).toContainEqual(
      'img.yml: It delivers images, and a is an npm package: add that to it.',
    )
    expect(notesOn({ 'main.yml': `on:\n  push:\n    branches: [main]\n${steps('run: npm publish')}` })[0]).toBe(
      'main.yml: It is triggered by push and not by tags, so it is not the release workflow of a. It delivers npm. Move its steps to release.yml.',
    )
  })

  it('and another tool that it releases with is to be taken out with it', () => {
    const { rivals } = proposalOf(
      facts({ 'r.yml': `on:\n  push:\n    branches: [main]\n${steps('run: cz bump --yes')}` }),
    )
    expect(rivals).toEqual([{ tool: 'commitizen', files: ['.github/workflows/r.yml'] }])
  })
})

it('writes __version__ of a product along with it, and notes a README that has the version', () => {
  const { tracks, notes } = proposalOf(
    factsOf({
      'pyproject.toml': '[project]\nname = "acme"\nversion = "4.2.0"\n[build-system]\n',
      'acme/__init__.py': '__version__ = "4.2.0"\n',
      'other/__init__.py': '__version__ = "14.2.0"\n',
      'README.md': 'pip install acme==4.2.0\n',
    }),
  )
  expect(tracks[0]?.versionFiles.value.map(({ path }) => path)).toEqual(['pyproject.toml', 'acme/__init__.py'])
  expect(notes.map(({ path }) => path)).toEqual(['README.md'])
})
