import { failure } from '../../shared/core/text/error.ts'
import { manifestBranch } from '../../shared/core/updater-manifest/manifest-path.ts'
import type { Publication } from '../../shared/flows/manifest/manifest-publication.ts'
import { describeManifest } from '../../shared/flows/manifest/manifest-report.ts'
import { type WrittenManifest, writeUpdaterManifest } from '../../shared/flows/manifest/written-manifest.ts'
import { manifestFiles } from '../../shared/io/files/manifest-files.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import type { Screen } from '../screen/screen.ts'
import { formatTable } from '../screen/table.ts'

export async function answer(input: Input): Promise<Outcome> {
  if (input.text('tag') === '')
    throw failure('usage', 'Name the tag of the release with --tag.', 'See: release-tracks manifest --help')
  const run = await input.openRun()
  const gate = askBefore<Publication>(input.terminal, input.flag('yes'), {
    preview: formatChannels,
    ask: `Publish on ${manifestBranch(run.config)}?`,
  })
  const written = await writeUpdaterManifest(
    {
      artifactsDir: input.text('artifacts-dir'),
      tag: input.text('tag'),
      baseUrl: input.text('base-url'),
      notes: input.text('notes'),
      notesPath: input.text('notes-path'),
      output: input.text('output'),
      platforms: input.text('platforms'),
      publicKey: input.text('public-key'),
      publish: input.flag('publish'),
      converge: !input.flag('no-converge'),
      createChannels: input.flag('create-channels'),
      requireAttestation: input.flag('require-attestation'),
      trustedRoot: input.text('trusted-root'),
    },
    run,
    manifestFiles(input.folder),
    gate,
  )
  const { text, publication, request } = written
  // The manifest itself where it went nowhere else, so that it can be piped.
  const asJson = !publication && request.output === '' ? text.trimEnd() : undefined
  return { json: describeManifest(written), text: (screen) => draw(written, screen), ...(asJson && { asJson }) }
}

function draw(written: WrittenManifest, screen: Screen): string {
  const { publication, request } = written
  const rows = describeManifest(written).platforms.map(({ platform, file }) => [platform, file])
  return [
    formatTable(['Platform', 'File'], rows, screen),
    ...(request.output === '' ? [] : [`Written to ${request.output}.`]),
    ...(publication ? [formatChannels(publication, screen), describePublication(publication)] : []),
  ].join('\n\n')
}

function formatChannels({ decisions }: Publication, screen: Screen): string {
  const rows = decisions.map(({ channel, path, write, reason }) => [channel, write ? 'written' : 'left', path, reason])
  return formatTable(['Channel', 'State', 'Manifest', 'Why'], rows, screen)
}

function describePublication({ pushed, sha }: Publication): string {
  return pushed ? `Published in ${sha.slice(0, 7)}.` : 'Nothing had to be published.'
}
