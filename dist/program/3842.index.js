"use strict";
exports.id = 3842;
exports.ids = [3842];
exports.modules = {
	...require("./shared-1759.index.js").modules,
	...require("./common.index.js").modules,
	486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => checkInvariants });
		var invariants = __webpack_require__(5342);
		var tracking_issue = __webpack_require__(1759);
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var invariant_facts = __webpack_require__(1151);
		var github_refusal = __webpack_require__(4898);
		async function trackIssue(violations, label, issues, log) {
			try {
				return await keep(violations, {
					label,
					issues,
					log
				});
			} catch (error) {
				log.warn({
					message: `The tracking issue could not be kept: ${(0, text_error.Z9)(error)}.`,
					fix: (0, github_refusal.ik)(error, "Give the job `permissions: issues: write`, or set open-issue: false.")
				});
				return;
			}
		}
		async function keep(violations, place) {
			let found = await place.issues.findIssues(tracking_issue.tl, place.label);
			let [issue, ...others] = found;
			if (violations.length === 0) {
				await invariant_issue_close(found, (0, tracking_issue.nG)(), place);
				return issue?.number;
			}
			let content = (0, tracking_issue.n6)(violations);
			if (!issue) return invariant_issue_open(content, place);
			await invariant_issue_close(others, (0, tracking_issue.ET)(issue.number), place);
			await update(issue, content, place);
			return issue.number;
		}
		async function invariant_issue_close(found, closing, { issues, log }) {
			for (let { number } of found) {
				await issues.closeIssue(number, closing);
				log.info(`closed issue #${number}`);
			}
		}
		async function invariant_issue_open(content, place) {
			let { label, issues, log } = place;
			let usable = label !== "" && await tryLabel(place, () => ensureLabel(place));
			let number = await issues.createIssue(content, tracking_issue.tl, usable ? [label] : []);
			log.info(`opened issue #${number}`);
			let [first] = await issues.findIssues(tracking_issue.tl, label);
			if (!first || first.number >= number) return number;
			await invariant_issue_close([{ number }], (0, tracking_issue.ET)(first.number), place);
			return first.number;
		}
		async function update(issue, content, place) {
			let { label, issues, log } = place;
			if (issue.title !== content.title || plain(issue.body) !== plain(content.body)) {
				await issues.updateIssue(issue.number, content);
				log.info(`updated issue #${issue.number}`);
			}
			if (label === "" || (0, tracking_issue.RX)(issue.labels, label)) return;
			await tryLabel(place, async () => {
				await ensureLabel(place);
				await issues.addLabel(issue.number, label);
			});
		}
		async function ensureLabel({ label, issues }) {
			await issues.ensureLabel({
				name: label,
				color: "d73a4a",
				description: "A release invariant is broken (release-tracks)"
			});
		}
		async function tryLabel({ label, log }, work) {
			try {
				await work();
				return !0;
			} catch (error) {
				log.warn({ message: `The issue goes without the label ${JSON.stringify(label)}: ${(0, text_error.Z9)(error)}.` });
				return !1;
			}
		}
		function plain(text) {
			return text.replaceAll("\r\n", "\n").trim();
		}
		var late_releases = __webpack_require__(8331);
		async function checkInvariants({ openIssue, label, grace }, run) {
			let { log } = run;
			let opening = run.openGitHub();
			let violations = (0, invariants.M)(await (0, invariant_facts.C)(run, opening, readGrace(grace)));
			for (let { rule, message, command } of violations) log.info(`${rule}: ${message}\n  fix it: ${command}`);
			violations.length === 0 && log.info(`all is well: ${invariants.u.map(({ meaning }) => meaning).join("; ")}`);
			let github = openIssue ? await opening : void 0;
			let issue = github && await trackIssue(violations, label, github.issues, log);
			return {
				outputs: {
					healthy: String(violations.length === 0),
					violations: JSON.stringify(violations),
					"issue-number": issue === void 0 ? "" : String(issue)
				},
				summary: summarize(violations),
				...violations.length > 0 && { failure: brokenInvariants(violations, issue) }
			};
		}
		function readGrace(text) {
			if (text === "") return late_releases.Zv;
			if (text === "off") return late_releases.tm;
			if (/^\d{1,4}$/.test(text)) return Number(text);
			throw (0, text_error.V2)("input-invalid", `grace: ${(0, text_error.hD)(text)} is no number of hours.`, "Write a whole number, such as 2; or off, to hear of neither.");
		}
		function summarize(violations) {
			if (violations.length > 0) return (0, markdown.Bv)((0, markdown.R_)(3, "Broken invariants"), (0, tracking_issue.yO)(violations));
			return (0, markdown.Bv)((0, markdown.R_)(3, "All invariants hold"), (0, markdown.p_)(invariants.u.map(({ meaning }) => (0, markdown.FV)(meaning))));
		}
		function brokenInvariants(violations, issue) {
			let [first] = violations;
			let more = violations.length > 1 ? ` And ${violations.length - 1} more.` : "";
			let where = issue === void 0 ? "the summary and the log" : `the summary and issue #${issue}`;
			return (0, text_error.V2)("invariants-broken", `A release invariant is broken: ${first?.message}${more}`, `What fixes it is in ${where}.`);
		}
	}),
	2414: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_invariants_check_invariants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(486);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_invariants_check_invariants_js__WEBPACK_IMPORTED_MODULE_0__.m)({
					openIssue: run.flag("open-issue", !0),
					label: run.input("label"),
					grace: run.input("grace")
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
