import { afterEach, expect, test } from '@jest/globals'
import type { Run } from '../../../shared/flows/ports/run.ts'
import { preview } from '../../../shared/flows/preview/preview.ts'
import { previewBody } from '../../../shared/flows/preview/preview-body.ts'
import type { History } from '../../support/history.ts'
import { ask } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `branches: { live: main, next: next }
bump: changes
tracks:
  web: { tag: "v{version}", paths: [web], version-files: [web/package.json] }
  app: { tag: "app-v{version}", paths: [app] }
`
let history: History | undefined
afterEach(() => history?.remove())

/** What the preview says of a pull request with some files, where next has a change file of the track web already. */
async function bodyOf(files: Readonly<Record<string, string>>): Promise<unknown> {
  const plan = new Plan()
  plan.commit('feat!: begin', {
    'web/a': 'a\n',
    'app/a': 'a\n',
    'web/package.json': '{ "name": "@acme/web", "version": "1.0.0" }\n',
  })
  plan.tag('v1.0.0').tag('app-v1.0.0').branch('main')
  plan.commit('feat: waiting', { 'web/b': 'b\n', '.changeset/waiting.md': '---\nweb: minor\n---\nWaiting\n' })
  plan.branch('next')
  const head = plan.commit('feat: proposed', files)
  history = plan.branch('proposal').make()
  const commit = history.ids[head] as string
  return ask(
    async (run: Run) => {
      const question = { tracks: '', channel: '', bump: '', live: false }
      const found = await preview(question, { branch: 'next', commit }, run)
      return previewBody(found, { config: run.config, repository: undefined })
    },
    history.checkout('refs/heads/proposal', 0),
    CONFIG,
  )
}

test.each([
  ['none', {}, '`web`, `app`'],
  ['one of a package of the other', { '.changeset/own.md': '---\n"@acme/web": patch\n---\nMore\n' }, '`app`'],
  [
    'one that only says that there is nothing to tell',
    { '.changeset/own.md': '---\nweb: none\napp: none\n---\n' },
    undefined,
  ],
])('a pull request that changes two tracks and has %s', async (_, files, expected) => {
  const body = await bodyOf({ 'web/a': 'b\n', 'app/a': 'b\n', ...files })
  const found = /No change file of its own says what it means for users of ([^.]*)\./.exec(body as string)
  expect(found?.[1]).toBe(expected)
})

test('names that are those of nobody are told, and what cannot be read refuses the release', async () => {
  const stranger = { 'web/a': 'b\n', '.changeset/own.md': '---\nwebb: minor\n---\nMore\n' }
  expect(await bodyOf(stranger)).toContain('It says that "webb" changes, which is neither a track')
  history?.remove()
  const broken = { 'web/a': 'b\n', '.changeset/own.md': 'web: minor\n' }
  expect(await bodyOf(broken)).toMatch(/would be refused:\n\n.*between two lines of/)
})
