import { type XmlElement, xmlElements } from '../scan/xml.ts'
import { elsewhere, isVersionLike, type Literal, oneVersion, type VersionFormat } from './format.ts'

/** https://developer.apple.com/documentation/bundleresources/information-property-list/cfbundleshortversionstring */
export const format: VersionFormat = {
  place: '`CFBundleShortVersionString`',
  rules: 'Apple',
  limits: { channels: [] },
  build: '`CFBundleVersion`',
  find: (text, path) => {
    const dict = xmlElements(text).find((element) => element.path === 'plist/dict')
    const version = stringUnder(dict, 'CFBundleShortVersionString')
    const fix = 'Xcode takes it from MARKETING_VERSION: list the project.pbxproj that has it.'
    if (version && !isVersionLike(version.value)) throw elsewhere(path, text, version, fix)
    const places = oneVersion(version ? [version] : [], text, path, {
      message: 'The file has no CFBundleShortVersionString.',
      fix,
    })
    const build = stringUnder(dict, 'CFBundleVersion')
    return build && build.value !== '' ? { ...places, builds: [build] } : places
  },
}

function stringUnder(dict: XmlElement | undefined, key: string): Literal | undefined {
  const children = dict?.children ?? []
  const at = children.findIndex(({ path, value }) => path.endsWith('/key') && value === key)
  return at < 0 ? undefined : children[at + 1]
}
