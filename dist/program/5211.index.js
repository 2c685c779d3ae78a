"use strict";
exports.id = 5211;
exports.ids = [5211];
exports.modules = {
	5211: (function (e, t, n) {
	n.d(t, { checkLinked: () => checkLinked });
	function checkLinked(e, t, n) {
		if (n === void 0) return [{
			message: `${e} has no published release, but the manifest links to its files: apps that update get a 404 until it is published.`,
			fix: "Run publish-release before this step; a draft does not count."
		}];
		let r = new Map(n.filter(({ uploaded: e }) => e).map((e) => [e.name, e]));
		let i = t.filter(({ name: e }) => !r.has(e));
		let a = t.filter(({ name: e, digest: t }) => {
			let n = r.get(e)?.digest;
			return n && t !== void 0 && n !== t;
		});
		return [...problem(i, (t) => ({
			message: `The release ${e} lacks ${t}, which the manifest links to: apps that update get a 404.`,
			fix: "Upload it with publish-release before this step."
		})), ...problem(a, (t) => ({
			message: `The release ${e} has other bytes of ${t} than those signed in the manifest: apps refuse what they download.`,
			fix: "Run publish-release before this step, in the same job: it replaces what was rebuilt with what is published."
		}))];
	}
	function problem(e, t) {
		return e.length === 0 ? [] : [t(e.map(({ name: e }) => e).join(", "))];
	}
})
};
