import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Runs a command of this project's Tauri CLI, in this process. */
export async function tauri(args) {
  const cli = require(join(process.env.STAND_IN_ROOT, 'node_modules/@tauri-apps/cli/main.js'))
  await cli.run(args, 'tauri')
}
