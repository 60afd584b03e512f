//# allFunctionsCalledOnLoad
/*! ichei-widgets, MIT; lit, BSD-3-Clause; DOMPurify, Apache-2.0 or MPL-2.0 */;
import{X as t,a2 as a,b as e}from"../loader.js";function r({text:t,iso:a}){return e`<time datetime="${a}">${t}</time>`}function n(e,{language:n},i){return t(r(a(e,i.lang)),n,i)}function i({start:t,separator:a,end:n}){return e`${r(t)}${a}${n&&r(n)}`}export{r as a,n as i,i as t};
//# sourceMappingURL=time-vdZfYXtA.js.map
