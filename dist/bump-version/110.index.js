export const id = 110;
export const ids = [110];
export const modules = {

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHub: () => (/* binding */ GitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8134);

/** The login that GITHUB_TOKEN acts as. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** GitHub's API for one repository (`owner/name`). */
class GitHub {
    #octokit;
    #token;
    #owner;
    #repo;
    constructor(token, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
        this.#token = token;
        this.#owner = owner;
        this.#repo = repo;
    }
    /**
     * A personal token says what it is by its prefix (GitHub docs: "GitHub's token formats"). A GitHub App's and the
     * workflow's own look alike, so GitHub is asked who it is; when it does not say, the token is taken for the workflow's.
     */
    async pushesStartWorkflows() {
        if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token))
            return true;
        try {
            const { viewer } = await this.#octokit.graphql('{ viewer { login } }');
            return viewer.login !== WORKFLOW_BOT;
        }
        catch {
            return false;
        }
    }
    async dispatch(workflow, tag) {
        await this.#octokit.rest.actions.createWorkflowDispatch({
            owner: this.#owner,
            repo: this.#repo,
            workflow_id: workflow,
            ref: tag,
        });
    }
}


/***/ })

};
