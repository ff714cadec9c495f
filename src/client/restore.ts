/** What the names of kept settings begin with in the browser's store. */
export const store = 'huiyin-';

/**
 * Runs in the head, before anything is painted: puts kept settings back, and says that scripts run,
 * so that what needs them may be shown. Old syntax on purpose: any browser must get past it. It is
 * the same on every page, so one hash in a content security policy covers it.
 */
export const restore = `(function(d){
if('noModule' in HTMLScriptElement.prototype&&window.customElements)d.setAttribute('data-script','');
try{['text','contrast'].forEach(function(n){var v=localStorage.getItem('${store}'+n);if(v)d.setAttribute('data-'+n,v)})}catch(e){}
})(document.documentElement)`;
