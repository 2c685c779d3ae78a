import { afterEach, expect, test } from '@jest/globals'
import { dependencyFolders } from '../../../shared/flows/tracks/track-paths.ts'
import type { History } from '../../support/history.ts'
import { ask } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `tracks:
  tool: { tag: "cmd/v{version}", paths: [cmd], dependencies: auto }
  app: { tag: "app-v{version}", paths: [App], dependencies: auto, version-files: [App/App.csproj] }
  docs: { tag: "docs-v{version}", paths: [docs], version-files: [VERSION] }
`
let history: History | undefined
afterEach(() => history?.remove())

function folders(config: string): Promise<unknown> {
  const plan = new Plan()
  plan.commit('feat: begin', {
    'go.work': 'use ./cmd\nuse ./core\n',
    'cmd/go.mod': 'module a/cmd\nrequire a/core v1.0.0\n',
    'core/go.mod': 'module a/core\n',
    'App/App.csproj':
      '<Project><ItemGroup><ProjectReference Include="..\\Core\\Core.csproj" /></ItemGroup></Project>\n',
    'Core/Core.csproj': '<Project />\n',
    VERSION: '1.0.0\n',
  })
  history = plan.branch('next').branch('main').make()
  const work = async (run: Parameters<Parameters<typeof ask>[0]>[0]) =>
    Object.fromEntries(await dependencyFolders(run.repository, run.config.tracks, run.repository.head))
  return ask(work, history.checkout('refs/heads/next', 1), config)
}

test('what the manifests of a commit add, those of Go and .NET too', async () => {
  expect(await folders(CONFIG)).toEqual({ tool: ['core'], app: ['Core'] })
})

test('a track of which no manifest tells anything is refused', async () => {
  expect(await folders(CONFIG.replace('[docs],', '[docs], dependencies: auto,'))).toMatchObject({
    code: 'dependencies-unknown',
    problems: [{ message: 'The track "docs" has dependencies: auto, but no manifest says what it depends on.' }],
  })
})
