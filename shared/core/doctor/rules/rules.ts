import type { DoctorFacts } from '../facts.ts'
import type { Finding, Rule } from '../finding.ts'
import { APP_VERSION_RULES } from './app-version-rules.ts'
import { BRANCH_RULES } from './branch-rules.ts'
import { BUILD_RULES } from './build-rules.ts'
import { CALL_RULES } from './call-rules.ts'
import { CONCURRENCY_RULES } from './concurrency-rules.ts'
import { CONFIG_RULES, faultOf } from './config-rules.ts'
import { INJECTION_RULES } from './injection-rules.ts'
import { PATH_LIST_RULES } from './path-list-rules.ts'
import { PERMISSION_RULES } from './permission-rules.ts'
import { CHANGE_FILE_RULES, READINESS_RULES } from './readiness-rules.ts'
import { REFERENCE_RULES } from './reference-rules.ts'
import { OWN_REF_RULES } from './settings/own-ref-rules.ts'
import { REF_SETTINGS_RULES } from './settings/ref-settings-rules.ts'
import { WORKFLOW_SETTINGS_RULES } from './settings/workflow-settings-rules.ts'
import { STEP_RULES } from './step-rules.ts'
import { SUPERSEDED_RULES } from './superseded-rules.ts'
import { TAG_RULES } from './tag-rules.ts'
import { TAG_WORKFLOW_IDLE } from './tag-workflow-idle.ts'
import { TAURI_OVERRIDE_RULES } from './tauri-override-rules.ts'
import { TELLING_RULES } from './telling-rules.ts'
import { TEXT_RULES } from './text-rules.ts'
import { TWIN_RULES } from './twin-rules.ts'
import { UPDATER_RULES } from './updater-rules.ts'
import { VERSION_RULES } from './version-rules.ts'

const FILE_RULES: readonly Rule[] = [
  {
    name: 'file-unreadable',
    severity: 'error',
    meaning: 'A workflow is not YAML that GitHub accepts, or a relevant file is not UTF-8 text.',
    check: ({ unreadable, configuration }) => unreadable.map((problem) => faultOf(problem, configuration.file)),
  },
]

/** The groups of rules, in the order in which fixing them makes sense. */
export const RULE_GROUPS: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'The configuration', rules: [...CONFIG_RULES, ...FILE_RULES] },
  { title: 'Versions and locks', rules: [...VERSION_RULES, ...BUILD_RULES, ...CHANGE_FILE_RULES] },
  { title: 'What is left to do', rules: [...READINESS_RULES, TAG_WORKFLOW_IDLE] },
  { title: 'What a tag or a branch starts', rules: TAG_RULES },
  {
    title: 'Workflows',
    rules: [
      ...PATH_LIST_RULES,
      ...TEXT_RULES,
      ...INJECTION_RULES,
      ...STEP_RULES,
      ...SUPERSEDED_RULES,
      ...PERMISSION_RULES,
      ...CONCURRENCY_RULES,
      ...TWIN_RULES,
    ],
  },
  {
    title: 'What workflows say to the actions and of each other',
    rules: [...CALL_RULES, ...TELLING_RULES, ...REFERENCE_RULES],
  },
  { title: 'The updater', rules: [...UPDATER_RULES, ...APP_VERSION_RULES, ...TAURI_OVERRIDE_RULES] },
  { title: 'Branches and tags of the remote', rules: BRANCH_RULES },
  {
    title: 'Settings of the repository on GitHub',
    rules: [...REF_SETTINGS_RULES, ...OWN_REF_RULES, ...WORKFLOW_SETTINGS_RULES],
  },
]

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules)

/** All that is wrong, by file, line and column; what is wrong on the remote in the same way as here is told once. */
export function findFaults(facts: DoctorFacts): Finding[] {
  const found = RULES.flatMap((rule) =>
    rule
      .check(facts)
      .map((fault): Finding => ({ rule: rule.name, ...fault, severity: fault.severity ?? rule.severity })),
  )
  const here = new Set(found.filter(({ rule }) => OF_VERSIONS.has(rule)).map(({ place }) => place.file))
  const distinct = new Map(
    found
      .filter(({ rule, place }) => rule !== 'version-files' || !here.has(place.file))
      .map((finding) => [JSON.stringify([finding.rule, finding.place, finding.message]), finding]),
  )
  return [...distinct.values()].sort(byPlace)
}

const OF_VERSIONS = new Set(VERSION_RULES.map(({ name }) => name))

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)
}
