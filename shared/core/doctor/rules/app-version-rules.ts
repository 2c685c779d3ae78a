import type { Config } from '../../config.ts'
import { lookUp } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { placeAt } from '../../documents/place.ts'
import { attempt } from '../../text/attempt.ts'
import { ReleaseTracksError } from '../../text/error.ts'
import {
  GIVE_APP_VERSION,
  givesAppVersion,
  isNumberedByFiles,
  setsComparator,
} from '../../updater-manifest/app-version.ts'
import { scalarsOf, type Workflow } from '../../workflows/workflow.ts'
import { type DoctorFacts, trackPlace } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'

/** Which version an installed app takes itself for, and which ones it takes for newer. */
export const APP_VERSION_RULES: readonly Rule[] = [
  {
    name: 'updater-app-version',
    severity: 'warning',
    meaning:
      'An app with an updater is built from files that say X.Y.Z, so it considers neither a pre-release of X.Y.Z nor the live version after it an update.',
    check: checkAppVersion,
  },
  {
    name: 'updater-downgrades',
    severity: 'error',
    meaning:
      'The Tauri configuration sets `allowDowngrades`: an app installs any version other than its own, so it may go back with a channel, or reinstall the same release again and again.',
    check: checkDowngrades,
  },
]

/** Whether the Rust sources decide about {@link APP_VERSION_RULES}; without need nobody reads them. */
export function asksForSources(config: Config | undefined, workflows: readonly Workflow[]): boolean {
  return (config?.tracks ?? []).some(
    (track) => isNumberedByFiles(track, config?.channels ?? []) && !isGiven(track.releaseWorkflow, workflows),
  )
}

function checkAppVersion(facts: DoctorFacts): Fault[] {
  const { configuration, tracks, workflows, texts } = facts
  const compares = [...texts].some(([path, text]) => path.endsWith('.rs') && setsComparator(text))
  if (compares) return []
  return tracks.flatMap(({ track }) => {
    if (!isNumberedByFiles(track, configuration.config?.channels ?? [])) return []
    if (isGiven(track.releaseWorkflow, workflows)) return []
    const workflow = track.releaseWorkflow ?? 'a workflow'
    return {
      message: `The files of ${track.name} say X.Y.Z, nothing in ${workflow} gives its build the full version, and no Rust source sets a version comparator: an app of 1.8.5-alpha.1 takes itself for 1.8.5, and is offered neither 1.8.5-alpha.2 nor 1.8.5.`,
      fix: GIVE_APP_VERSION,
      place: trackPlace(facts, track, 'updater'),
    }
  })
}

/** Whether a release workflow, or one that it calls, hands the version to the build; of a track that names none, any workflow. One that is missing is another rule's. */
function isGiven(name: string | undefined, workflows: readonly Workflow[]): boolean {
  const own = name === undefined ? workflows : workflows.filter((workflow) => workflow.name === name)
  if (name !== undefined && own.length === 0) return true
  const called = own.flatMap(({ text }) => workflows.filter((other) => text.includes(`/workflows/${other.name}`)))
  return [...own, ...called].some((workflow) => scalarsOf(workflow).some(({ node }) => givesAppVersion(node.text)))
}

function checkDowngrades({ configuration, tracks, texts }: DoctorFacts): Fault[] {
  if (configuration.config?.channels.length === 0) return []
  return tracks.flatMap(({ track }) => {
    const path = track.updater?.tauriConfig
    const text = path === undefined ? undefined : texts.get(path)
    if (path === undefined || text === undefined) return []
    const root = attempt(() => parseJson(path, text))
    const found = root instanceof ReleaseTracksError ? undefined : downgradesOf(root)
    if (!found) return []
    return {
      message: `${path} sets \`allowDowngrades\`: apps install whatever their channel names that is not their own version, older ones too.`,
      fix: 'Remove it. An app that moves to a lower channel waits until that channel overtakes it.',
      place: placeAt(path, text, found.start),
    }
  })
}

/** The option under either of its names (`config.rs` of tauri-plugin-updater). */
function downgradesOf(root: DocumentValue): DocumentValue | undefined {
  return ['allowDowngrades', 'allow-downgrades']
    .map((name) => lookUp(root, ['plugins', 'updater', name]).value)
    .find((value) => value?.kind === 'other' && value.source === 'true')
}
