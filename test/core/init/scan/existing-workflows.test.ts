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
