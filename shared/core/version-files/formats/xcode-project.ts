import { blank, mask, valuesBehind, XCODE } from '../scan/mask.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

/** What only the settings of a bundle of tests have: its version is that of nothing. */
const OF_TESTS = /\b(?:TEST_HOST|TEST_TARGET_NAME|BUNDLE_LOADER)\b/

export const format: VersionFormat = {
  place: '`MARKETING_VERSION` of every configuration and target but those of tests',
  rules: 'Apple',
  limits: { channels: [] },
  build: '`CURRENT_PROJECT_VERSION`',
  find: (text, path) => {
    const masked = mask(text, XCODE).replace(/[^{}]+/g, (settings) =>
      OF_TESTS.test(settings) ? blank(settings) : settings,
    )
    const settingsOf = (name: string) =>
      valuesBehind(new RegExp(`(?<=[\\s{;])${name}[ \\t]*=[ \\t]*`, 'g'), masked, text)
    const found = settingsOf('MARKETING_VERSION')
    const fix = 'Set it in the build settings of the target, or list the Info.plist or .xcconfig that has it.'
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, fix)
    const places = oneVersion(found, text, path, { message: 'The project has no MARKETING_VERSION.', fix })
    const builds = settingsOf('CURRENT_PROJECT_VERSION').filter(({ value }) => /^\d+$/.test(value))
    return builds.length > 0 ? { ...places, builds } : places
  },
}
