"use strict";
exports.id = 4663;
exports.ids = [4663];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8282.index.js").modules,
	1759: (function (e, t, n) {
		n.d(t, {
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			nG: () => closeFixed,
			tl: () => a,
			yO: () => describeViolations
		});
		var r = n(547);
		var i = n(5342);
		let a = "<!-- release-tracks:invariants -->";
		let o = "<!-- release-tracks:invariants fixed -->";
		let s = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(e, t) {
			return e.some((e) => e.toLowerCase() === t.toLowerCase());
		}
		function describeIssue(e) {
			return {
				title: `${e.length === 1 ? "A release invariant is" : `${e.length} release invariants are`} broken`,
				body: (0, r.Bv)(a, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(e))
			};
		}
		function closeFixed() {
			return {
				reason: "completed",
				comment: (0, r.Bv)(o, "All release invariants hold again."),
				marker: o
			};
		}
		function closeDuplicate(e) {
			return {
				reason: "not_planned",
				comment: (0, r.Bv)(s, `Two runs opened an issue at the same time. #${e} stays open.`),
				marker: s
			};
		}
		function describeViolations(e) {
			let t = [];
			let n = 0;
			for (let [i, a] of e.entries()) {
				let { rule: o } = a;
				let s = describeViolation(a);
				n += s.length;
				if (n > 6e4) return (0, r.Bv)(...t, `… and ${e.length - i} more.`);
				o !== e[i - 1]?.rule && t.push((0, r.R_)(4, titleOf(o)));
				t.push(s);
			}
			return (0, r.Bv)(...t);
		}
		function titleOf(e) {
			return `${e}: ${i.u.find(({ name: t }) => t === e)?.meaning ?? ""}`;
		}
		function describeViolation({ subject: e, message: t, command: n }) {
			return (0, r.Bv)(`${(0, r.aY)(e)}: ${(0, r.FV)(t)}`, (0, r.DV)(n, "sh"));
		}
	}),
	4240: (function (e, t, n) {
		n.d(t, { s: () => fetchThrough });
		var r = n(7067);
		var i = n(4708);
		var a = n(1692);
		var o = n(9530);
		let s = Symbol.for("undici.globalDispatcher.1");
		function fetchThrough(e) {
			new Headers();
			let t = globalThis[s];
			if (t === void 0) throw (0, o.V2)("proxy-unsupported", `${(0, o.hD)(e.host)} is set as the proxy, and Node ${process.versions.node} has no way to use it.`, "Use Node 24.");
			let n = t.constructor;
			let r = new n({ connect: (t, n) => connect(e, t, n) });
			return (e, t) => fetch(e, {
				...t,
				dispatcher: r
			});
		}
		function connect(e, { hostname: t, port: n, protocol: a, servername: o }, s) {
			let c = e.protocol === "https:" ? i.request : r.request;
			let l = `${t}:${n || (a === "https:" ? 443 : 80)}`;
			let u = c({
				hostname: e.hostname.replace(/^\[|\]$/g, ""),
				port: e.port,
				method: "CONNECT",
				path: l,
				headers: {
					host: l,
					...authorization(e)
				},
				agent: !1
			});
			u.once("error", (e) => s(e, null));
			u.once("connect", ({ statusCode: n }, r) => {
				if (n !== 200) {
					r.destroy();
					s(Error(`the proxy ${e.host} answered ${n} to a connection to ${l}`), null);
				} else a === "https:" ? secure(r, o || t, s) : s(null, r);
			});
			u.end();
		}
		function secure(e, t, n) {
			let r = (0, a.connect)({
				socket: e,
				servername: t,
				ALPNProtocols: ["http/1.1"]
			});
			let fail = (e) => n(e, null);
			r.once("error", fail);
			r.once("secureConnect", () => {
				r.off("error", fail);
				n(null, r);
			});
		}
		function authorization({ username: e, password: t }) {
			if (e === "") return {};
			let n = `${decodeURIComponent(e)}:${decodeURIComponent(t)}`;
			return { "proxy-authorization": `Basic ${Buffer.from(n).toString("base64")}` };
		}
	}),
	6131: (function (e, t, n) {
		n.d(t, { GitHub: () => GitHub });
		function newcomersQuery(e, t) {
			return `query {
  ${t.map((t, n) => {
				let r = `repo:${e} is:pr is:merged author:${t} sort:created-asc`;
				return `a${n}: search(query: ${JSON.stringify(r)}, type: ISSUE, first: 1) { nodes { ... on PullRequest { number } } }`;
			}).join("\n  ")}
}`;
		}
		function readNewcomers(e, t) {
			return e.flatMap((e, n) => {
				let r = t[`a${n}`]?.nodes?.[0]?.number;
				return r === void 0 ? [] : [[e, r]];
			});
		}
		var r = n(9508);
		var i = n(9530);
		var a = n(7012);
		var o = n(4730);
		var s = n(3779);
		var c = n(9735);
		var l = n(6856);
		var u = n(3251);
		var d = n(4240);
		var f = n(8500);
		let p = [
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
		function watchAttempts(e) {
			return ({ hook: t }) => {
				t.before("request", (e) => {
					let { timeLimit: t = 6e4 } = e.request;
					e.request = {
						...e.request,
						signal: AbortSignal.timeout(t)
					};
				});
				t.error("request", (t, n) => {
					isUnreachable(t) && (t.status = m);
					let r = t.request?.request;
					r && (r.retries = 0);
					let { method: i, url: a, request: o } = n;
					let s = o.retryCount ?? 0;
					isServersFault(t) && s < (o.retries ?? 4) && e.info(`${describeFault(t)} (${i} ${a}): trying again in ${(s + 1) ** 2} s`);
					throw t;
				});
			};
		}
		let m = 0;
		function isUnreachable(e) {
			for (let t = e; t instanceof Error; t = t.cause) if ([
				"ENOTFOUND",
				"EAI_AGAIN",
				"ECONNREFUSED"
			].includes(t.code ?? "")) return !0;
			return !1;
		}
		function isServersFault(e) {
			let t = e instanceof Error ? e.status : void 0;
			return typeof t == "number" && t >= 500;
		}
		function describeFault({ status: e, message: t }) {
			return e === 500 ? `the connection to GitHub failed, ${t}` : `GitHub answered ${e}`;
		}
		let h = { retries: 0 };
		let g = {
			retries: 1,
			patience: 5,
			timeLimit: 15e3
		};
		let _ = [2e3, 8e3];
		async function carryOutOnce(e, t, n) {
			for (let r of _) {
				try {
					return await t();
				} catch (t) {
					if (!isServersFault(t)) throw t;
					e.info(`${describeFault(t)}: looking in ${r / 1e3} s whether the call was carried out`);
				}
				await (0, f.setTimeout)(r);
				let i = await n();
				if (i !== void 0) return i;
			}
			return t();
		}
		function openClient(e, t, n = process.env.GITHUB_API_URL || "https://api.github.com") {
			let r = limitPatience(t);
			let i = (0, a.s)(new URL(n));
			let f = {
				auth: e,
				baseUrl: n,
				...i && { request: { fetch: (0, d.s)(new URL(i.href)) } },
				retry: {
					retries: 4,
					doNotRetry: p
				},
				throttle: {
					onRateLimit: r("the rate limit"),
					onSecondaryRateLimit: r("a secondary rate limit"),
					write: new u.Group({
						maxConcurrent: 4,
						minTime: 100
					}),
					notifications: new u.Group({
						maxConcurrent: 1,
						minTime: 1e3
					})
				}
			};
			return new (o.E.plugin(s.ud, watchAttempts(t), c.L, l.A))(f);
		}
		function limitPatience(e) {
			let t = 0;
			return (n) => (r, i, a, o) => {
				let { method: s, url: c, request: l } = i;
				let u = `GitHub asks to wait ${r} s for ${n} (${s} ${c})`;
				if (o >= 5 || t + r > (l.patience ?? 300)) {
					e.info(`${u}: that is too long`);
					return !1;
				}
				t += r;
				e.info(u);
				return !0;
			};
		}
		async function orMissing(e) {
			try {
				return await e;
			} catch (e) {
				if (e.status === 404) return;
				throw e;
			}
		}
		async function viewerOf(e) {
			try {
				let { viewer: t } = await e.graphql("{ viewer { login } }");
				return t.login;
			} catch {
				return;
			}
		}
		class GitHubAttestations {
			#e;
			#t;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async provenanceOf(e) {
				let t = (await orMissing(this.#e.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
					...this.#t,
					subject_digest: e,
					predicate_type: "provenance",
					per_page: 100,
					headers: { "x-github-api-version": "2022-11-28" }
				})))?.data.attestations;
				return Array.isArray(t) ? t.map((e) => e?.bundle) : [];
			}
		}
		var v = n(1759);
		let y = new Set([
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		]);
		class GitHubIssues {
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			async ensureLabel(e) {
				if (await orMissing(this.#e.request("GET /repos/{owner}/{repo}/labels/{name}", {
					...this.#t,
					name: e.name
				}))) return;
				try {
					await this.#e.request("POST /repos/{owner}/{repo}/labels", {
						...this.#t,
						...e
					});
				} catch (e) {
					if (!hasErrorCode(e, "already_exists")) throw e;
				}
			}
			async addLabel(e, t) {
				await this.#e.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
					...this.#t,
					issue_number: e,
					labels: [t]
				});
			}
			async findIssues(e, t) {
				let n = {
					...this.#t,
					state: "open",
					per_page: 100
				};
				return (await this.#e.paginate("GET /repos/{owner}/{repo}/issues", n, ({ data: t }) => t.filter(({ pull_request: t, body: n }) => t === void 0 && n?.includes(e)))).filter((e) => isTrusted(e) || (0, v.RX)(namesOf(e.labels), t)).map(({ number: e, title: t, body: n, labels: r }) => ({
					number: e,
					title: t,
					body: n ?? "",
					labels: namesOf(r)
				})).sort((e, t) => e.number - t.number);
			}
			async createIssue(e, t, n) {
				return carryOutOnce(this.#n, async () => (await this.#e.request("POST /repos/{owner}/{repo}/issues", {
					...this.#t,
					...e,
					labels: [...n],
					request: h
				})).data.number, async () => (await this.findIssues(t, n[0] ?? ""))[0]?.number);
			}
			async updateIssue(e, t) {
				await this.#e.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...this.#t,
					issue_number: e,
					...t
				});
			}
			async closeMilestone(e) {
				let t = {
					...this.#t,
					state: "open",
					per_page: 100
				};
				let [n] = await this.#e.paginate("GET /repos/{owner}/{repo}/milestones", t, ({ data: t }) => t.flatMap((t) => t.title === e ? t.number : []));
				if (n === void 0) return !1;
				await this.#e.request("PATCH /repos/{owner}/{repo}/milestones/{milestone_number}", {
					...this.#t,
					milestone_number: n,
					state: "closed"
				});
				return !0;
			}
			async closeIssue(e, { reason: t, comment: n, marker: r }) {
				let i = {
					...this.#t,
					issue_number: e
				};
				let { data: a } = await this.#e.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...i,
					state: "closed",
					state_reason: t
				});
				await carryOutOnce(this.#n, async () => {
					await this.#e.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						...i,
						body: n,
						request: h
					});
					return !0;
				}, async () => {
					let e = {
						...i,
						since: a.updated_at,
						per_page: 100
					};
					return (await this.#e.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", e)).some(({ body: e }) => e?.includes(r)) || void 0;
				});
			}
		}
		function isTrusted({ author_association: e = "", user: t }) {
			return y.has(e) || t?.type === "Bot";
		}
		function namesOf(e) {
			return e.map((e) => typeof e == "string" ? e : e.name ?? "");
		}
		function hasErrorCode(e, t) {
			let n = e.response?.data;
			return Array.isArray(n?.errors) && n.errors.some((e) => e?.code === t);
		}
		var b = n(4229);
		var x = n(4898);
		var S = n(5838);
		let C = "0".repeat(40);
		let w = /something went wrong|timed? ?out/i;
		let T = "The token needs `contents: write`.";
		class GitHubObjects {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			async makeBlob(e) {
				let t = Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("base64");
				let n = {
					...this.#t,
					content: t,
					encoding: "base64"
				};
				let r = this.#e.request("POST /repos/{owner}/{repo}/git/blobs", n);
				return (await (0, x.kr)("store a file", T, r)).data.sha;
			}
			async makeTree(e, t) {
				let n = t.map(({ path: e, mode: t, oid: n }) => ({
					path: e,
					mode: t,
					type: t === E ? "commit" : "blob",
					sha: n ?? null
				}));
				let r = {
					...this.#t,
					tree: n,
					...e !== void 0 && { base_tree: e }
				};
				let i = this.#e.request("POST /repos/{owner}/{repo}/git/trees", r);
				return (await (0, x.kr)("store a tree", T, i)).data.sha;
			}
			async makeCommit({ tree: e, parents: t, message: n }) {
				let r = {
					...this.#t,
					tree: e,
					parents: [...t],
					message: n
				};
				let i = this.#e.request("POST /repos/{owner}/{repo}/git/commits", r);
				let { sha: a, verification: o } = (await (0, x.kr)("store a commit", T, i)).data;
				let { verified: s, reason: c, payload: l, signature: u } = o;
				if (!s || l === null || u === null) throw unsigned(a, c);
				this.#n.info(`GitHub signed the commit ${a.slice(0, 7)}`);
				return {
					sha: a,
					payload: l,
					signature: u
				};
			}
			async makeTag({ name: e, target: t, message: n }) {
				let r = {
					...this.#t,
					tag: e,
					object: t,
					type: "commit",
					message: n
				};
				let a = this.#e.request("POST /repos/{owner}/{repo}/git/tags", r);
				let { sha: o, verification: s } = (await (0, x.kr)(`store the tag ${(0, i.hD)(e)}`, T, a)).data;
				let c = s?.verified ? "signed" : `not signed (${s?.reason ?? "unsigned"})`;
				this.#n.info(`GitHub made the tag ${e}, ${c}`);
				return o;
			}
			async moveRefs(e) {
				this.#r ??= this.#i();
				let t = await this.#r;
				let n = e.map(({ ref: e, from: t, to: n }) => ({
					name: e,
					beforeOid: t ?? C,
					afterOid: n ?? C,
					force: t !== void 0 && ((0, b.Fk)(e) !== void 0 || (0, S.t$)(e))
				}));
				try {
					await this.#e.graphql("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
						input: {
							repositoryId: t,
							refUpdates: n
						},
						request: h
					});
					return {
						kind: "landed",
						words: ""
					};
				} catch (e) {
					return judgeMove(e);
				}
			}
			async #i() {
				let { owner: e, repo: t } = this.#t;
				let n = this.#e.graphql("query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }", {
					owner: e,
					name: t
				});
				let { repository: r } = await (0, x.kr)("tell the id of the repository", T, n);
				if (r) return r.id;
				throw (0, i.V2)("github-refused", `GitHub shows the token no repository ${e}/${t}.`, T);
			}
		}
		let E = "160000";
		function unsigned(e, t) {
			return (0, i.V2)("signing-failed", `GitHub did not sign the commit ${e.slice(0, 7)} that it made (${t}). No branch or tag was moved.`, "It signs what GITHUB_TOKEN or the token of a GitHub App makes, but nothing that a personal token makes: give the step such a token, or set signing: key.");
		}
		function judgeMove(e) {
			let { name: t, status: n, errors: r } = e;
			if (t === "GraphqlResponseError") {
				let e = (r ?? []).map(({ message: e }) => e.trim()).join("\n");
				return {
					kind: w.test(e) ? "unknown" : "rejected",
					words: e
				};
			}
			if (typeof n != "number") throw e;
			let a = `GitHub: ${(0, i.Z9)(e)}`;
			if (n === 429 || /rate limit/i.test(a)) return {
				kind: "put-off",
				words: a
			};
			return {
				kind: n === 0 || n >= 500 ? "unknown" : "rejected",
				words: a
			};
		}
		class GitHubComments {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			async findOwn(e, t) {
				this.#r ??= viewerOf(this.#e);
				let n = await this.#r;
				let r = {
					...this.#t,
					issue_number: e,
					per_page: 100
				};
				return (await this.#e.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", r, ({ data: e }) => e.flatMap(({ id: e, body: r = "", user: i }) => (n === void 0 ? i?.type === "Bot" : i?.login === n) && r.startsWith(t) ? [{
					id: Number(e),
					body: r
				}] : []))).sort((e, t) => e.id - t.id);
			}
			async create(e, t) {
				return carryOutOnce(this.#n, async () => {
					let n = {
						...this.#t,
						issue_number: e,
						body: t,
						request: h
					};
					return Number((await this.#e.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", n)).data.id);
				}, async () => (await this.findOwn(e, firstLine(t))).at(-1)?.id);
			}
			async update(e, t) {
				await orMissing(this.#e.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
					...this.#t,
					comment_id: e,
					body: t
				}));
			}
			async remove(e) {
				await orMissing(this.#e.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
					...this.#t,
					comment_id: e
				}));
			}
		}
		function firstLine(e) {
			return e.split("\n", 1)[0];
		}
		class GitHubPullRequests {
			comments;
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
				this.comments = new GitHubComments(e, t, n);
			}
			async get(e) {
				let t = {
					...this.#t,
					pull_number: e
				};
				return readPullRequest((await this.#e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", t)).data);
			}
			async list({ state: e, base: t, branch: n }) {
				let { data: r } = await this.#e.request("GET /repos/{owner}/{repo}/pulls", {
					...this.#t,
					state: e,
					...t !== void 0 && { base: t },
					...n !== void 0 && { head: `${this.#t.owner}:${n}` },
					sort: "updated",
					direction: "desc",
					per_page: 100
				});
				return r.map(readPullRequest);
			}
			async open({ branch: e, base: t, title: n, body: r }) {
				let find = async () => (await this.list({
					state: "open",
					base: t,
					branch: e
				})).find(({ isFork: e }) => !e);
				let i = {
					...this.#t,
					head: e,
					base: t,
					title: n,
					body: r,
					request: h
				};
				let create = async () => (await this.#e.request("POST /repos/{owner}/{repo}/pulls", i)).data;
				try {
					return await carryOutOnce(this.#n, async () => readPullRequest(await create()), find);
				} catch (e) {
					let t = e.status === 422 ? await find() : void 0;
					if (t) return t;
					throw e;
				}
			}
			async update(e, t) {
				let { title: n, body: r, base: i } = t;
				let a = {
					...this.#t,
					pull_number: e,
					title: n,
					body: r,
					...i !== void 0 && { base: i }
				};
				await this.#e.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", a);
			}
			async close(e) {
				let t = {
					...this.#t,
					pull_number: e
				};
				await this.#e.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
					...t,
					state: "closed"
				});
			}
			async mergeWhenReady(e) {
				let t = {
					...this.#t,
					pull_number: e
				};
				try {
					await this.#e.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
						...t,
						merge_method: "merge",
						request: h
					});
				} catch {
					let { data: e } = await this.#e.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", t);
					if (e.merged || e.auto_merge) return;
					await this.#r(e.node_id);
				}
			}
			async #r(e) {
				try {
					await this.#e.graphql("mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: MERGE }) { clientMutationId } }", { id: e });
				} catch (t) {
					await this.#e.graphql("mutation ($id: ID!) { enqueuePullRequest(input: { pullRequestId: $id }) { clientMutationId } }", { id: e }).catch(() => Promise.reject(t));
				}
			}
		}
		function readPullRequest({ number: e, title: t, body: n, state: r, labels: i, head: a, base: o, ...s }) {
			return {
				number: e,
				title: t,
				body: n ?? "",
				base: o.ref,
				branch: a.ref,
				head: a.sha,
				isFork: a.repo?.full_name !== o.repo.full_name,
				isOpen: r === "open",
				mergedAs: s.merged_at === null ? void 0 : s.merge_commit_sha ?? void 0,
				labels: i.map(({ name: e }) => e)
			};
		}
		var D = n(7598);
		let O = 108e4;
		class GitHubReleases {
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			async find(e) {
				let t = await orMissing(this.#e.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#t,
					tag: e
				}));
				if (t) return this.#r(t.data);
				let n = this.#e.paginate.iterator("GET /repos/{owner}/{repo}/releases", {
					...this.#t,
					per_page: 100
				});
				for await (let { data: t } of n) {
					let n = t.find((t) => t.draft && t.tag_name === e);
					if (n) return this.#r(n);
				}
			}
			async publishedAssets(e) {
				let t = await orMissing(this.#e.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#t,
					tag: e
				}));
				if (!t) return;
				let { id: n, assets: r } = t.data;
				return (r.length < 30 ? r : await this.#a(n)).map(readAsset);
			}
			async createDraft(e, t) {
				let n = {
					...this.#t,
					tag_name: e,
					...t,
					draft: !0,
					request: h
				};
				return carryOutOnce(this.#n, async () => this.#r((await this.#e.request("POST /repos/{owner}/{repo}/releases", n)).data), () => this.find(e));
			}
			async update({ id: e }, t) {
				await this.#e.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#t,
					release_id: e,
					...t
				});
			}
			async retire({ id: e }, t) {
				await this.#e.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#t,
					release_id: e,
					body: t,
					draft: !0
				});
			}
			async removeDraft({ id: e }) {
				await orMissing(this.#e.request("DELETE /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#t,
					release_id: e
				}));
			}
			async removeAsset({ id: e }) {
				await orMissing(this.#e.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
					...this.#t,
					asset_id: e
				}));
			}
			async download({ id: e }) {
				let t = { accept: "application/octet-stream" };
				let n = {
					...this.#t,
					asset_id: e,
					headers: t,
					request: { timeLimit: O }
				};
				let { data: r } = await this.#e.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", n);
				return new Uint8Array(r);
			}
			async upload(e, { name: t, digest: n }, r) {
				let i = {
					name: t,
					data: r,
					headers: { "content-type": "application/octet-stream" },
					request: {
						...h,
						timeLimit: O
					}
				};
				await carryOutOnce(this.#n, async () => {
					await this.#e.request(`POST ${e.uploadUrl}`, i);
					return !0;
				}, async () => {
					let r = (await this.#i(e.id)).find((e) => e.name === t);
					if (r?.uploaded && r.digest === n) return !0;
					r && await this.removeAsset(r);
				});
			}
			async publish({ id: e }, t) {
				let n = {
					draft: !1,
					make_latest: t ? "true" : "false"
				};
				let { data: r } = await this.#e.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#t,
					release_id: e,
					...n
				});
				return this.#r(r);
			}
			async #r(e) {
				let { id: t, html_url: n, upload_url: r, name: i, body: a, draft: o, prerelease: s, immutable: c } = e;
				return {
					id: t,
					url: n,
					uploadUrl: r,
					name: i ?? "",
					body: a ?? "",
					prerelease: s,
					stage: o ? "draft" : c ? "immutable" : "published",
					assets: await this.#i(t)
				};
			}
			async #i(e) {
				let t = (await this.#a(e)).map(readAsset);
				return Promise.all(t.map(async (e) => e.uploaded && e.digest === "" ? {
					...e,
					digest: await this.#o(e)
				} : e));
			}
			#a(e) {
				return this.#e.paginate("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
					...this.#t,
					release_id: e,
					per_page: 100
				});
			}
			async #o(e) {
				return `sha256:${(0, D.createHash)("sha256").update(await this.download(e)).digest("hex")}`;
			}
		}
		function readAsset({ id: e, name: t, state: n, digest: r }) {
			return {
				id: e,
				name: t,
				uploaded: n === "uploaded",
				digest: r ?? ""
			};
		}
		class GitHubSettings {
			#e;
			#t;
			#n = [];
			constructor(e, t) {
				this.#e = e;
				this.#t = {
					...t,
					request: g
				};
			}
			async read(e) {
				this.#n = [];
				let [t, n = [], r, i, a, o] = await Promise.all([
					Promise.all(e.map((e) => this.#i(e))),
					this.#r("rulesets of tags and of branches by pattern", () => this.#c()),
					this.#r("which actions may run", () => this.#u()),
					this.#r("what GITHUB_TOKEN may do", () => this.#d()),
					this.#r("immutable releases", () => this.#f()),
					this.#r("environments", () => this.#p())
				]);
				let s = {
					actions: r,
					token: i,
					immutableReleases: a,
					environments: o
				};
				return {
					branches: t,
					rulesets: n,
					defaultBranch: n.some(({ include: e, exclude: t }) => [...e, ...t].includes("~DEFAULT_BRANCH")) ? await this.#r("the default branch", () => this.#s()) : void 0,
					...s,
					unseen: this.#n.toSorted()
				};
			}
			async #r(e, t) {
				try {
					return await t();
				} catch (t) {
					let { status: n } = t;
					if (typeof n != "number") throw t;
					this.#n.push(`${e} (${k[n] ?? `GitHub answered ${n}`})`);
					return;
				}
			}
			async #i(e) {
				let [t, n] = await Promise.all([this.#r(`rulesets of ${e}`, () => this.#a(e)), this.#r(`branch protection of ${e}`, () => this.#l(e))]);
				return {
					name: e,
					rules: [...t ?? [], ...n ?? []]
				};
			}
			async #a(e) {
				let { data: t } = await this.#e.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
					...this.#t,
					branch: e,
					per_page: 100
				});
				let n = [...new Set(t.flatMap(({ ruleset_id: e }) => e ?? []))];
				let r = new Map(await Promise.all(n.map(async (e) => [e, await this.#o(e)])));
				return t.map((e) => readRule(e, e.ruleset_id === void 0 ? void 0 : r.get(e.ruleset_id)));
			}
			async #o(e) {
				return (await orMissing(this.#e.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
					...this.#t,
					ruleset_id: e
				})))?.data;
			}
			async #s() {
				return (await this.#e.request("GET /repos/{owner}/{repo}", { ...this.#t })).data.default_branch;
			}
			async #c() {
				let { data: e } = await this.#e.request("GET /repos/{owner}/{repo}/rulesets", {
					...this.#t,
					per_page: 100
				});
				let t = e.filter(({ target: e, enforcement: t }) => (e === "tag" || e === "branch") && t === "active");
				return (await Promise.all(t.map(({ id: e }) => this.#o(e)))).flatMap((e) => {
					let { ref_name: t } = e?.conditions ?? {};
					if (e === void 0) return [];
					let n = (e.rules ?? []).map((t) => readRule(t, e));
					return [{
						target: e.target === "tag" ? "tag" : "branch",
						include: t?.include ?? [],
						exclude: t?.exclude ?? [],
						rules: n
					}];
				});
			}
			async #l(e) {
				let t = await this.#e.request("GET /repos/{owner}/{repo}/branches/{branch}/protection", {
					...this.#t,
					branch: e
				}).catch(orUnprotected);
				if (t === void 0) return [];
				let { data: n } = t;
				return [
					...n.required_signatures?.enabled ? ["required_signatures"] : [],
					...n.required_pull_request_reviews ? ["pull_request"] : [],
					...n.required_status_checks ? ["required_status_checks"] : [],
					...n.lock_branch?.enabled ? ["lock_branch"] : []
				].map((e) => ({
					type: e,
					source: "branch protection",
					bypass: "unknown"
				}));
			}
			async #u() {
				let { data: e } = await this.#e.request("GET /repos/{owner}/{repo}/actions/permissions", { ...this.#t });
				let t = e.allowed_actions ?? "all";
				let n = t === "selected" ? (await this.#e.request("GET /repos/{owner}/{repo}/actions/permissions/selected-actions", { ...this.#t })).data : void 0;
				return {
					enabled: e.enabled,
					allowed: t,
					githubOwned: n?.github_owned_allowed ?? !1,
					verified: n?.verified_allowed ?? !1,
					patterns: n?.patterns_allowed ?? [],
					mustBePinned: e.sha_pinning_required ?? !1
				};
			}
			async #d() {
				let { data: e } = await this.#e.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", { ...this.#t });
				return {
					byDefault: e.default_workflow_permissions,
					mayOpenPullRequests: e.can_approve_pull_request_reviews
				};
			}
			async #f() {
				return (await orMissing(this.#e.request("GET /repos/{owner}/{repo}/immutable-releases", { ...this.#t })))?.data.enabled === !0;
			}
			async #p() {
				let { data: e } = await this.#e.request("GET /repos/{owner}/{repo}/environments", {
					...this.#t,
					per_page: 100
				});
				return (e.environments ?? []).map(({ name: e, protection_rules: t, deployment_branch_policy: n }) => ({
					name: e,
					hasReviewers: (t ?? []).some(({ type: e }) => e === "required_reviewers"),
					isForSome: n != null
				}));
			}
		}
		function readRule({ type: e, parameters: t }, n) {
			let { operator: r, pattern: i, negate: a, required_status_checks: o } = Object(t);
			return {
				type: e,
				source: sourceOf(n?.name),
				bypass: bypassOf(n?.bypass_actors),
				...r && i !== void 0 && { pattern: {
					operator: r,
					pattern: i,
					negate: a ?? !1
				} },
				...o && { checks: o.map(({ context: e }) => e) }
			};
		}
		function orUnprotected(e) {
			if (/branch not (?:protected|found)/i.test((0, i.Z9)(e))) return;
			throw e;
		}
		let k = {
			401: "GitHub does not take the token",
			403: "the token may not read it",
			404: "the token may not read it"
		};
		function sourceOf(e) {
			return e === void 0 ? "a ruleset" : `ruleset ${JSON.stringify(e)}`;
		}
		function bypassOf(e) {
			if (e === void 0) return "unknown";
			return e.length > 0 ? "somebody" : "nobody";
		}
		let A = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
		class GitHub {
			issues;
			pullRequests;
			releases;
			objects;
			settings;
			attestations;
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n, r) {
				let [i = "", a = ""] = t.split("/");
				this.#e = openClient(e, n, r);
				this.#t = {
					owner: i,
					repo: a
				};
				this.#n = e;
				this.#r = n;
				this.pullRequests = new GitHubPullRequests(this.#e, this.#t, n);
				this.issues = new GitHubIssues(this.#e, this.#t, n);
				this.releases = new GitHubReleases(this.#e, this.#t, n);
				this.objects = new GitHubObjects(this.#e, this.#t, n);
				this.settings = new GitHubSettings(this.#e, this.#t);
				this.attestations = new GitHubAttestations(this.#e, this.#t);
			}
			async pushesStartWorkflows() {
				if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#n)) return !0;
				let e = await viewerOf(this.#e);
				return e !== void 0 && e !== "github-actions[bot]";
			}
			async mayDispatch(e) {
				let t = {
					...this.#t,
					workflow_id: e,
					ref: "no..ref"
				};
				try {
					await this.#e.request(A, t);
				} catch (e) {
					return e.status === 422;
				}
				return !0;
			}
			async dispatch(e, t) {
				let n = {
					...this.#t,
					workflow_id: e,
					ref: t,
					request: h
				};
				await carryOutOnce(this.#r, async () => {
					await this.#e.request(A, n);
					return !0;
				}, async () => await this.hasRun(e, t) || void 0);
			}
			async hasRun(e, t) {
				let { data: n } = await this.#e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
					...this.#t,
					workflow_id: e,
					branch: t,
					per_page: 1
				});
				return n.workflow_runs.length > 0;
			}
			async isRunOver(e) {
				let t = await orMissing(this.#e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...this.#t,
					run_id: Number.parseInt(e, 10)
				}));
				return t && t.data.status === "completed";
			}
			async isPublished(e) {
				let t = await orMissing(this.#e.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#t,
					tag: e
				}));
				return t !== void 0 && !t.data.draft;
			}
			async publishedTags() {
				let e = {
					...this.#t,
					per_page: 100
				};
				let t = await this.#e.paginate("GET /repos/{owner}/{repo}/releases", e, ({ data: e }) => e.filter(({ draft: e }) => !e).map(({ tag_name: e }) => e));
				return new Set(t);
			}
			async associatedPullRequests(e, t = {}) {
				let { owner: n, repo: i } = this.#t;
				let a = new Map();
				for (let o = 0; o < e.length; o += r.yT) {
					let s = e.slice(o, o + r.yT);
					let c = {
						owner: n,
						name: i,
						request: g
					};
					let l = this.#e.graphql((0, r.U7)(s, t), c);
					let u = await (t.labels || t.closes ? l : this.#i(l));
					for (let [e, t] of (0, r.aI)(s, u)) a.set(e, t);
				}
				return a;
			}
			async firstPullRequests(e) {
				let { owner: t, repo: n } = this.#t;
				let r = new Map();
				for (let i = 0; i < e.length; i += 25) {
					let a = e.slice(i, i + 25);
					let o = newcomersQuery(`${t}/${n}`, a);
					let s = await this.#e.graphql(o, { request: g });
					for (let [e, t] of readNewcomers(a, s)) r.set(e, t);
				}
				return r;
			}
			async #i(e) {
				try {
					return await e;
				} catch (e) {
					let { name: t, data: n } = e;
					if (t !== "GraphqlResponseError" || !n) throw e;
					this.#r.info(`GitHub returned only a part: ${(0, i.Z9)(e)}`);
					return n;
				}
			}
		}
	})
};
