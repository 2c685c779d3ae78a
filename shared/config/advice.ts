import type { Config } from '../core/config.ts'
import type { ReportFault } from '../core/documents/fault.ts'
import { quote } from '../core/text/error.ts'
import type { VersionFile } from '../core/versions/version-file.ts'
import type { Draft } from './config-shape.ts'

/** Reports what is allowed and probably not meant. */
export function giveAdvice(draft: Draft, config: Config, report: ReportFault): void {
  adviseLadder(draft, report)
  adviseGlobs(draft, report)
  adviseVersionFiles(draft, config, report)
}

/** SemVer orders channels as ASCII text (§11.4.2), whatever the ladder says. */
function adviseLadder(draft: Draft, report: ReportFault): void {
  const channels = draft.channels?.value ?? []
  for (const [at, upper] of channels.entries()) {
    const lower = channels[at - 1]
    if (!lower || lower.value < upper.value) continue
    const message = `The ladder has "${upper.value}" above "${lower.value}", but 1.0.0-${upper.value}.1 is lower than 1.0.0-${lower.value}.1 (SemVer §11).`
    report({ message, fix: 'Choose names in alphabetical order, such as alpha, beta, rc.', at: upper.at })
  }
}

function adviseGlobs(draft: Draft, report: ReportFault): void {
  for (const { value, at } of draft['ignore-commits']?.value ?? []) {
    if (/^\*+$/.test(value))
      report({ message: `"${value}" ignores every commit.`, fix: 'Then nothing is ever released by a push.', at })
  }
  for (const { value, at } of draft['ignore-tags']?.value ?? []) {
    if (/^\*+$/.test(value))
      report({ message: `"${value}" ignores every tag.`, fix: 'Then every version counts as the first.', at })
  }
  for (const { value, at } of draft.tracks?.value.flatMap((track) => track.value.paths?.value ?? []) ?? []) {
    if (!/[^/!{,*]\*\*|\*\*[^/},*]/.test(value)) continue
    const message = `In ${quote(value)}, "**" next to other characters means the same as "*" and matches no folders.`
    report({ message, fix: 'Put it alone between slashes, as in src/** or **/*.md.', at })
  }
  for (const { name, value } of draft.tracks?.value ?? []) {
    const first = value.paths?.value[0]
    if (!first?.value.startsWith('!')) continue
    const message = `The first entry of tracks.${name}.paths excludes files, but nothing before it includes any.`
    report({ message, fix: 'Put it after the entries that it narrows.', at: first.at })
  }
}

/** Two tracks that write one version overwrite each other. */
function adviseVersionFiles(draft: Draft, { tracks }: Config, report: ReportFault): void {
  const owners = new Map<string, string>()
  for (const { name, versionFiles } of tracks) {
    const at = draft.tracks?.value.find((track) => track.name === name)?.value['version-files']?.at ?? 0
    for (const file of versionFiles) {
      const owner = owners.get(identityOf(file))
      owners.set(identityOf(file), owner ?? name)
      if (owner === undefined) continue
      const message =
        owner === name
          ? `The track "${name}" lists "${file.path}" twice.`
          : `The tracks "${owner}" and "${name}" both keep their version in "${file.path}".`
      report({ message, fix: 'Keep each version in one place, and one version in each place.', at })
    }
  }
}

function identityOf(file: VersionFile): string {
  return JSON.stringify(file)
}
