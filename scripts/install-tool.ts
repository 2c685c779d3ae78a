import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A program that checks or runs workflows: its version, and how it gets into a folder. */
export interface Tool {
  readonly name: string
  readonly version: string
  /** The program below its folder. */
  readonly program: string
  /** Each command with its arguments; where the first cannot be started there is nothing to install with. */
  install(folder: string): readonly (readonly [string, ...string[]])[]
}

/**
 * Gives the path of a tool, installed into a cache folder outside of the tree the first time.
 * Returns undefined, after a line that says why, where it cannot be had.
 */
export function installTool(tool: Tool): string | undefined {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'release-tracks', `${tool.name}-${tool.version}`)
  const program = join(folder, tool.program)
  if (existsSync(program)) return program
  console.log(`Installing ${tool.name} ${tool.version} into ${folder} …`)
  mkdirSync(folder, { recursive: true })
  for (const [command, ...words] of tool.install(folder)) {
    const env = { ...process.env, GOBIN: folder }
    const { status, error } = spawnSync(command, words, { env, stdio: 'inherit' })
    if (status === 0) continue
    console.log(`${tool.name} cannot be had: ${error ? `there is no ${command} here` : `${command} failed`}.`)
    return undefined
  }
  return program
}

/** A tool that Go builds of its module. */
export function goTool(name: string, version: string, module: string): Tool {
  return { name, version, program: name, install: () => [['go', 'install', `${module}@${version}`]] }
}

/** A tool of PyPI, in an environment of its own. */
export function pythonTool(name: string, version: string): Tool {
  return {
    name,
    version,
    program: `bin/${name}`,
    install: (folder) => [
      ['python3', '-m', 'venv', folder],
      [join(folder, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', `${name}==${version}`],
    ],
  }
}
