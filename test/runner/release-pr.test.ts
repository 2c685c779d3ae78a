import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exampleFiles } from '../support/example.ts'
import { mergePull } from '../support/github-pulls.ts'
import { HostedRepository } from './hosted-repository.ts'

const NOTES = readFileSync(join(import.meta.dirname, '../../docs/actions/release-pr.notes.md'), 'utf8')
/** The workflow as its page has it. */
const WORKFLOW = /```yaml\n(name: release pull requests\n[\s\S]*?)```/.exec(NOTES)?.[1] ?? ''

let site: HostedRepository
beforeAll(async () => {
  const files = exampleFiles()
  const config = `land: push\n${files['release-tracks.yml']}`
  const all = { ...files, 'release-tracks.yml': config, '.github/workflows/release-pr.yml': WORKFLOW }
  site = await HostedRepository.create(all, { plays: ['release-pr.yml'] })
})
afterAll(() => site.close())

test('the workflow of the page opens a pull request on a push, and releases it once it was merged', async () => {
  const [pushed] = await site.push('fix(web): a calmer green', { 'apps/web/src/green.css': ':root {}\n' })
  if (pushed?.code !== 0) throw new Error(pushed?.text ?? 'release-pr did not start')
  const { issues } = site.github.state
  expect(issues.map(({ title, labels }) => [title, labels])).toEqual([
    ['tray 1.8.5', ['release']],
    ['platform 2.3.2', ['release']],
  ])
  mergePull(issues[1] as (typeof issues)[number], 'squash', { state: site.github.state, bare: site.remote.bare })
  const { code, text } = await site.dispatch('release-pr.yml', 'next', {})
  if (code !== 0) throw new Error(text)
  expect([site.remote.at('v2.3.2'), site.remote.contains('next', 'main')]).toEqual([site.remote.at('main'), true])
  expect(site.queued).toEqual([{ workflow: 'release-images.yml', on: 'v2.3.2' }])
})
