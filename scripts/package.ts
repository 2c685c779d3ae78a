import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROGRAM } from './program.ts'

/** What the package takes of dist/. */
const PARTS = ['cli', PROGRAM, 'library', 'package.json', 'licenses.txt']

/**
 * Makes the folder of the npm package `release-tracks`: the command line and the library as they are bundled in dist/, which need no
 * other package, under the description of cli/package.json. In a workflow it names the repository that it comes from: npm takes no
 * provenance without (npm docs, "Generating provenance statements").
 */
export function makePackage(root: string, target: string, environment: NodeJS.ProcessEnv = process.env): void {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const part of PARTS) cpSync(join(root, 'dist', part), join(target, 'dist', part), { recursive: true })
  const description = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'))
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ ...description, ...originOf(environment) }, null, 2)}\n`,
  )
  for (const file of ['README.md', 'LICENSE']) copyFileSync(join(root, file), join(target, file))
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
