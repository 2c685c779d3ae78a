export const id = 995;
export const ids = [995];
export const modules = {

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHub: () => (/* binding */ GitHub)
});

;// CONCATENATED MODULE: ./build/shared/core/changelog/section.js

const BREAKING = 'Breaking changes';
const OTHER = 'Other changes';
/** The sections in the order in which they are shown, with the commit types that go there. */
const SECTIONS = [
    [BREAKING, []],
    ['Features', ['feat', 'feature']],
    ['Fixes', ['fix', 'bugfix', 'hotfix']],
    ['Security', ['security']],
    ['Performance', ['perf']],
    ['Reverts', ['revert']],
    [OTHER, []],
    ['Documentation', ['docs', 'doc']],
    ['Maintenance', ['refactor', 'style', 'test', 'tests', 'build', 'deps', 'ci', 'chore']],
];
const TITLE_OF = new Map(SECTIONS.flatMap(([title, types]) => types.map((type) => [type, title])));
/**
 * Sorts changes into sections; each change stands in one, a breaking one with the breaking changes whatever its type.
 * Sections without changes are left out.
 *
 * A commit and its revert both stay: whether the revert took back all of it cannot be told from the messages.
 */
function section_sectionsOf(changes) {
    const byTitle = groupBy(changes, titleOf);
    return SECTIONS.flatMap(([title, types]) => {
        const found = byTitle.get(title);
        return found ? [{ title, saysType: title === BREAKING || types.length > 0, changes: found }] : [];
    });
}
function titleOf({ message }) {
    if (message.breaking !== undefined)
        return BREAKING;
    if (message.type === undefined)
        return message.subject.startsWith('Revert "') ? 'Reverts' : OTHER;
    return TITLE_OF.get(message.type) ?? OTHER;
}

;// CONCATENATED MODULE: ./build/shared/core/changelog/origins.js


/** The commits of one query; GitHub takes more, but answers slowly then. */
const COMMITS_PER_QUERY = 100;
/** How many entries a body can have at most: none is shorter than its links, and what does not fit need not be asked about. */
const MOST_ENTRIES = 1500;
/** Asks about up to {@link COMMITS_PER_QUERY} commits at once, each by an alias of its own; `$owner` and `$name` are the repository's. */
function originsQuery(commits) {
    const questions = commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`);
    return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${questions.join('\n    ')}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number merged } }
}`;
}
function requireId(sha) {
    if (!/^[0-9a-f]{40,64}$/.test(sha))
        throw new Error(`not an object id: ${sha}`);
    return sha;
}
/**
 * Reads the answer of {@link originsQuery} for the same commits. Of several pull requests that were merged the first one brought the commit;
 * later ones only carried it on to another branch.
 */
