import { updaterManifestReport } from '../../shared/flows/manifest/write-updater-manifest.ts'
import { manifestFiles } from '../../shared/io/files/manifest-files.ts'
import { runAction } from '../../shared/io/runner/action.ts'

await runAction(
  (run) =>
    updaterManifestReport(
      {
        artifactsDir: run.input('artifacts-dir'),
        tag: run.input('tag'),
        baseUrl: run.input('base-url'),
        notes: run.input('notes'),
        notesPath: run.input('notes-path'),
        output: run.input('output'),
        platforms: run.input('platforms'),
        publicKey: run.input('public-key'),
        publish: run.flag('publish', false),
        converge: run.flag('converge', true),
        createChannels: run.flag('create-channels', false),
        allowDowngrade: run.input('allow-downgrade'),
        requireAttestation: run.flag('require-attestation', false),
        trustedRoot: run.input('trusted-root'),
      },
      run,
      manifestFiles(run.folder),
    ),
  { signs: true },
)
