import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import type { UpdaterManifest } from '../../core/updater-manifest/manifest.ts'
import { manifestPath } from '../../core/updater-manifest/manifest-path.ts'
import { assignPlatforms } from '../../core/updater-manifest/platforms.ts'
import type { Report } from '../ports/run.ts'
import type { WrittenManifest } from './written-manifest.ts'

/** The outputs and the job summary of write-updater-manifest. */
export function reportManifest(written: WrittenManifest): Report {
  return { outputs: outputsOf(written), summary: summaryOf(written) }
}

/** A manifest that was made, as data: the file of each platform, and what became of each channel. */
export function describeManifest({ request: { tag, output, withheld }, text, bundles, publication }: WrittenManifest) {
  return {
    tag: tag.name,
    manifest: JSON.parse(text) as UpdaterManifest,
    'manifest-path': output || (tag.track.updater && !withheld ? manifestPath(tag.track.updater, tag.channel) : ''),
    platforms: [...assignPlatforms(bundles)].map(([platform, { name }]) => ({ platform, file: name.path })),
    channels: publication?.decisions ?? [],
    published: publication?.pushed ?? false,
    sha: publication?.sha ?? null,
  }
}

function outputsOf(written: WrittenManifest): Record<string, string> {
  const { manifest, 'manifest-path': path, published, sha } = describeManifest(written)
  return {
    manifest: written.text,
    'manifest-path': path,
    platforms: JSON.stringify(Object.keys(manifest.platforms)),
    published: String(published),
    sha: sha ?? '',
  }
}

function summaryOf({ request: { tag, output, withheld }, bundles, passedOver, publication }: WrittenManifest): string {
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
      ...passedOver.map(({ path, reason }) => `${code(path)} was passed over: ${escapeMarkdown(reason)}`),
      ...(output === '' ? [] : [`Written to ${code(output)}`]),
      ...(withheld === undefined ? [] : [escapeMarkdown(withheld)]),
      ...(publication?.pushed ? [`Published in ${code(publication.sha.slice(0, 7))}`] : []),
    ]),
  )
}
