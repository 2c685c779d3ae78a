import { child, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { placeAt } from '../../documents/place.ts'
import { parseToml } from '../../documents/toml-document.ts'
import { failure } from '../../text/error.ts'
import { PEP440 } from '../spelling/pep440.ts'
import type { VersionFormat } from './format.ts'

export const format: VersionFormat = {
  ...PEP440,
  place:
    '`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list',
  explain: (text, path) => {
    const root = parseToml(path, text)
    const dynamic = child(child(root, 'project'), 'dynamic')
    if (!textsOf(dynamic).includes('version')) return
    const [file, other] = dynamicVersionFiles(root)
    throw failure(
      'version-elsewhere',
      'The version is dynamic.',
      file === undefined
        ? 'It comes from tags, or from a file that the build backend chooses: list that file, or none.'
        : `List the file that it is read from: ${file}${other === undefined ? '' : ` (or ${other})`}.`,
      placeAt(path, text, dynamic?.start ?? 0),
    )
  },
}

/**
 * The files that a dynamic version of hatch, setuptools, pdm or flit may be read from, the likeliest first, relative to the pyproject.toml; none where
 * none is named.
 */
export function dynamicVersionFiles(root: DocumentValue): string[] {
  const tool = child(root, 'tool')
  const own =
    textOf(child(child(child(tool, 'hatch'), 'version'), 'path')) ??
    textOf(child(child(child(tool, 'pdm'), 'version'), 'path'))
  if (own !== undefined) return [own]
  const told = child(child(child(tool, 'setuptools'), 'dynamic'), 'version')
  const file = child(told, 'file')
  const attribute = textOf(child(told, 'attr'))
  if (file) return [textOf(file) ?? textsOf(file)[0] ?? []].flat()
  if (attribute !== undefined) return moduleFiles(attribute.split('.').slice(0, -1).join('.'), isSourceLayout(tool))
  const backend = textOf(child(child(root, 'build-system'), 'build-backend')) ?? ''
  if (!backend.startsWith('flit')) return []
  const name =
    textOf(child(child(child(tool, 'flit'), 'module'), 'name')) ?? textOf(child(child(root, 'project'), 'name'))
  return name === undefined ? [] : moduleFiles(name.replaceAll('-', '_'), false)
}

function isSourceLayout(tool: DocumentValue | undefined): boolean {
  const where = textsOf(child(child(child(child(tool, 'setuptools'), 'packages'), 'find'), 'where'))
  return where.includes('src') || isTrue(child(child(tool, 'setuptools'), 'src'))
}

/** setuptools and flit find a folder `src` by themselves, too. */
function moduleFiles(module: string, inSource: boolean): string[] {
  const path = module.replaceAll('.', '/')
  const files = [`${path}/__init__.py`, `${path}.py`]
  const below = files.map((file) => `src/${file}`)
  return inSource ? [...below, ...files] : [...files, ...below]
}
