import { expect, test } from '@jest/globals'
import { nextSteps } from '../../../shared/core/init/next-steps.ts'
import { factsOf, proposalOf } from '../../support/proposal.ts'

const PROPOSAL = proposalOf(factsOf({ 'a/package.json': '{ "name": "a", "version": "1.0.0" }' }))
const WORKFLOW = { path: '.github/workflows/promote.yml', text: '' }
const steps = (owner: string, files = [WORKFLOW]) =>
  nextSteps(PROPOSAL, files, { repository: `${owner}/release-tracks`, ref: 'v1' }).join('\n')

test('what is left to do depends on what was written', () => {
  expect(steps('OWNER')).toContain('replace OWNER')
  expect(steps('acme')).not.toContain('OWNER')
  expect(steps('acme')).toContain('`gh secret set NPM_TOKEN`')
  expect(steps('acme')).toContain('`git add release-tracks.yml .github/workflows`')
  expect(steps('acme')).not.toContain('release-tracks sync')
  const branched = { ...PROPOSAL, next: { value: 'next', why: '', isThere: true } }
  expect(nextSteps(branched, [], { repository: 'acme/release-tracks', ref: 'v1' })).toContain(
    'Commit and push to main: `git add release-tracks.yml`; then bring it to next: `release-tracks sync`',
  )
  expect(steps('acme', [])).toContain('`git add release-tracks.yml`')
  expect(steps('acme', [])).not.toContain('NPM_TOKEN')
})

test('what is removed of another tool is staged, too', () => {
  const files = { 'package.json': '{ "name": "a", "version": "1.0.0" }', '.changeset/config.json': '{}' }
  const told = nextSteps(proposalOf(factsOf(files)), [WORKFLOW], { repository: 'acme/release-tracks', ref: 'v1' })
  expect(told.join('\n')).toContain('`git add --update && git add release-tracks.yml .github/workflows`')
})
