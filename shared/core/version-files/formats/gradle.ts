import { blank, GRADLE, mask, valuesBehind } from '../scan/mask.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

const VERSION_NAME = /(?<![\w.])versionName\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=["'\w])/g
const VERSION_CODE = /(?<![\w.])versionCode\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=\w)/g
const VERSION = /(?<=^[ \t]*)(?:project\.)?version[ \t]*(?:=[ \t]*|[ \t](?=["']))(?=\S)/gm
/** Blocks whose `version` is that of projects; that of others is of plugins, toolchains and so on. */
const OF_PROJECTS = /(?:^|\n)[ \t]*(?:allprojects|subprojects)[ \t]*$/

export const format: VersionFormat = {
  place: '`versionName` of an Android app, else `version =` at the top, or of `allprojects`',
  build: '`versionCode`',
  find: (text, path) => {
    const masked = mask(text, GRADLE)
    const names = valuesBehind(VERSION_NAME, masked, text)
    const found = names.length > 0 ? names : valuesBehind(VERSION, withoutBlocks(masked), text)
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, ELSEWHERE)
    const codes = valuesBehind(VERSION_CODE, masked, text).filter(({ value }) => /^\d+$/.test(value))
    const places = oneVersion(found, text, path, {
      message: 'The build has no `version =` and no `versionName`.',
      fix: ELSEWHERE,
    })
    return codes.length > 0 ? { ...places, builds: codes } : places
  },
}

const ELSEWHERE = 'List the file that it is read from, such as gradle.properties, or find it here with a `pattern`.'

/** A masked text without what stands in blocks that are not those of projects. */
function withoutBlocks(masked: string): string {
  const blocks: boolean[] = []
  return masked.replace(/([^{}]*)([{}]|$)/g, (_, part: string, bracket: string) => {
    const kept = ((blocks.at(-1) ?? true) ? part : blank(part)) + bracket
    if (bracket === '{') blocks.push(OF_PROJECTS.test(part))
    else blocks.pop()
    return kept
  })
}
