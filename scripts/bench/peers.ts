import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Program } from './process.ts'
import { TRAY_PATHS } from './product-files.ts'
import { actionProgram } from './runner.ts'
import type { Scenario } from './scenarios.ts'

/** Programs that answer one of the questions too, where they are installed. */
export type Peer = NonNullable<Scenario['peers']>[number]

const FILTERS = `tray: ["crates/client/**", "crates/core/**", "apps/tray-ui/**", Cargo.toml, Cargo.lock]
platform: ["crates/server/**", "crates/core/**", "apps/web/**", Cargo.toml, Cargo.lock]
`

/**
 * Makes the peer's program for a scenario; undefined where it is not installed. paths-filter and changed-files are GitHub Actions, found at
 * the bundles that PATHS_FILTER and CHANGED_FILES name; git-cliff is an npm package.
 */
export function peerProgram(peer: Peer, scenario: Scenario, cwd: string, scratch: string): Program | undefined {
  if (peer === 'git-cliff') return gitCliff(cwd, scenario.range)
  const [variable, inputs] =
    peer === 'paths-filter'
      ? ['PATHS_FILTER', { filters: FILTERS, base: 'next', token: '' }]
      : ['CHANGED_FILES', { files_yaml: FILTERS }]
  const bundle = process.env[variable]
  if (!bundle || !existsSync(bundle)) return undefined
  return actionProgram({ bundle: resolve(bundle), inputs, trigger: scenario.trigger }, cwd, scratch)
}

function gitCliff(cwd: string, range: string | undefined): Program | undefined {
  const command = resolve(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'git-cliff')
  if (!existsSync(command)) return undefined
  const paths = TRAY_PATHS.filter((path) => !path.startsWith('!')).flatMap((path) => ['--include-path', path])
  const args = [...paths, '--output', join(cwd, '.git', 'changelog'), ...(range ? [range] : [])]
  return { command, args, cwd, env: process.env }
}
