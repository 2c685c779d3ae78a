import { blocks, code, escapeMarkdown, heading, list, table } from '../core/markdown.ts'
import type { Bundle } from '../core/updater-manifest/bundles.ts'
import { assignPlatforms } from '../core/updater-manifest/platforms.ts'
import type { Publication } from './manifest-publication.ts'
import type { ManifestRequest } from './manifest-request.ts'
import type { Report } from './run.ts'

/** A manifest that was made, and where it went. */
export interface WrittenManifest {
  readonly text: string
  readonly bundles: readonly Bundle[]
  /** Undefined when it was not to be published. */
  readonly publication: Publication | undefined
}

/** The outputs and the job summary of write-updater-manifest. */
export function reportManifest(request: ManifestRequest, written: WrittenManifest): Report {
  return { outputs: outputsOf(request, written), summary: summaryOf(request, written) }
}

function outputsOf({ tag, output }: ManifestRequest, written: WrittenManifest): Record<string, string> {
  const { text, bundles, publication } = written
  return {
    manifest: text,
    'manifest-path': output || (tag.track.updater?.manifest.replace('{channel}', () => tag.channel) ?? ''),
    platforms: JSON.stringify([...assignPlatforms(bundles).keys()]),
    published: String(publication?.pushed ?? false),
    sha: publication?.sha ?? '',
  }
}

function summaryOf({ tag, output }: ManifestRequest, { bundles, publication }: WrittenManifest): string {
  const rows = [...assignPlatforms(bundles)].map(([platform, { name }]) => [code(platform), code(name.path), 'ok'])
  const decisions = publication?.decisions.map(({ channel, path, write, reason }) => [
    code(channel),
    code(path),
    write ? 'written' : 'left',
    escapeMarkdown(reason),
  ])
  return blocks(
    heading(3, `Updater manifest of ${tag.name}`),
    table(['Platform', 'File', 'Signature'], rows),
    decisions && table(['Channel', 'Manifest', 'State', 'Why'], decisions),
    list([
      ...(output === '' ? [] : [`Written to ${code(output)}`]),
      ...(publication?.pushed ? [`Published in ${code(publication.sha.slice(0, 7))}`] : []),
    ]),
  )
}
