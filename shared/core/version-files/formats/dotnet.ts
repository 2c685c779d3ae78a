import { type XmlElement, xmlElements } from '../scan/xml.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`<Version>`, else `<VersionPrefix>`, which carries X.Y.Z alone',
  rules: 'a <VersionPrefix>',
  find: (text, path) => {
    const elements = xmlElements(text)
    const named = (name: string) => elements.filter((element) => element.path === `Project/PropertyGroup/${name}`)
    const versions = named('Version')
    const found = versions.length > 0 ? versions : named('VersionPrefix')
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, 'List the file that has it, such as Directory.Build.props.')
    const fix = 'Write it there, or list the Directory.Build.props that has it.'
    return oneVersion(found, text, path, { message: 'No <PropertyGroup> has a <Version>.', fix })
  },
  limitsIn: (text) => (hasVersion(xmlElements(text)) ? {} : { channels: [] }),
}

function hasVersion(elements: readonly XmlElement[]): boolean {
  return elements.some(({ path }) => path === 'Project/PropertyGroup/Version')
}
