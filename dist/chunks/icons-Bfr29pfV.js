//# allFunctionsCalledOnLoad
/*! ichei-widgets, MIT; lit, BSD-3-Clause; DOMPurify, Apache-2.0 or MPL-2.0 */;
import{a7 as c,b as e}from"../loader.js";function r(c){return e`<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3" aria-hidden="true">${c}</svg>`}const t={time:r(c`<path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3"></path>`),venue:r(c`<path d="M8 14.5s4.5-4.2 4.5-8a4.5 4.5 0 0 0-9 0c0 3.8 4.5 8 4.5 8z"></path><circle cx="8" cy="6.5" r="1.5"></circle>`),people:r(c`<circle cx="8" cy="5.2" r="2.6"></circle><path d="M2.8 13.5c.7-2.6 2.7-4 5.2-4s4.5 1.4 5.2 4"></path>`),close:r(c`<path d="m3.5 3.5 9 9m0-9-9 9"></path>`)};export{t as i};
//# sourceMappingURL=icons-Bfr29pfV.js.map
