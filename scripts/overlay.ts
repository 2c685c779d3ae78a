import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is true of these packages and not said in their package.json, so that the bundler can drop what is unused and join the rest.
 *
 * - Modules of the actions toolkit only define things. @actions/core drags in an HTTP client (undici, 1 MB) for its OIDC
 *   functions; a bundle that calls one of those keeps it.
 */
const OVERLAY: Readonly<Record<string, Record<string, unknown>>> = {
  '@actions/core': { sideEffects: false },
  '@actions/expressions': { sideEffects: false },
  '@actions/http-client': { sideEffects: false },
  '@actions/io': { sideEffects: false },
  'conventional-commits-parser': { sideEffects: false },
}

/** Copies packages into `<build>/node_modules`, where the bundler looks first, with a better description of themselves. */
export function overlayPackages(root: string, build: string): void {
  for (const [name, changes] of Object.entries(OVERLAY)) {
    const from = join(root, 'node_modules', name)
    const to = join(build, 'node_modules', name)
    if (!existsSync(from)) throw new Error(`${name} is not installed: run npm ci`)
    cpSync(from, to, { recursive: true })
    const manifest = join(to, 'package.json')
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...changes }))
  }
}
