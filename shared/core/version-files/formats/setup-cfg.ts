import { captures } from '../scan/mask.ts'
import { PEP440 } from '../spelling/pep440.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  ...PEP440,
  place: '`version` of `[metadata]`; what `attr:` or `file:` names is the file to list',
  find: (text, path) => {
    const section = /^\[metadata\][^\n]*\n(?:(?!\[)[^\n]*(?:\n|$))*/m.exec(text)
    const found = captures(/^version[ \t]*[=:][ \t]*([^\s#;](?:[^\r\n]*\S)?)/dgm, section?.[0] ?? '', section?.index)
    const [first] = found
    if (first && !isVersionLike(first.value)) throw elsewhere(path, text, first, fileNamedBy(first.value))
    const fix = 'Write it there, or list the file that has it.'
    return oneVersion(found, text, path, { message: 'The section [metadata] has no `version`.', fix })
  },
}

function fileNamedBy(value: string): string {
  const [, kind, name = ''] = /^(attr|file):\s*(\S+)/.exec(value) ?? []
  if (kind === 'file') return `List the file that it names: ${name}.`
  const module = name.split('.').slice(0, -1).join('/')
  return kind === 'attr'
    ? `List the file that it names: ${module}/__init__.py or ${module}.py.`
    : 'Write the version there, or list the file that has it.'
}