function readOrigins(commits, { repository }) {
    return commits.flatMap((sha, index) => {
        const answer = repository?.[`c${index}`];
        if (!answer)
            return [];
        const login = answer.author?.user?.login;
        const pullRequest = answer.associatedPullRequests?.nodes?.find((node) => node?.merged)?.number;
        return [[sha, { ...(login && { login }), ...(pullRequest && { pullRequest }) }]];
    });
}
/** Adds to commits what GitHub knows of them. */
function withOrigins(commits, origins) {
    return commits.map((commit) => {
        const { login, pullRequest } = origins.get(commit.sha) ?? {};
        return { ...commit, author: { ...commit.author, ...(login && { login }) }, ...(pullRequest && { pullRequest }) };
    });
}
/** The commits that a body shows first, as many as it can hold. */
function shownFirst(commits, format) {
    if (commits.length <= MOST_ENTRIES)
        return commits;
    if (format === 'flat')
        return commits.slice(0, MOST_ENTRIES);
    const shown = sectionsOf(commits.map(changeOf)).flatMap(({ changes }) => changes);
    return shown.slice(0, MOST_ENTRIES).map(({ commit }) => commit);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(3361);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
;// CONCATENATED MODULE: ./build/shared/io/github-client.js





/** Repeats after a failure of the server or the connection, 1, 4, 9 and 16 seconds apart. */
const RETRIES = 4;
/** Answers that repeating does not change, and those of rate limits, which the throttling plugin waits for. */
const FINAL = [400, 401, 403, 404, 410, 413, 422, 429, 451];
/** How long a run waits for rate limits in all, in seconds, and how often for one call. */
const MOST_WAITING = 300;
const MOST_WAITS = 5;
/**
 * Milliseconds between two writes. The plugin's own second is GitHub's advice for large numbers of writes (GitHub docs: "Best
 * practices for using the REST API"); a run of ours makes a handful, and each second is paid for.
 */
const BETWEEN_WRITES = 100;
/** How long one attempt may take, in milliseconds, unless its request says `timeLimit`. */
const TIME_LIMIT = 60_000;
/**
 * Opens the API with a token; without an address it is at that of GITHUB_API_URL. Waits are said in the log, and bounded.
 * A rate limit is waited for as long as `retry-after` or the limit's reset says (GitHub docs: "Best practices for using the REST API").
 */
function openClient(token, log, address) {
    const mayWait = limitPatience(log);
    const options = {
        ...(address !== undefined && { baseUrl: address }),
        retry: { retries: RETRIES, doNotRetry: FINAL },
        throttle: {
            onRateLimit: mayWait('the rate limit'),
            onSecondaryRateLimit: mayWait('a secondary rate limit'),
            write: new light.Group({ maxConcurrent: 1, minTime: BETWEEN_WRITES }),
        },
    };
    return (0,github/* getOctokit */.Q)(token, options, watchAttempts(log), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
}
function limitPatience(log) {
    let waited = 0;
    return (limit) => (seconds, options, _client, waits) => {
        const { method, url } = options;
        const asked = `GitHub asks to wait ${seconds} s for ${limit} (${method} ${url})`;
        if (waits >= MOST_WAITS || waited + seconds > MOST_WAITING) {
            log.info(`${asked}: that is too long`);
            return false;
        }
        waited += seconds;
        log.info(asked);
        return true;
    };
}
/** A plugin below the others: limits the time of each attempt, and says when one failed and will be repeated. */
function watchAttempts(log) {
    return ({ hook }) => {
        hook.before('request', (options) => {
            // Calls share this object, and the retry plugin counts in it: a copy keeps one call's count out of the next.
            const { timeLimit = TIME_LIMIT } = options.request;
            options.request = { ...options.request, signal: AbortSignal.timeout(timeLimit) };
        });
        hook.error('request', (error, options) => {
            if (isUnreachable(error))
                error.status = UNREACHABLE;
            const { method, url, request } = options;
            const count = request.retryCount ?? 0;
            if (isServersFault(error) && count < (request.retries ?? RETRIES))
                log.info(`${describeFault(error)} (${method} ${url}): trying again in ${(count + 1) ** 2} s`);
            throw error;
        });
    };
}
/** The status given to a call that never left this machine: there is nothing to wait for, and nothing was carried out. */
const UNREACHABLE = 0;
function isUnreachable(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        if (['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'].includes(cause.code ?? ''))
            return true;
    }
    return false;
}
/** Whether a call failed by the server or the connection, so that nobody knows if it was carried out. */
function isServersFault(error) {
    const status = error instanceof Error ? error.status : undefined;
    return typeof status === 'number' && status >= 500;
}
function describeFault({ status, message }) {
    // The client gives a connection that broke the status 500 of its own.
    return status === 500 ? `the connection to GitHub failed, ${message}` : `GitHub answered ${status}`;
}
/** For a call that must not be repeated blindly. */
const ONCE = { retries: 0 };
/** How long until a call of which the answer got lost would show, in milliseconds. */
const SETTLING = [2000, 8000];
/**
 * Carries out a call that must not be carried out twice. When nobody knows whether it was, `find` looks for what it would have
 * made, and only if that is not there is the call made again.
 */
async function carryOutOnce(log, call, find) {
    for (const time of SETTLING) {
        try {
            return await call();
        }
        catch (error) {
            if (!isServersFault(error))
                throw error;
            log.info(`${describeFault(error)}: looking in ${time / 1000} s whether the call was carried out`);
        }
        await (0,promises_.setTimeout)(time);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    return call();
}
/** Gives undefined where GitHub answers that there is none. */
async function orMissing(call) {
    try {
        return await call;
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/io/github-issues.js

/** Issues of people and apps that may write here; anybody may write any text into an issue of a public repository. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const PAGE = 100;
/** The issues of one repository through GitHub's API. */
class GitHubIssues {
    #client;
    #repository;
    #log;
    constructor(client, repository, log) {
        this.#client = client;
        this.#repository = repository;
        this.#log = log;
    }
    async ensureLabel(label) {
        const { issues } = this.#client.rest;
        if (await orMissing(issues.getLabel({ ...this.#repository, name: label.name })))
            return;
        try {
            await issues.createLabel({ ...this.#repository, ...label });
        }
        catch (error) {
            // Made by another run in between, or by this one before its answer got lost.
            if (!hasErrorCode(error, 'already_exists'))
                throw error;
        }
    }
    async findIssue(marker, label) {
        const labelled = label === '' ? undefined : await this.#find(marker, { labels: label }, () => true);
        return labelled ?? this.#find(marker, {}, isTrusted);
    }
    async #find(marker, filter, accepts) {
        const { issues } = this.#client.rest;
        const pages = this.#client.paginate.iterator(issues.listForRepo, {
            ...this.#repository,
            ...filter,
            state: 'open',
            per_page: PAGE,
        });
        for await (const { data } of pages) {
            const found = data.find((issue) => issue.pull_request === undefined && issue.body?.includes(marker) && accepts(issue));
            if (found)
                return { number: found.number, title: found.title, body: found.body ?? '' };
        }
        return undefined;
    }
    async createIssue(content, marker, labels) {
        const { issues } = this.#client.rest;
        return carryOutOnce(this.#log, async () => (await issues.create({ ...this.#repository, ...content, labels: [...labels], request: ONCE })).data.number, async () => (await this.findIssue(marker, labels[0] ?? ''))?.number);
    }
    async updateIssue(issue, content) {
        await this.#client.rest.issues.update({ ...this.#repository, issue_number: issue, ...content });
    }
    async closeIssue(issue, comment, marker) {
        const { issues } = this.#client.rest;
        const place = { ...this.#repository, issue_number: issue };
        const { data } = await issues.update({ ...place, state: 'closed', state_reason: 'completed' });
        await carryOutOnce(this.#log, async () => {
            await issues.createComment({ ...place, body: comment, request: ONCE });
            return true;
        }, async () => {
            const since = { ...place, since: data.updated_at, per_page: PAGE };
            const comments = await this.#client.paginate(issues.listComments, since);
            return comments.some(({ body }) => body?.includes(marker)) || undefined;
        });
    }
}
function isTrusted({ author_association = '', user }) {
    return TRUSTED.has(author_association) || user?.type === 'Bot';
}
function hasErrorCode(error, code) {
    const data = error.response?.data;
    return Array.isArray(data?.errors) && data.errors.some((each) => each?.code === code);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/io/github-releases.js


const github_releases_PAGE = 100;
/** How long the upload or download of one asset may take, in milliseconds: 2 GiB at 2 MB a second. */
const TRANSFER_TIME = 18 * 60_000;
/** The releases of one repository through GitHub's API. */
class GitHubReleases {
    #client;
    #repository;
    #log;
    constructor(client, repository, log) {
        this.#client = client;
        this.#repository = repository;
        this.#log = log;
    }
    /** GitHub does not find a draft by its tag, so drafts are looked for in the list. */
    async find(tag) {
        const { repos } = this.#client.rest;
        const published = await orMissing(repos.getReleaseByTag({ ...this.#repository, tag }));
        if (published)
            return this.#read(published.data);
        const pages = this.#client.paginate.iterator(repos.listReleases, { ...this.#repository, per_page: github_releases_PAGE });
        for await (const { data } of pages) {
            const draft = data.find((release) => release.draft && release.tag_name === tag);
            if (draft)
                return this.#read(draft);
        }
        return undefined;
    }
    async createDraft(tag, content) {
        const draft = { ...this.#repository, tag_name: tag, ...content, draft: true, request: ONCE };
        return carryOutOnce(this.#log, async () => this.#read((await this.#client.rest.repos.createRelease(draft)).data), () => this.find(tag));
    }
    async update({ id }, content) {
        await this.#client.rest.repos.updateRelease({ ...this.#repository, release_id: id, ...content });
    }
    async removeAsset({ id }) {
        await orMissing(this.#client.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: id }));
    }
    async download({ id }) {
        const headers = { accept: 'application/octet-stream' };
        const place = { ...this.#repository, asset_id: id, headers, request: { timeLimit: TRANSFER_TIME } };
        const { data } = await this.#client.rest.repos.getReleaseAsset(place);
        return new Uint8Array(data);
    }
    async upload(release, { name, digest }, content) {
        const request = {
            name,
            data: content,
            headers: { 'content-type': 'application/octet-stream' },
            request: { ...ONCE, timeLimit: TRANSFER_TIME },
        };
        await carryOutOnce(this.#log, async () => {
            await this.#client.request(`POST ${release.uploadUrl}`, request);
            return true;
        }, async () => {
            const found = (await this.#assetsOf(release.id)).find((asset) => asset.name === name);
            if (found?.uploaded && found.digest === digest)
                return true;
            if (found)
                await this.removeAsset(found);
            return undefined;
        });
    }
    async publish({ id }, makeLatest) {
        const change = { draft: false, make_latest: makeLatest ? 'true' : 'false' };
        const { data } = await this.#client.rest.repos.updateRelease({ ...this.#repository, release_id: id, ...change });
        return this.#read(data);
    }
    async #read(release) {
        const { id, html_url: url, upload_url: uploadUrl, name, body, draft, prerelease, immutable } = release;
        return {
            id,
            url,
            uploadUrl,
            name: name ?? '',
            body: body ?? '',
            prerelease,
            stage: draft ? 'draft' : immutable ? 'immutable' : 'published',
            assets: await this.#assetsOf(id),
        };
    }
    /** The list within a release is cut where it is long. */
    async #assetsOf(release) {
        const { repos } = this.#client.rest;
        const place = { ...this.#repository, release_id: release, per_page: github_releases_PAGE };
        const assets = await this.#client.paginate(repos.listReleaseAssets, place);
        return Promise.all(assets.map(async ({ id, name, state, digest }) => {
            const asset = { id, name, uploaded: state === 'uploaded', digest: digest ?? '' };
            return asset.uploaded && asset.digest === '' ? { ...asset, digest: await this.#hash(asset) } : asset;
        }));
    }
    /** Servers before 2025, and assets from before then, have no digests: those are made of what a user would download. */
    async #hash(asset) {
        return `sha256:${(0,external_node_crypto_.createHash)('sha256')
            .update(await this.download(asset))
            .digest('hex')}`;
    }
}

;// CONCATENATED MODULE: ./build/shared/io/github.js




/** The login that GITHUB_TOKEN acts as. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** GitHub's API for one repository (`owner/name`). */
class GitHub {
    issues;
    releases;
    #client;
    #repository;
    #token;
    #log;
    constructor(token, repository, log, address) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = openClient(token, log, address);
        this.#repository = { owner, repo };
        this.#token = token;
        this.#log = log;
        this.issues = new GitHubIssues(this.#client, this.#repository, log);
        this.releases = new GitHubReleases(this.#client, this.#repository, log);
    }
    /**
     * A personal token says what it is by its prefix (GitHub docs: "GitHub's token formats"). A GitHub App's and the
     * workflow's own look alike, so GitHub is asked who it is; when it does not say, the token is taken for the workflow's.
     */
    async pushesStartWorkflows() {
        if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token))
            return true;
        try {
            const { viewer } = await this.#client.graphql('{ viewer { login } }');
            return viewer.login !== WORKFLOW_BOT;
        }
        catch {
            return false;
        }
    }
    async dispatch(workflow, tag) {
        const { actions } = this.#client.rest;
        const request = { ...this.#repository, workflow_id: workflow, ref: tag, request: ONCE };
        await carryOutOnce(this.#log, async () => {
            await actions.createWorkflowDispatch(request);
            return true;
        }, async () => (await this.hasRun(workflow, tag)) || undefined);
    }
    async hasRun(workflow, tag) {
        const { data } = await this.#client.rest.actions.listWorkflowRuns({
            ...this.#repository,
            workflow_id: workflow,
            branch: tag,
            per_page: 1,
        });
        return data.workflow_runs.length > 0;
    }
    async isRunOver(runId) {
        const run = await orMissing(this.#client.rest.actions.getWorkflowRun({ ...this.#repository, run_id: Number.parseInt(runId, 10) }));
        return run && run.data.status === 'completed';
    }
    async isPublished(tag) {
        const release = await orMissing(this.#client.rest.repos.getReleaseByTag({ ...this.#repository, tag }));
        return release !== undefined && !release.data.draft;
    }
    /** A nicety, so a failure is tried again once only. */
    async associatedPullRequests(commits) {
        const { owner, repo: name } = this.#repository;
        const origins = new Map();
        for (let from = 0; from < commits.length; from += COMMITS_PER_QUERY) {
            const some = commits.slice(from, from + COMMITS_PER_QUERY);
            const variables = { owner, name, request: { retries: 1 } };
            const answer = await this.#client.graphql(originsQuery(some), variables);
            for (const [sha, origin] of readOrigins(some, answer))
                origins.set(sha, origin);
        }
        return origins;
    }
}


/***/ })

};
