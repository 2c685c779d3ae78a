import { cut, padEnd } from './screen.mjs'

const VERSIONS = 32
const TAG = 21
const TAG_COLUMNS = { channel: 9, prerelease: 12, 'make-latest': 13, superseded: 12, 'previous-tag': 0 }
const COLOURS = { warning: 'yellow', error: 'red' }

/**
 * Shows one run: what started it, how long it took, and what its outputs and its log say it decided and why.
 *
 * @param {ReturnType<import('./screen.mjs').createScreen>} screen
 */
export function showDecision(screen, { run, event, result, label }) {
  showStart(screen, { run, event, result, label })
  const rows = run.action === 'promote' ? trackRows(result.outputs) : []
  const told = rows.map(({ track }) => `${track}: `)
  showLog(screen, result.log, told)
  for (const { track, from, to, reason } of rows) {
    const versions = to
      ? `${screen.paint(`${from} →`, 'dim')} ${screen.paint(to, 'bold')}`
      : screen.paint('no release', 'dim')
    screen.fact(screen.track(track), reason, { lead: padEnd(versions, VERSIONS) })
  }
}

/** Shows which action ran, what started it, and how long it took. */
export function showStart(screen, { run, event, result, label }) {
  const seconds = `${(result.milliseconds / 1000).toFixed(1)} s`
  screen.fact(
    label,
    `${screen.paint(run.action, 'bold')} ${screen.paint(`${describeStart(run, event)}, ${seconds}`, 'dim')}`,
  )
}

function describeStart({ on, inputs = {} }, { ref }) {
  if (on === 'tag') return `on the tag ${ref.slice('refs/tags/'.length)}`
  const branch = ref.slice('refs/heads/'.length)
  if (on === 'push') return `on the push to ${branch}`
  const given = Object.entries(inputs).map(([name, value]) => `${name}: ${cut(value, 8)}`)
  return `by hand on ${branch} (${given.join(', ')})`
}

/** A row a track from the outputs `plan` and `report`: a new version, or why there is none. */
function trackRows({ plan, report }) {
  const { tracks = [], 'nothing-new': nothingNew = [] } = plan ? JSON.parse(plan) : {}
  const planned = [...tracks, ...nothingNew]
  return Object.entries(JSON.parse(report)).map(([track, detected]) => {
    const { from, to, reason } = planned.find((entry) => entry.track === track) ?? detected
    return { track, from, to, reason }
  })
}

/** Shows what the release workflows of some tags learn from validate-tag: a row a tag, a column an output. */
export function showTags(screen, jobs) {
  const columns = Object.entries(TAG_COLUMNS)
  const header = columns.map(([name, width]) => name.padEnd(width)).join('')
  screen.fact('run', screen.paint(header, 'dim'), { lead: padEnd(screen.paint('validate-tag', 'bold'), TAG) })
  for (const { event, result } of jobs) {
    const { outputs, log } = result
    const cells = columns.map(([name, width]) => (outputs[name] || 'none').padEnd(width)).join('')
    screen.fact(screen.track(outputs.track), cells, {
      lead: padEnd(screen.ref(event.ref.slice('refs/tags/'.length)), TAG),
    })
    if (outputs.superseded === 'true')
      showLog(
        screen,
        log.map((line) => line.replace(`${outputs.track}: `, '')),
        [],
      )
  }
}

/** The log's lines that begin with none of `told`; commands to the runner (`::name::`) are shown if they warn or tell an error. */
export function showLog(screen, log, told) {
  for (const line of log) {
    const [, command, message] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? []
    if (command in COLOURS) screen.fact(command, screen.paint(unescapeCommand(message), COLOURS[command]))
    else if (command === undefined && !told.some((start) => line.startsWith(start))) screen.fact('', line)
  }
}

function unescapeCommand(text) {
  return text.replace(/%0A/g, ' ').replace(/%0D/g, '').replace(/%25/g, '%')
}
