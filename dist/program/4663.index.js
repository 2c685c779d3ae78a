"use strict";
exports.id = 4663;
exports.ids = [4663];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1759.index.js").modules,
	...require("./shared-4240.index.js").modules,
	...require("./shared-8282.index.js").modules,
	6131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { GitHub: () => GitHub });
		function newcomersQuery(repository, logins) {
			return `query {
  ${logins.map((login, index) => {
				let words = `repo:${repository} is:pr is:merged author:${login} sort:created-asc`;
				return `a${index}: search(query: ${JSON.stringify(words)}, type: ISSUE, first: 1) { nodes { ... on PullRequest { number } } }`;
			}).join("\n  ")}
}`;
		}
		function readNewcomers(logins, answer) {
			return logins.flatMap((login, index) => {
				let number = answer[`a${index}`]?.nodes?.[0]?.number;
				return number === void 0 ? [] : [[login, number]];
			});
		}
		var changelog_origins = __webpack_require__(9508);
		var text_error = __webpack_require__(9530);
		var lib_proxy = __webpack_require__(7012);
		var dist_src = __webpack_require__(4730);
		var dist_bundle = __webpack_require__(3779);
		var plugin_retry_dist_bundle = __webpack_require__(9735);
		var plugin_throttling_dist_bundle = __webpack_require__(6856);
		var light = __webpack_require__(3251);
		var proxy_fetch = __webpack_require__(4240);
		var promises_ = __webpack_require__(8500);
		let FINAL = [
			400,
			401,
			403,
			404,
			410,
			413,
			422,
			429,
			451
		];
		function watchAttempts(log) {
			return ({ hook }) => {
				hook.before("request", (options) => {
					let { timeLimit = 6e4 } = options.request;
					options.request = {
						...options.request,
						signal: AbortSignal.timeout(timeLimit)
					};
				});
				hook.error("request", (error, options) => {
					isUnreachable(error) && (error.status = UNREACHABLE);
					let sent = error.request?.request;
					sent && (sent.retries = 0);
					let { method, url, request } = options;
					let count = request.retryCount ?? 0;
					isServersFault(error) && count < (request.retries ?? 4) && log.info(`${describeFault(error)} (${method} ${url}): trying again in ${(count + 1) ** 2} s`);
					throw error;
				});
			};
		}
		let UNREACHABLE = 0;
		function isUnreachable(error) {
			for (let cause = error; cause instanceof Error; cause = cause.cause) if ([
				"ENOTFOUND",
				"EAI_AGAIN",
				"ECONNREFUSED"
			].includes(cause.code ?? "")) return !0;
			return !1;
		}
		function isServersFault(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" && status >= 500;
		}
		function describeFault({ status, message }) {
			return status === 500 ? `the connection to GitHub failed, ${message}` : `GitHub answered ${status}`;
		}
		let ONCE = { retries: 0 };
		let BRIEFLY = {
			retries: 1,
			patience: 5,
			timeLimit: 15e3
		};
		let SETTLING = [2e3, 8e3];
		async function carryOutOnce(log, call, find) {
			for (let time of SETTLING) {
				try {
					return await call();
				} catch (error) {
					if (!isServersFault(error)) throw error;
					log.info(`${describeFault(error)}: looking in ${time / 1e3} s whether the call was carried out`);
				}
				await (0, promises_.setTimeout)(time);
				let found = await find();
				if (found !== void 0) return found;
			}
			return call();
		}
		function openClient(token, log, address = process.env.GITHUB_API_URL || "https://api.github.com") {
			let mayWait = limitPatience(log);
			let proxy = (0, lib_proxy.s)(new URL(address));
			let options = {
				auth: token,
				baseUrl: address,
				...proxy && { request: { fetch: (0, proxy_fetch.s)(new URL(proxy.href)) } },
				retry: {
					retries: 4,
					doNotRetry: FINAL
				},
				throttle: {
					onRateLimit: mayWait("the rate limit"),
					onSecondaryRateLimit: mayWait("a secondary rate limit"),
					write: new light.Group({
						maxConcurrent: 4,
						minTime: 100
					}),
					notifications: new light.Group({
						maxConcurrent: 1,
						minTime: 1e3
					})
				}
			};
			return new (dist_src.E.plugin(dist_bundle.ud, watchAttempts(log), plugin_retry_dist_bundle.L, plugin_throttling_dist_bundle.A))(options);
		}
		function limitPatience(log) {
			let waited = 0;
			return (limit) => (seconds, options, _client, waits) => {
				let { method, url, request } = options;
				let asked = `GitHub asks to wait ${seconds} s for ${limit} (${method} ${url})`;
				if (waits >= 5 || waited + seconds > (request.patience ?? 300)) {
					log.info(`${asked}: that is too long`);
					return !1;
				}
				waited += seconds;
				log.info(asked);
				return !0;
			};
		}
		async function orMissing(call) {
			try {
				return await call;
			} catch (error) {
				if (error.status === 404) return;
				throw error;
			}
		}
		async function viewerOf(client) {
			try {
				let { viewer } = await client.graphql("{ viewer { login } }");
				return viewer.login;
			} catch {
				return;
			}
		}
		class GitHubAttestations {
			#client;
			#repository;
			constructor(client, repository) {
				this.#client = client;
				this.#repository = repository;
			}
			async provenanceOf(digest) {
				return ((await orMissing(this.#client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
					...this.#repository,
					subject_digest: digest,
					predicate_type: "provenance",
					per_page: 100,
					headers: { "x-github-api-version": "2022-11-28" }
				})))?.data.attestations ?? []).map(({ bundle }) => bundle);
			}
		}
		var tracking_issue = __webpack_require__(1759);
		let TRUSTED = new Set([
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		]);
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
				if (await orMissing(this.#client.request("GET /repos/{owner}/{repo}/labels/{name}", {
					...this.#repository,
					name: label.name
				}))) return;
				try {
					await this.#client.request("POST /repos/{owner}/{repo}/labels", {
						...this.#repository,
						...label
					});
				} catch (error) {
					if (!hasErrorCode(error, "already_exists")) throw error;
				}
			}
			async addLabel(issue, label) {
				await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
					...this.#repository,
					issue_number: issue,
					labels: [label]
				});
			}
			async findIssues(marker, label) {
				let place = {
					...this.#repository,
					state: "open",
					per_page: 100
				};
				return (await this.#client.paginate("GET /repos/{owner}/{repo}/issues", place, ({ data }) => data.filter(({ pull_request, body }) => pull_request === void 0 && body?.includes(marker)))).filter((issue) => isTrusted(issue) || (0, tracking_issue.RX)(namesOf(issue.labels), label)).map(({ number, title, body, labels }) => ({
					number,
					title,
					body: body ?? "",
					labels: namesOf(labels)
				})).sort((a, b) => a.number - b.number);
			}
			async createIssue(content, marker, labels) {
				return carryOutOnce(this.#log, async () => (await this.#client.request("POST /repos/{owner}/{repo}/issues", {
					...this.#repository,
					...content,
					labels: [...labels],
					request: ONCE
				})).data.number, async () => (await this.findIssues(marker, labels[0] ?? ""))[0]?.number);
			}
			async updateIssue(issue, content) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...this.#repository,
					issue_number: issue,
					...content
				});
			}
			async closeMilestone(title) {
				let place = {
					...this.#repository,
					state: "open",
					per_page: 100
				};
				let [number] = await this.#client.paginate("GET /repos/{owner}/{repo}/milestones", place, ({ data }) => data.flatMap((milestone) => milestone.title === title ? milestone.number : []));
				if (number === void 0) return !1;
				await this.#client.request("PATCH /repos/{owner}/{repo}/milestones/{milestone_number}", {
					...this.#repository,
					milestone_number: number,
					state: "closed"
				});
				return !0;
			}
			async closeIssue(issue, { reason, comment, marker }) {
				let place = {
					...this.#repository,
					issue_number: issue
				};
				let { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...place,
					state: "closed",
					state_reason: reason
				});
				await carryOutOnce(this.#log, async () => {
					await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						...place,
						body: comment,
						request: ONCE
					});
					return !0;
				}, async () => {
					let since = {
						...place,
						since: data.updated_at,
						per_page: 100
					};
					return (await this.#client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", since)).some(({ body }) => body?.includes(marker)) || void 0;
				});
			}
		}
		function isTrusted({ author_association = "", user }) {
			return TRUSTED.has(author_association) || user?.type === "Bot";
		}
		function namesOf(labels) {
			return labels.map((label) => typeof label == "string" ? label : label.name ?? "");
		}
		function hasErrorCode(error, code) {
			let data = error.response?.data;
			return Array.isArray(data?.errors) && data.errors.some((each) => each?.code === code);
		}
		var names = __webpack_require__(4229);
		var github_refusal = __webpack_require__(4898);
		var release_units = __webpack_require__(5838);
		let NOTHING = "0".repeat(40);
		let OWN_FAULT = /something went wrong|timed? ?out/i;
		let NEEDS = "The token needs `contents: write`.";
		class GitHubObjects {
			#client;
			#repository;
			#log;
			#id;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async makeBlob(bytes) {
				let content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
				let request = {
					...this.#repository,
					content,
					encoding: "base64"
				};
				let made = this.#client.request("POST /repos/{owner}/{repo}/git/blobs", request);
				return (await (0, github_refusal.kr)("store a file", NEEDS, made)).data.sha;
			}
			async makeTree(base, files) {
				let tree = files.map(({ path, mode, oid }) => ({
					path,
					mode,
					type: mode === SUBMODULE ? "commit" : "blob",
					sha: oid ?? null
				}));
				let request = {
					...this.#repository,
					tree,
					...base !== void 0 && { base_tree: base }
				};
				let made = this.#client.request("POST /repos/{owner}/{repo}/git/trees", request);
				return (await (0, github_refusal.kr)("store a tree", NEEDS, made)).data.sha;
			}
			async makeCommit({ tree, parents, message }) {
				let request = {
					...this.#repository,
					tree,
					parents: [...parents],
					message
				};
				let made = this.#client.request("POST /repos/{owner}/{repo}/git/commits", request);
				let { sha, verification } = (await (0, github_refusal.kr)("store a commit", NEEDS, made)).data;
				let { verified, reason, payload, signature } = verification;
				if (!verified || payload === null || signature === null) throw unsigned(sha, reason);
				this.#log.info(`GitHub signed the commit ${sha.slice(0, 7)}`);
				return {
					sha,
					payload,
					signature
				};
			}
			async makeTag({ name, target, message }) {
				let request = {
					...this.#repository,
					tag: name,
					object: target,
					type: "commit",
					message
				};
				let made = this.#client.request("POST /repos/{owner}/{repo}/git/tags", request);
				let { sha, verification } = (await (0, github_refusal.kr)(`store the tag ${(0, text_error.hD)(name)}`, NEEDS, made)).data;
				let how = verification?.verified ? "signed" : `not signed (${verification?.reason ?? "unsigned"})`;
				this.#log.info(`GitHub made the tag ${name}, ${how}`);
				return sha;
			}
			async moveRefs(updates) {
				this.#id ??= this.#which();
				let repositoryId = await this.#id;
				let refUpdates = updates.map(({ ref, from, to }) => ({
					name: ref,
					beforeOid: from ?? NOTHING,
					afterOid: to ?? NOTHING,
					force: from !== void 0 && ((0, names.Fk)(ref) !== void 0 || (0, release_units.t$)(ref))
				}));
				try {
					await this.#client.graphql("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
						input: {
							repositoryId,
							refUpdates
						},
						request: ONCE
					});
					return {
						kind: "landed",
						words: ""
					};
				} catch (error) {
					return judgeMove(error);
				}
			}
			async #which() {
				let { owner, repo: name } = this.#repository;
				let asked = this.#client.graphql("query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }", {
					owner,
					name
				});
				let { repository } = await (0, github_refusal.kr)("tell the id of the repository", NEEDS, asked);
				if (repository) return repository.id;
				throw (0, text_error.V2)("github-refused", `GitHub shows the token no repository ${owner}/${name}.`, NEEDS);
			}
		}
		let SUBMODULE = "160000";
		function unsigned(sha, reason) {
			return (0, text_error.V2)("signing-failed", `GitHub did not sign the commit ${sha.slice(0, 7)} that it made (${reason}). No branch or tag was moved.`, "It signs what GITHUB_TOKEN or the token of a GitHub App makes, and nothing that a personal token makes: give the step such a token, or set signing: key.");
		}
		function judgeMove(error) {
			let { name, status, errors } = error;
			if (name === "GraphqlResponseError") {
				let words = (errors ?? []).map(({ message }) => message.trim()).join("\n");
				return {
					kind: OWN_FAULT.test(words) ? "unknown" : "rejected",
					words
				};
			}
			if (typeof status != "number") throw error;
			let words = `GitHub: ${(0, text_error.Z9)(error)}`;
			if (status === 429 || /rate limit/i.test(words)) return {
				kind: "put-off",
				words
			};
			return {
				kind: status === 0 || status >= 500 ? "unknown" : "rejected",
				words
			};
		}
		class GitHubComments {
			#client;
			#repository;
			#log;
			#viewer;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async findOwn(pullRequest, mark) {
				this.#viewer ??= viewerOf(this.#client);
				let login = await this.#viewer;
				let place = {
					...this.#repository,
					issue_number: pullRequest,
					per_page: 100
				};
				return (await this.#client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", place, ({ data }) => data.flatMap(({ id, body = "", user }) => (login === void 0 ? user?.type === "Bot" : user?.login === login) && body.startsWith(mark) ? [{
					id: Number(id),
					body
				}] : []))).sort((a, b) => a.id - b.id);
			}
			async create(pullRequest, body) {
				return carryOutOnce(this.#log, async () => {
					let request = {
						...this.#repository,
						issue_number: pullRequest,
						body,
						request: ONCE
					};
					return Number((await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", request)).data.id);
				}, async () => (await this.findOwn(pullRequest, firstLine(body))).at(-1)?.id);
			}
			async update(id, body) {
				await orMissing(this.#client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
					...this.#repository,
					comment_id: id,
					body
				}));
			}
			async remove(id) {
				await orMissing(this.#client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
					...this.#repository,
					comment_id: id
				}));
			}
		}
		function firstLine(text) {
			return text.split("\n", 1)[0];
		}
		class GitHubPullRequests {
			comments;
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
				this.comments = new GitHubComments(client, repository, log);
			}
			async get(number) {
				let place = {
					...this.#repository,
					pull_number: number
				};
				return readPullRequest((await this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place)).data);
			}
			async list({ state, base, branch }) {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/pulls", {
					...this.#repository,
					state,
					base,
					...branch !== void 0 && { head: `${this.#repository.owner}:${branch}` },
					sort: "updated",
					direction: "desc",
					per_page: 100
				});
				return data.map(readPullRequest);
			}
			async open({ branch, base, title, body }) {
				let find = async () => (await this.list({
					state: "open",
					base,
					branch
				})).find(({ isFork }) => !isFork);
				let content = {
					...this.#repository,
					head: branch,
					base,
					title,
					body,
					request: ONCE
				};
				let create = async () => (await this.#client.request("POST /repos/{owner}/{repo}/pulls", content)).data;
				try {
					return await carryOutOnce(this.#log, async () => readPullRequest(await create()), find);
				} catch (error) {
					let found = error.status === 422 ? await find() : void 0;
					if (found) return found;
					throw error;
				}
			}
			async update(number, { title, body }) {
				let place = {
					...this.#repository,
					pull_number: number
				};
				await this.#client.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
					...place,
					title,
					body
				});
			}
			async close(number) {
				let place = {
					...this.#repository,
					pull_number: number
				};
				await this.#client.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
					...place,
					state: "closed"
				});
			}
			async mergeWhenReady(number) {
				let place = {
					...this.#repository,
					pull_number: number
				};
				try {
					await this.#client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
						...place,
						merge_method: "merge",
						request: ONCE
					});
				} catch {
					let { data } = await this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place);
					if (data.merged || data.auto_merge) return;
					await this.#client.graphql("mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: MERGE }) { clientMutationId } }", { id: data.node_id });
				}
			}
		}
		function readPullRequest({ number, title, body, state, labels, head, base, ...merge }) {
			return {
				number,
				title,
				body: body ?? "",
				base: base.ref,
				branch: head.ref,
				head: head.sha,
				isFork: head.repo?.full_name !== base.repo.full_name,
				isOpen: state === "open",
				mergedAs: merge.merged_at === null ? void 0 : merge.merge_commit_sha ?? void 0,
				labels: labels.map(({ name }) => name)
			};
		}
		var external_node_crypto_ = __webpack_require__(7598);
		let TRANSFER_TIME = 108e4;
		class GitHubReleases {
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async find(tag) {
				let published = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				if (published) return this.#read(published.data);
				let pages = this.#client.paginate.iterator("GET /repos/{owner}/{repo}/releases", {
					...this.#repository,
					per_page: 100
				});
				for await (let { data } of pages) {
					let draft = data.find((release) => release.draft && release.tag_name === tag);
					if (draft) return this.#read(draft);
				}
			}
			async publishedAssets(tag) {
				let found = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				if (!found) return;
				let { id, assets } = found.data;
				return (assets.length < 30 ? assets : await this.#listAssets(id)).map(readAsset);
			}
			async createDraft(tag, content) {
				let draft = {
					...this.#repository,
					tag_name: tag,
					...content,
					draft: !0,
					request: ONCE
				};
				return carryOutOnce(this.#log, async () => this.#read((await this.#client.request("POST /repos/{owner}/{repo}/releases", draft)).data), () => this.find(tag));
			}
			async update({ id }, content) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					...content
				});
			}
			async retire({ id }, body) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					body,
					draft: !0
				});
			}
			async removeDraft({ id }) {
				await orMissing(this.#client.request("DELETE /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id
				}));
			}
			async removeAsset({ id }) {
				await orMissing(this.#client.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
					...this.#repository,
					asset_id: id
				}));
			}
			async download({ id }) {
				let headers = { accept: "application/octet-stream" };
				let place = {
					...this.#repository,
					asset_id: id,
					headers,
					request: { timeLimit: TRANSFER_TIME }
				};
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", place);
				return new Uint8Array(data);
			}
			async upload(release, { name, digest }, content) {
				let request = {
					name,
					data: content,
					headers: { "content-type": "application/octet-stream" },
					request: {
						...ONCE,
						timeLimit: TRANSFER_TIME
					}
				};
				await carryOutOnce(this.#log, async () => {
					await this.#client.request(`POST ${release.uploadUrl}`, request);
					return !0;
				}, async () => {
					let found = (await this.#assetsOf(release.id)).find((asset) => asset.name === name);
					if (found?.uploaded && found.digest === digest) return !0;
					found && await this.removeAsset(found);
				});
			}
			async publish({ id }, makeLatest) {
				let change = {
					draft: !1,
					make_latest: makeLatest ? "true" : "false"
				};
				let { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					...change
				});
				return this.#read(data);
			}
			async #read(release) {
				let { id, html_url: url, upload_url: uploadUrl, name, body, draft, prerelease, immutable } = release;
				return {
					id,
					url,
					uploadUrl,
					name: name ?? "",
					body: body ?? "",
					prerelease,
					stage: draft ? "draft" : immutable ? "immutable" : "published",
					assets: await this.#assetsOf(id)
				};
			}
			async #assetsOf(release) {
				let assets = (await this.#listAssets(release)).map(readAsset);
				return Promise.all(assets.map(async (asset) => asset.uploaded && asset.digest === "" ? {
					...asset,
					digest: await this.#hash(asset)
				} : asset));
			}
			#listAssets(release) {
				return this.#client.paginate("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
					...this.#repository,
					release_id: release,
					per_page: 100
				});
			}
			async #hash(asset) {
				return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(await this.download(asset)).digest("hex")}`;
			}
		}
		function readAsset({ id, name, state, digest }) {
			return {
				id,
				name,
				uploaded: state === "uploaded",
				digest: digest ?? ""
			};
		}
		class GitHubSettings {
			#client;
			#place;
			#unseen = [];
			constructor(client, repository) {
				this.#client = client;
				this.#place = {
					...repository,
					request: BRIEFLY
				};
			}
			async read(branches) {
				this.#unseen = [];
				let [guarded, tagRulesets, actions, token, immutableReleases, environments] = await Promise.all([
					Promise.all(branches.map((name) => this.#readBranch(name))),
					this.#told("rulesets of tags", () => this.#readTagRulesets()),
					this.#told("which actions may run", () => this.#readActions()),
					this.#told("what GITHUB_TOKEN may do", () => this.#readToken()),
					this.#told("immutable releases", () => this.#readImmutable()),
					this.#told("environments", () => this.#readEnvironments())
				]);
				return {
					branches: guarded,
					tagRulesets: tagRulesets ?? [],
					actions,
					token,
					immutableReleases,
					environments,
					unseen: this.#unseen.toSorted()
				};
			}
			async #told(what, ask) {
				try {
					return await ask();
				} catch (error) {
					let { status } = error;
					if (typeof status != "number") throw error;
					this.#unseen.push(`${what} (${WHY[status] ?? `GitHub answered ${status}`})`);
					return;
				}
			}
			async #readBranch(name) {
				let [rulesets, classic] = await Promise.all([this.#told(`rulesets of ${name}`, () => this.#readRules(name)), this.#told(`branch protection of ${name}`, () => this.#readProtection(name))]);
				return {
					name,
					rules: [...rulesets ?? [], ...classic ?? []]
				};
			}
			async #readRules(branch) {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
					...this.#place,
					branch,
					per_page: 100
				});
				let ids = [...new Set(data.flatMap(({ ruleset_id: id }) => id ?? []))];
				let rulesets = new Map(await Promise.all(ids.map(async (id) => [id, await this.#readRuleset(id)])));
				return data.map(({ type, ruleset_id: id }) => {
					let ruleset = id === void 0 ? void 0 : rulesets.get(id);
					return {
						type,
						source: sourceOf(ruleset?.name),
						bypass: bypassOf(ruleset?.bypass_actors)
					};
				});
			}
			async #readRuleset(id) {
				return (await orMissing(this.#client.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
					...this.#place,
					ruleset_id: id
				})))?.data;
			}
			async #readTagRulesets() {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/rulesets", {
					...this.#place,
					per_page: 100
				});
				let inForce = data.filter(({ target, enforcement }) => target === "tag" && enforcement === "active");
				return (await Promise.all(inForce.map(({ id }) => this.#readRuleset(id)))).flatMap((ruleset) => {
					let { ref_name: names } = ruleset?.conditions ?? {};
					if (ruleset === void 0) return [];
					let [source, bypass] = [sourceOf(ruleset.name), bypassOf(ruleset.bypass_actors)];
					let rules = (ruleset.rules ?? []).map(({ type }) => ({
						type,
						source,
						bypass
					}));
					return [{
						include: names?.include ?? [],
						exclude: names?.exclude ?? [],
						rules
					}];
				});
			}
			async #readProtection(branch) {
				let found = await this.#client.request("GET /repos/{owner}/{repo}/branches/{branch}/protection", {
					...this.#place,
					branch
				}).catch(orUnprotected);
				if (found === void 0) return [];
				let { data } = found;
				return [
					...data.required_signatures?.enabled ? ["required_signatures"] : [],
					...data.required_pull_request_reviews ? ["pull_request"] : [],
					...data.required_status_checks ? ["required_status_checks"] : [],
					...data.lock_branch?.enabled ? ["lock_branch"] : []
				].map((type) => ({
					type,
					source: "branch protection",
					bypass: "unknown"
				}));
			}
			async #readActions() {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/actions/permissions", { ...this.#place });
				let allowed = data.allowed_actions ?? "all";
				let selected = allowed === "selected" ? (await this.#client.request("GET /repos/{owner}/{repo}/actions/permissions/selected-actions", { ...this.#place })).data : void 0;
				return {
					enabled: data.enabled,
					allowed,
					githubOwned: selected?.github_owned_allowed ?? !1,
					verified: selected?.verified_allowed ?? !1,
					patterns: selected?.patterns_allowed ?? [],
					mustBePinned: data.sha_pinning_required ?? !1
				};
			}
			async #readToken() {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", { ...this.#place });
				return {
					byDefault: data.default_workflow_permissions,
					mayOpenPullRequests: data.can_approve_pull_request_reviews
				};
			}
			async #readImmutable() {
				return (await orMissing(this.#client.request("GET /repos/{owner}/{repo}/immutable-releases", { ...this.#place })))?.data.enabled === !0;
			}
			async #readEnvironments() {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/environments", {
					...this.#place,
					per_page: 100
				});
				return (data.environments ?? []).map(({ name, protection_rules: rules, deployment_branch_policy: policy }) => ({
					name,
					hasReviewers: (rules ?? []).some(({ type }) => type === "required_reviewers"),
					isForSome: policy != null
				}));
			}
		}
		function orUnprotected(error) {
			if (/branch not (?:protected|found)/i.test((0, text_error.Z9)(error))) return;
			throw error;
		}
		let WHY = {
			401: "GitHub does not take the token",
			403: "the token may not read it",
			404: "the token may not read it"
		};
		function sourceOf(ruleset) {
			return ruleset === void 0 ? "a ruleset" : `ruleset ${JSON.stringify(ruleset)}`;
		}
		function bypassOf(actors) {
			if (actors === void 0) return "unknown";
			return actors.length > 0 ? "somebody" : "nobody";
		}
		let DISPATCH = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
		class GitHub {
			issues;
			pullRequests;
			releases;
			objects;
			settings;
			attestations;
			#client;
			#repository;
			#token;
			#log;
			constructor(token, repository, log, address) {
				let [owner = "", repo = ""] = repository.split("/");
				this.#client = openClient(token, log, address);
				this.#repository = {
					owner,
					repo
				};
				this.#token = token;
				this.#log = log;
				this.pullRequests = new GitHubPullRequests(this.#client, this.#repository, log);
				this.issues = new GitHubIssues(this.#client, this.#repository, log);
				this.releases = new GitHubReleases(this.#client, this.#repository, log);
				this.objects = new GitHubObjects(this.#client, this.#repository, log);
				this.settings = new GitHubSettings(this.#client, this.#repository);
				this.attestations = new GitHubAttestations(this.#client, this.#repository);
			}
			async pushesStartWorkflows() {
				if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token)) return !0;
				let login = await viewerOf(this.#client);
				return login !== void 0 && login !== "github-actions[bot]";
			}
			async mayDispatch(workflow) {
				let request = {
					...this.#repository,
					workflow_id: workflow,
					ref: "no..ref"
				};
				try {
					await this.#client.request(DISPATCH, request);
				} catch (error) {
					return error.status === 422;
				}
				return !0;
			}
			async dispatch(workflow, tag) {
				let request = {
					...this.#repository,
					workflow_id: workflow,
					ref: tag,
					request: ONCE
				};
				await carryOutOnce(this.#log, async () => {
					await this.#client.request(DISPATCH, request);
					return !0;
				}, async () => await this.hasRun(workflow, tag) || void 0);
			}
			async hasRun(workflow, tag) {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
					...this.#repository,
					workflow_id: workflow,
					branch: tag,
					per_page: 1
				});
				return data.workflow_runs.length > 0;
			}
			async isRunOver(runId) {
				let run = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...this.#repository,
					run_id: Number.parseInt(runId, 10)
				}));
				return run && run.data.status === "completed";
			}
			async isPublished(tag) {
				let release = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				return release !== void 0 && !release.data.draft;
			}
			async publishedTags() {
				let place = {
					...this.#repository,
					per_page: 100
				};
				let tags = await this.#client.paginate("GET /repos/{owner}/{repo}/releases", place, ({ data }) => data.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
				return new Set(tags);
			}
			async associatedPullRequests(commits, wanted = {}) {
				let { owner, repo: name } = this.#repository;
				let origins = new Map();
				for (let from = 0; from < commits.length; from += changelog_origins.yT) {
					let some = commits.slice(from, from + changelog_origins.yT);
					let variables = {
						owner,
						name,
						request: BRIEFLY
					};
					let asked = this.#client.graphql((0, changelog_origins.U7)(some, wanted), variables);
					let answer = await (wanted.labels || wanted.closes ? asked : this.#whatCame(asked));
					for (let [sha, origin] of (0, changelog_origins.aI)(some, answer)) origins.set(sha, origin);
				}
				return origins;
			}
			async firstPullRequests(logins) {
				let { owner, repo } = this.#repository;
				let first = new Map();
				for (let from = 0; from < logins.length; from += 25) {
					let some = logins.slice(from, from + 25);
					let query = newcomersQuery(`${owner}/${repo}`, some);
					let answer = await this.#client.graphql(query, { request: BRIEFLY });
					for (let [login, number] of readNewcomers(some, answer)) first.set(login, number);
				}
				return first;
			}
			async #whatCame(query) {
				try {
					return await query;
				} catch (error) {
					let { name, data } = error;
					if (name !== "GraphqlResponseError" || !data) throw error;
					this.#log.info(`GitHub tells only a part: ${(0, text_error.Z9)(error)}`);
					return data;
				}
			}
		}
	})
};
