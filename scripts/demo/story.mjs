import { UPDATE_SCENES } from './story-updates.mjs'

/** What the viewer should know before the first scene: what this is, and the two tracks with a line each. */
export const INTRODUCTION = {
  text:
    'One repository, two products, each with its own version and pace. The bundles in dist/ run here as on a runner of GitHub, ' +
    'against a real git remote in a temporary folder. What they decide, and why, is read from their outputs.',
  facts: {
    tray: 'desktop client: crates/client, apps/tray-ui, crates/core; tags like tray-v1.2.3-alpha.4',
    platform: 'server and web app: crates/server, apps/web, crates/core; tags like v1.2.3-alpha.4',
    branches: 'next takes the work, and each push to it cuts alphas; main is live',
  },
}

/** Stands in a run's inputs for the commit that a person pushed last. */
export const LAST_PUSH = '<last push>'

/**
 * The story that the demo plays, as data.
 *
 * A scene is a `title`, one sentence of `say`, and then in order: `push` (a person's commit, on `branch`), `build` (bundles of a version,
 * made and signed), `flip` (of a byte in one) and `runs` (the actions, all started at the same moment). A run names its `action`, its `on`
 * (`push`: the last push; `dispatch`: by hand on that branch; `tag`: the tag that `tag` matches) and its `inputs`; `refuses` if it fails.
 */
export const STORY = [
  {
    title: 'The first push',
    say: 'The repository has just got its release-tracks.yml. No track has a tag yet, so each counts from the beginning.',
    begin: 'feat: a lighthouse for services',
    runs: [{ action: 'promote', on: 'push' }],
  },
  {
    title: 'A change of the web app alone',
    say: 'Once, this made every user of the tray download a new signed installer.',
    push: {
      branch: 'next',
      subject: 'fix(web): say in the title what the page is',
      file: 'apps/web/index.html',
      from: '<title>Lighthouse</title>',
      to: '<title>Lighthouse: status of all services</title>',
    },
    runs: [{ action: 'promote', on: 'push' }],
  },
  {
    title: 'Documents alone',
    say: 'Nothing that anybody installs has changed.',
    push: {
      branch: 'next',
      subject: 'docs: say who cuts a beta',
      file: 'docs/releases.md',
      from: 'are cut by hand',
      to: 'are cut by hand, by whoever leads the release',
    },
    runs: [{ action: 'promote', on: 'push' }],
  },
  {
    title: 'A change of the shared crate',
    say: 'Server and tray are both built from crates/core.',
    push: {
      branch: 'next',
      subject: 'feat(core): a service is slow after half a second',
      file: 'crates/core/src/lib.rs',
      from: 'SLOW_AFTER_MS: u64 = 800',
      to: 'SLOW_AFTER_MS: u64 = 500',
    },
    runs: [{ action: 'promote', on: 'push' }],
  },
  {
    title: 'Beta of both, by hand',
    say: 'Someone presses "Run workflow" on next.',
    runs: [{ action: 'promote', on: 'dispatch', branch: 'next', inputs: { track: 'both', channel: 'beta' } }],
  },
  {
    title: 'Two runs for one push, at once',
    say: 'A re-run by mistake, or a webhook that came twice. Once, this made four useless signed builds.',
    push: {
      branch: 'next',
      subject: 'fix(tray): keep the lamps in order',
      file: 'apps/tray-ui/src/lamps.js',
      from: 'services.map(lamp)',
      to: 'services.toSorted((a, b) => a.name.localeCompare(b.name)).map(lamp)',
    },
    runs: [
      { action: 'promote', on: 'push' },
      { action: 'promote', on: 'push' },
    ],
  },
  {
    title: 'Two runs for two tracks, at once',
    say: 'Both push to next. Once, the loser was rejected, and its track silently did not ship.',
    runs: [
      { action: 'promote', on: 'dispatch', branch: 'next', inputs: { track: 'tray', channel: 'rc', bump: 'minor' } },
      { action: 'promote', on: 'dispatch', branch: 'next', inputs: { track: 'platform', channel: 'rc' } },
    ],
  },
  {
    title: 'Live of both, as a plan',
    say: 'A dry run decides all of it and pushes nothing.',
    runs: [
      {
        action: 'promote',
        on: 'dispatch',
        branch: 'next',
        inputs: { track: 'both', channel: 'live', 'dry-run': 'true' },
      },
    ],
  },
  {
    title: 'Live of both',
    say: 'main moves up to next; branches and tags land in one atomic push.',
    runs: [{ action: 'promote', on: 'dispatch', branch: 'next', inputs: { track: 'both', channel: 'live' } }],
  },
  {
    title: 'The tags reach their release workflows',
    say: 'Each asks what it is about to build. The run of the last alpha was queued until now, and live has overtaken it.',
    runs: [
      { action: 'validate-tag', on: 'tag', tag: /^tray-v\d+\.\d+\.\d+$/ },
      { action: 'validate-tag', on: 'tag', tag: /^v\d+\.\d+\.\d+$/ },
      { action: 'validate-tag', on: 'tag', tag: /^tray-v.*-alpha\.\d+$/ },
    ],
  },
  ...UPDATE_SCENES,
  {
    title: 'Work goes on',
    say: 'The next feature starts the next version.',
    push: {
      branch: 'next',
      subject: 'feat(server): tell the version in every answer',
      file: 'crates/server/src/main.rs',
      from: 'server: lighthouse/{VERSION}',
      to: 'x-lighthouse: {VERSION}',
    },
    runs: [{ action: 'promote', on: 'push' }],
  },
  {
    title: 'A hotfix on main',
    say: 'Someone pushes straight to main, which next does not have. sync-branches merges it back.',
    push: {
      branch: 'main',
      subject: 'fix(server): wait five seconds for an answer',
      file: 'crates/server/src/main.rs',
      from: 'Duration::from_secs(2)',
      to: 'Duration::from_secs(5)',
    },
    runs: [{ action: 'sync-branches', on: 'push' }],
  },
  {
    title: 'The hotfix goes live',
    say: 'It alone: sha names the hotfix, so the feature that is not ready stays on next.',
    runs: [
      {
        action: 'promote',
        on: 'dispatch',
        branch: 'next',
        inputs: { track: 'platform', channel: 'live', sha: LAST_PUSH },
      },
    ],
  },
]
