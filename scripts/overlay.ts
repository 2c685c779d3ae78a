import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Packages whose modules do nothing when they are loaded but define things, without saying so in their package.json.
 * Said on their behalf, the bundler drops what is unused: @actions/core alone drags in an HTTP client (undici, 1 MB)
 * for its OIDC functions. A bundle that calls one of those keeps it.
 */
const WITHOUT_SIDE_EFFECTS = [
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io',
]

/** `yaml` gives Node its CommonJS build; the other one is the same code in modules, which the bundler can cut and join. */
const YAML_MODULES = { exports: { '.': './browser/index.js' }, sideEffects: false }

/** Copies packages into `<build>/node_modules`, where the bundler looks first, with a better description of themselves. */
export function overlayPackages(root: string, build: string): void {
  for (const name of WITHOUT_SIDE_EFFECTS) overlay(root, build, name, { sideEffects: false })
  overlay(root, build, 'yaml', YAML_MODULES)
}

function overlay(root: string, build: string, name: string, changes: Record<string, unknown>): void {
  const from = join(root, 'node_modules', name)
  const to = join(build, 'node_modules', name)
  if (!existsSync(from)) throw new Error(`${name} is not installed: run npm ci`)
  cpSync(from, to, { recursive: true })
  const manifest = join(to, 'package.json')
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...changes }))
}
