import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Makes the folder of the npm package `release-tracks`: the command line and the library as they are bundled in dist/, which need no
 * other package, under the description of cli/package.json. In a workflow it names the repository that it comes from: npm takes no
 * provenance without (npm docs, "Generating provenance statements").
 */
export function makePackage(root: string, target: string, environment: NodeJS.ProcessEnv = process.env): void {
  rmSync(target, { recursive: true, force: true })
  cpSync(join(root, 'dist/cli'), target, { recursive: true })
  cpSync(join(root, 'dist/library'), join(target, 'library'), { recursive: true })
  const description = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'))
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ ...description, ...originOf(environment) }, null, 2)}\n`,
  )
  for (const file of ['README.md', 'LICENSE', 'dist/licenses.txt'])
    copyFileSync(join(root, file), join(target, file.replace('dist/', '')))
}

function originOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv): object {
  if (!server || !repository) return {}
  const page = `${server}/${repository}`
  return {
    repository: { type: 'git', url: `git+${page}.git` },
    homepage: `${page}#readme`,
    bugs: { url: `${page}/issues` },
  }
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  makePackage(root, join(root, 'build/package'))
}
