"use strict";
exports.id = 6386;
exports.ids = [6386];
exports.modules = {
	...require("./common.index.js").modules,
	4460: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(9530);
		var i = n(2205);
		var a = n(9580);
		var o = n(7319);
		var s = n(5413);
		var c = n(760);
		var l = n(7054);
		async function answer(e) {
			if (e.text("tag") === "") throw (0, r.V2)("usage", "Name the tag of the release with --tag.", "See: release-tracks manifest --help");
			let t = await e.openRun();
			let n = (0, c.b)(e.terminal, e.flag("yes"), {
				preview: formatChannels,
				ask: `Publish on ${(0, i.sJ)(t.config)}?`
			});
			let l = await (0, o.U)({
				artifactsDir: e.text("artifacts-dir"),
				tag: e.text("tag"),
				baseUrl: e.text("base-url"),
				notes: e.text("notes"),
				notesPath: e.text("notes-path"),
				output: e.text("output"),
				platforms: e.text("platforms"),
				publicKey: e.text("public-key"),
				publish: e.flag("publish"),
				converge: !e.flag("no-converge"),
				createChannels: e.flag("create-channels"),
				requireAttestation: e.flag("require-attestation"),
				trustedRoot: e.text("trusted-root")
			}, t, (0, s.T)(e.folder), n);
			let { text: u, publication: d, request: f } = l;
			let p = !d && f.output === "" ? u.trimEnd() : void 0;
			return {
				json: (0, a.F)(l),
				text: (e) => draw(l, e),
				...p && { asJson: p }
			};
		}
		function draw(e, t) {
			let { publication: n, request: r } = e;
			let i = (0, a.F)(e).platforms.map(({ platform: e, file: t }) => [e, t]);
			return [
				(0, l.k)(["Platform", "File"], i, t),
				...r.output === "" ? [] : [`Written to ${r.output}.`],
				...n ? [formatChannels(n, t), describePublication(n)] : []
			].join("\n\n");
		}
		function formatChannels({ decisions: e }, t) {
			let n = e.map(({ channel: e, path: t, write: n, reason: r }) => [
				e,
				n ? "written" : "left",
				t,
				r
			]);
			return (0, l.k)([
				"Channel",
				"State",
				"Manifest",
				"Why"
			], n, t);
		}
		function describePublication({ pushed: e, sha: t }) {
			return e ? `Published in ${t.slice(0, 7)}.` : "Nothing had to be published.";
		}
	}),
	7054: (function (e, t, n) {
		n.d(t, { k: () => formatTable });
		var r = n(6082);
		var i = n(718);
		function formatTable(e, t, n) {
			let r = t.map((e) => e.map(readCell));
			let a = [e.map((e) => ({
				text: e,
				paint: n.paint.bold
			})), ...r];
			let o = narrow(e.map((e, t) => Math.max(...a.map((e) => (0, i.qz)(e[t]?.text ?? "")))), n.width - 2 * (e.length - 1));
			return a.map((e) => formatRow(e, o)).join("\n");
		}
		function readCell(e) {
			return typeof e == "string" ? { text: (0, r.P8)(e) } : {
				...e,
				text: (0, r.P8)(e.text)
			};
		}
		function formatRow(e, t) {
			return e.map(({ text: n, paint: r = (e) => e }, a) => {
				let o = (0, i.Jj)(n, t[a] ?? 0);
				return a === e.length - 1 ? r(o) : (0, i.eV)(r(o), t[a] ?? 0);
			}).join("  ").trimEnd();
		}
		function narrow(e, t) {
			let n = [...e];
			let r = n.reduce((e, t) => e + t, 0) - t;
			for (; r > 0;) {
				let e = Math.max(...n);
				if (e <= 8) break;
				n[n.indexOf(e)] = e - 1;
				r--;
			}
			return n;
		}
	})
};
