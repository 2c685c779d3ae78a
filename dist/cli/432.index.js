export const id = 432;
export const ids = [432];
export const modules = {

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/flows/bump-request.js
var bump_request = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/shared/flows/bump-version.js + 5 modules
var bump_version = __webpack_require__(3291);
// EXTERNAL MODULE: ./build/shared/flows/plan-releases.js + 2 modules
var plan_releases = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/invariants/mending.js
var mending = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/shared/core/trailers.js
var trailers = __webpack_require__(1020);
;// CONCATENATED MODULE: ./build/shared/flows/run.js
/** Makes the text that no other run has: `<run>.<attempt>.<unique>`, or what is unique alone outside of a workflow. */
function formatRunId(run, unique) {
    return run ? `${run.id}.${run.attempt}.${unique}` : unique;
}
/** Reads the workflow run out of what {@link formatRunId} made; undefined where there is none. */
function parseRunId(text) {
    const [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
    return id && attempt ? { id, attempt: Number(attempt) } : undefined;
}

;// CONCATENATED MODULE: ./build/shared/flows/workflow-start.js




/**
 * Sees to it that each new tag starts its release workflow: by itself, by workflow_dispatch, or else with a warning that
 * says what to do. A tag that a run before this one pushed and did not get to start is started, too. Never fails, since the
 * tags are out.
 */
async function startReleaseWorkflows({ released, nothingNew }, run) {
    const { context, log, openGitHub, repository } = run;
    const old = nothingNew.filter(({ track }) => track.releaseWorkflow !== undefined);
    if (released.length + old.length === 0 || context.repository === '')
        return;
    if (await repository.pushesWithoutToken())
        return;
    const starter = await openGitHub();
    if (starter && (await starter.pushesStartWorkflows()))
        return;
    for (const { release } of released) {
        const { tag, track } = release;
        try {
            await start(starter, track, tag);
            log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`);
        }
        catch (error) {
            log.warn(notStarted(track, tag, error));
        }
    }
    if (starter)
        for (const { track, tag } of old)
            await startLeftBehind(starter, track, tag, run);
}
async function start(starter, track, tag) {
    if (!starter)
        throw new Error('there is no token');
    if (track.releaseWorkflow === undefined)
        throw new Error('the track has no release-workflow');
    await starter.dispatch(track.releaseWorkflow, tag);
}
/** Starts the workflow of a tag that has none, if the run that pushed the tag is over: it was to start it, and did not. */
async function startLeftBehind(starter, track, tag, run) {
    const workflow = track.releaseWorkflow;
    if (!(await isLeftBehind(starter, track, tag, run)))
        return;
    try {
        await starter.dispatch(workflow, tag);
        run.log.info(`${track.name}: ${tag} was pushed before, and ${workflow} did not run on it: started it`);
    }
    catch (error) {
        run.log.warn(notStarted(track, tag, error));
    }
}
async function isLeftBehind(starter, track, tag, run) {
    const workflow = track.releaseWorkflow;
    try {
        if (await starter.hasRun(workflow, tag))
            return false;
        const maker = await findMaker(run.repository, tag);
        return maker !== undefined && (await isOver(maker, starter, run));
    }
    catch (error) {
        const message = `${tag} was pushed before, and whether ${workflow} ran on it cannot be told: ${(0,core_error/* wordsOf */.Z9)(error)}.`;
        run.log.warn({ message, fix: remedy(track, tag) });
        return false;
    }
}
/** The run that made a tag, as its annotation says. */
async function findMaker(repository, tag) {
    const name = `refs/tags/${tag}`;
    // What an annotated tag points at is listed as name^{}, which the name alone does not match.
    const ref = (await repository.remoteRefs([`${name}*`])).find((each) => each.name === name);
    const annotation = ref && (await repository.annotation(ref));
    return annotation === undefined ? undefined : (0,trailers/* trailerValue */.di)(annotation, 'run');
}
/** A former attempt of this very run is over; of another run GitHub knows. */
async function isOver(maker, starter, { context }) {
    const [theirs, ours] = [parseRunId(maker), parseRunId(context.runId)];
    if (!theirs)
        return false;
    if (theirs.id === ours?.id)
        return theirs.attempt < ours.attempt;
    return (await starter.isRunOver(theirs.id)) === true;
}
function notStarted(track, tag, error) {
    const also = track.releaseWorkflow === undefined ? '' : `, and ${track.releaseWorkflow} could not be started`;
    const words = (0,core_error/* wordsOf */.Z9)(error);
    const message = `${tag} is pushed, but a push with GITHUB_TOKEN starts no workflow${also}: ${words}.`;
    // GitHub's words for a workflow_dispatch without an input that it cannot do without (422).
    const [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? [];
    return { message, fix: input === undefined ? remedy(track, tag) : inputRemedy(track, tag, input) };
}
function remedy({ name: track, releaseWorkflow }, tag) {
    const name = releaseWorkflow ?? 'release.yml';
    const first = releaseWorkflow === undefined ? `Set release-workflow: ${name} for track ${track}, and give` : 'Give';
    return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${(0,mending/* shellCommand */.q$)('gh', 'workflow', 'run', name, '--ref', tag)}`;
}
/** A release workflow is started on its tag and with no inputs, as a push of the tag would start it. */
function inputRemedy({ releaseWorkflow: name = 'release.yml' }, tag, input) {
    const command = (0,mending/* shellCommand */.q$)('gh', 'workflow', 'run', name, '--ref', tag, '-f', `${input}=${tag}`);
    return `${name} is started on the tag, without inputs: give ${(0,core_error/* quote */.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For this tag, if it is what ${(0,core_error/* quote */.hD)(input)} wants: ${command}`;
}

// EXTERNAL MODULE: ./build/cli/gate.js + 1 modules
var cli_gate = __webpack_require__(760);
// EXTERNAL MODULE: ./build/cli/screen/plan.js
var screen_plan = __webpack_require__(1851);
;// CONCATENATED MODULE: ./build/cli/answers/promote.js






async function answer(input) {
    const run = await input.openRun();
    const request = (0,bump_request/* parseBumpRequest */.vD)(run.config, {
        tracks: input.text('tracks'),
        channel: input.text('channel'),
        bump: input.text('bump'),
        sha: input.text('sha'),
        n: input.text('n'),
        trailers: input.texts('trailer').join('\n'),
        dryRun: input.flag('dry-run'),
        force: input.flag('force'),
    });
    const shown = { decisions: new Map(), workflows: new Map() };
    const gate = (0,cli_gate/* askBefore */.b)(input.terminal, input.flag('yes'), {
        preview: async (part, screen) => (0,screen_plan/* formatPlan */.n)(remember(shown, await (0,plan_releases/* explainPromotion */.H5)(part, run)), screen),
        ask: `Release on ${request.channel}?`,
    });
    input.terminal.info('planning');
    const promotion = await (0,bump_version/* promote */.I)(request, run, gate);
    // By hand a push starts workflows by itself; within a workflow that depends on the token.
    if (promotion.pushed && run.inWorkflow)
        await startReleaseWorkflows(promotion, run);
    const plan = promotion.pushed ? { promotion, ...shown } : await (0,plan_releases/* explainPromotion */.H5)(promotion, run);
    return {
        json: { ...(0,plan_releases/* describeReleases */.MO)(plan), pushed: promotion.pushed },
        ...(promotion.stopped && { failure: promotion.stopped }),
        text: (screen) => (promotion.pushed ? formatPushed(promotion, screen) : (0,screen_plan/* formatPlan */.n)(plan, screen)),
    };
}
function remember(shown, plan) {
    for (const [track, decision] of plan.decisions)
        shown.decisions.set(track, decision);
    for (const [track, workflows] of plan.workflows)
        shown.workflows.set(track, workflows);
    return plan;
}
/** The plan was shown before the push: what is left to say is that it landed. */
function formatPushed({ released, nothingNew }, { paint }) {
    return [
        ...released.map(({ release, commit }) => `${paint.green('released')} ${release.tag} on ${commit.slice(0, 7)}`),
        ...nothingNew.map(({ track, reason }) => paint.dim(`${track.name}: ${reason}`)),
    ].join('\n');
}


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ askBefore)
});

// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/refs.js

/** Lists what one push moves and makes, a line a ref. */
function formatRefs(updates, { paint }) {
    const column = Math.max(...updates.map(({ ref }) => (0,width/* widthOf */.qz)(shorten(ref))));
    return updates.map((update) => `  ${(0,width/* pad */.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join('\n');
}
function shorten(ref) {
    return ref.replace(/^refs\/heads\//, 'branch ').replace(/^refs\/tags\//, 'tag ');
}
function describeMove({ ref, from, to }) {
    if (from !== undefined)
        return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
    // An annotated tag is an object by itself; its commit stands in the plan.
    return ref.startsWith('refs/tags/') ? 'new' : `new at ${to.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./build/cli/gate.js

/**
 * Shows each push before it happens, and asks unless `yes` says that the answer is yes. What was answered counts for what was
 * shown: when the remote went on meanwhile, the new plan is shown and asked about again.
 */
function askBefore(terminal, yes, question) {
    let agreed = '';
    return {
        before: async (result, updates) => {
            const shown = keyOf(updates);
            if (shown !== agreed) {
                if (agreed !== '')
                    terminal.say('The remote went on meanwhile. What would be pushed now:');
                const preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
                if (yes)
                    terminal.say(preview);
                else
                    await terminal.confirm(preview, question.ask);
                agreed = shown;
            }
            terminal.interruption.pushBegins();
            terminal.info('pushing');
        },
        after: (landed) => {
            terminal.interruption.pushEnds(landed);
            // What follows one that landed is the rest of the tracks: GitHub wants no more than three tags in a push.
            if (landed)
                agreed = '';
        },
    };
}
/** What a push starts from and what it makes; the ids of new commits differ from second to second. */
function keyOf(updates) {
    return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
}


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ onBranch),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   cE: () => (/* binding */ BUNDLES),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   rA: () => (/* binding */ actionCall)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that it is one word and nothing in it is run. */
function shellQuote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Writes one command of a POSIX shell; each word stays one word. */
function shellCommand(...words) {
    return words.map(shellQuote).join(' ');
}
/** Joins commands into a line; each runs only if those before it succeeded. */
function shellLine(...commands) {
    return commands.join(' && ');
}
/** A call of one of the bundle's actions, with its inputs. */
function actionCall(action, inputs = {}) {
    return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(' ');
}
const CALL = /^(bump-version|check-invariants|write-updater-manifest)((?: [a-z-]+=\S+)*)$/;
/** The command of a violation for somebody at a terminal: what {@link actionCall} wrote, as a line of the command line. */
function commandLine(command) {
    const [, action, written = ''] = CALL.exec(command) ?? [];
    if (action === undefined)
        return command;
    const pairs = written.split(' ').filter(Boolean);
    const inputs = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const flags = ['publish', 'allow-downgrade', 'force'].filter((name) => inputs.get(name) === 'true');
    const words = {
        'bump-version': ['promote', inputs.get('tracks') ?? '', inputs.get('channel') ?? ''],
        'write-updater-manifest': ['manifest', BUNDLES, '--tag', inputs.get('tag') ?? ''],
        'check-invariants': ['status'],
    }[action];
    return ['npx release-tracks', ...words, ...flags.map((name) => `--${name}`)].join(' ');
}
/** The folder that the reader has to put the bundles of the tag into. */
const BUNDLES = 'artifacts';
/** Commands around those that commit on a branch by hand: it starts where the remote has it, and the push moves it forward only. */
function onBranch(branch, ...commands) {
    return shellLine('git fetch --tags origin', shellCommand('git', 'switch', '--detach', `refs/remotes/origin/${branch}`), ...commands, shellCommand('git', 'push', 'origin', `HEAD:refs/heads/${branch}`));
}


/***/ })

};
