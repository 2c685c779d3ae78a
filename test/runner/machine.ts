import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const TOOLS = join(import.meta.dirname, 'tools')

/**
 * The environment of the machine that act runs on: stand-ins of what a hosted runner has installed come first on its PATH, then
 * the Node that runs the tests. No variable and no git configuration of the person who runs the tests gets in.
 *
 * @param site a folder that all runs of a repository share: the registry of its images
 * @param run a folder that the attempts of one run share: its artifacts
 */
export function machineEnvironment(site: string, run: string): Record<string, string> {
  const home = join(run, 'home')
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'gitconfig'), '')
  return {
    PATH: [TOOLS, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    ...rustFolders(),
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    STAND_IN_ROOT: ROOT,
    STAND_IN_ARTIFACTS: folder(run, 'artifacts'),
    STAND_IN_REGISTRY: registryOf(site),
  }
}

/** Where rustup keeps its compilers, if it is how Rust came here: in the real home, unless said otherwise. */
function rustFolders(): Record<string, string> {
  const { RUSTUP_HOME = join(homedir(), '.rustup'), CARGO_HOME = join(homedir(), '.cargo') } = process.env
  return { RUSTUP_HOME, CARGO_HOME }
}

/** The folder that stands for the registry of a repository's images: a file a tag. */
export function registryOf(site: string): string {
  return folder(site, 'registry')
}

function folder(...parts: string[]): string {
  const path = join(...parts)
  mkdirSync(path, { recursive: true })
  return path
}
