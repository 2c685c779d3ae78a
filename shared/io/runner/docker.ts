import { execFile } from 'node:child_process'

/** Runs `docker buildx imagetools create` with some arguments; gives what went wrong, or nothing. */
export function createImageTags(args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('docker', ['buildx', 'imagetools', 'create', ...args], (error, _, stderr) => {
      resolve(error ? stderr.trim() || error.message : undefined)
    })
  })
}
