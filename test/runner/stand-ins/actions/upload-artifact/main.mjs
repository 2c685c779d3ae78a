import { cpSync, existsSync, globSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const workspace = process.env.GITHUB_WORKSPACE
const target = join(process.env.STAND_IN_ARTIFACTS, input('name'))
const patterns = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
const found = new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: workspace })))
const files = [...found].map((path) => resolve(workspace, path)).flatMap(listFiles)

if (files.length === 0) reportNone()
else upload()

function upload() {
  if (existsSync(target)) {
    if (input('overwrite') !== 'true') throw new Error(`Conflict: there is an artifact named ${input('name')} already`)
    rmSync(target, { recursive: true })
  }
  const root = patterns.map(searchPath).reduce(commonFolder)
  for (const file of files) cpSync(file, join(target, relative(root, file)))
  console.log(`${input('name')}: ${files.map((file) => relative(root, file)).join(', ')}`)
}

function reportNone() {
  const kind = input('if-no-files-found')
  if (kind !== 'ignore')
    console.log(`::${kind === 'error' ? 'error' : 'warning'}::No files were found with the provided path`)
  process.exitCode = kind === 'error' ? 1 : 0
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path]
  return globSync('**/*', { cwd: path })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}

/** The folder that a pattern looks in: up to its first wildcard, or the one that a file is in. */
function searchPath(pattern) {
  const names = resolve(workspace, pattern).split(sep)
  const wild = names.findIndex((name) => /[*?[\]{}]/.test(name))
  if (wild >= 0) return names.slice(0, wild).join(sep)
  const path = names.join(sep)
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path)
}

function commonFolder(one, other) {
  const [shared, names] = [one.split(sep), other.split(sep)]
  const end = shared.findIndex((name, at) => name !== names[at])
  return (end < 0 ? shared : shared.slice(0, end)).join(sep)
}
