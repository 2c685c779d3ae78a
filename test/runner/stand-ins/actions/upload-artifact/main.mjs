import { cpSync, existsSync, globSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const workspace = process.env.GITHUB_WORKSPACE
const target = join(process.env.STAND_IN_ARTIFACTS, input('name'))
const patterns = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)

const files = patterns
  .flatMap((pattern) => {
    const found = globSync(pattern, { cwd: workspace }).map((path) => resolve(workspace, path))
    return found.flatMap((path) =>
      statSync(path).isDirectory() ? globSync('**/*', { cwd: path }).map((name) => join(path, name)) : [path],
    )
  })
  .filter((path) => statSync(path).isFile())

if (files.length === 0) {
  console.log(
    `::${input('if-no-files-found') === 'error' ? 'error' : 'warning'}::No files were found with the provided path`,
  )
  process.exit(input('if-no-files-found') === 'error' ? 1 : 0)
}
if (existsSync(target)) {
  if (input('overwrite') !== 'true')
    throw new Error(`Conflict: an artifact with the name ${input('name')} exists already`)
  rmSync(target, { recursive: true })
}
const root = files.map(dirname).reduce(commonFolder)
for (const file of files) cpSync(file, join(target, relative(root, file)))
console.log(`${files.length} files in ${input('name')}`)

function commonFolder(one, other) {
  const names = other.split(sep)
  const shared = one.split(sep)
  const end = shared.findIndex((name, at) => name !== names[at])
  return (end < 0 ? shared : shared.slice(0, end)).join(sep)
}
