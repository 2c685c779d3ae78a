import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Fixture } from './fixture.ts'
import type { Program } from './process.ts'
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
export function peerProgram(
  peer: Peer,
  fixture: Fixture,
  scenario: Scenario,
  cwd: string,
  scratch: string,
): Program | undefined {
  if (peer === 'git-cliff') return gitCliff(fixture, cwd)
  const [variable, inputs] =
    peer === 'paths-filter'
      ? ['PATHS_FILTER', { filters: FILTERS, base: 'next', token: '' }]
      : ['CHANGED_FILES', { files_yaml: FILTERS }]
  const bundle = process.env[variable]
  if (!bundle || !existsSync(bundle)) return undefined
  return actionProgram({ bundle: resolve(bundle), inputs, trigger: scenario.trigger }, cwd, scratch)
}

function gitCliff({ facts }: Fixture, cwd: string): Program | undefined {
  const command = resolve(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'git-cliff')
  if (!existsSync(command)) return undefined
  const paths = ['crates/client/**', 'crates/core/**', 'apps/tray-ui/**', 'Cargo.toml', 'Cargo.lock']
  const range = `${facts.tray.previousLive.tag}..${facts.tray.live.tag}`
  const args = [...paths.flatMap((path) => ['--include-path', path]), '--output', join(cwd, '.git', 'changelog'), range]
  return { command, args, cwd, env: process.env }
}
