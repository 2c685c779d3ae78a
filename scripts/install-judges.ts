import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installTool, pythonTool, type Tool } from './install-tool.ts'

/** A tool that npm has: its package and, below node_modules, the program. */
function npmTool(name: string, spec: string, program: string): Tool {
  const version = spec.slice(spec.lastIndexOf('@') + 1)
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error', spec] as const
  return {
    name,
    version,
    program: `node_modules/${program}`,
    install: (folder) => [['npm', ...words, '--prefix', folder]],
  }
}

const PLATFORM = `${process.platform}-${process.arch}`

/** Those that npm or PyPI have, by the name that `test/tools` calls them. */
const INSTALLED: readonly Tool[] = [
  npmTool('pnpm-9', 'pnpm@9.15.9', '.bin/pnpm'),
  npmTool('pnpm', 'pnpm@12.4.2', '.bin/pnpm'),
  npmTool('yarn', '@yarnpkg/cli-dist@4.18.1', '.bin/yarn'),
  npmTool('bun', 'bun@1.4.4', '.bin/bun'),
  npmTool('deno', 'deno@2.9.6', `@deno/${PLATFORM}${process.platform === 'linux' ? '-glibc' : ''}/deno`),
  pythonTool('uv', '0.13.8'),
  pythonTool('poetry', '2.5.1'),
]

/** Those that have to be on the PATH. */
const ON_PATH = ['cargo', 'npm', 'mvn', 'gradle', 'bundle', 'composer']

/** Installs the tools whose verdict the tests ask for; gives the program of each by its name. Those that cannot be had are said in one line. */
export function installJudges(): Record<string, string> {
  const installed = INSTALLED.map((tool) => [tool.name, installTool(tool)] as const)
  const found = ON_PATH.map((name) => [name, onPath(name)] as const)
  const missing = [...installed, ...found].flatMap(([name, program]) => (program === undefined ? name : []))
  if (missing.length > 0) console.log(`Not here, and not asked: ${missing.join(', ')}.`)
  return Object.fromEntries(
    [...installed, ...found].flatMap(([name, program]) => (program === undefined ? [] : [[name, program]])),
  )
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((program) => existsSync(program))
}
