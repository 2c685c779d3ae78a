import { captures } from '../scan/mask.ts'
import { oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version`, else `VERSION_NAME`',
  build: '`VERSION_CODE`',
  find: (text, path) => {
    const [versions, names, codes] = ['version', 'VERSION_NAME', 'VERSION_CODE'].map((key) => valuesOf(key, text))
    const found = versions?.length ? versions : (names ?? [])
    const fix = 'Name the property with a pattern, such as ^appVersion=(.+)$.'
    const places = oneVersion(found, text, path, { message: 'The file has no `version`.', fix })
    return codes?.length ? { ...places, builds: codes } : places
  },
}

function valuesOf(key: string, text: string) {
  return captures(new RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*(\\S+)`, 'dgm'), text)
}
