/**
 * Stands in for WXT's content script context (see wxt.config.ts). WXT's own announces every start to the
 * page, by an event and by postMessage: a page could tell that the extension is there, and could stop it.
 */
export class ContentScriptContext extends AbortController {}
