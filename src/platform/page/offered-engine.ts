import type { Article, Detection } from '@/article';

/** What the engine's script hands to the reader's script, which runs after it in the same world. */
export interface PageEngine {
  readonly detect: (document: Document, url: URL) => Detection;
  readonly extract: (document: Document, url: URL) => Article;
}

/** A key in the extension's own world of the page, which the page's scripts cannot see. */
const key = Symbol.for('tin-sach.engine');
type World = { [key]?: PageEngine };

/** Two scripts rather than one keep each small, and the engine free of the interface's libraries. */
export function offerEngine(engine: PageEngine, world: object = globalThis): void {
  (world as World)[key] ??= engine;
}

/** The engine that was injected before; throws where the scripts came in the wrong order, which is a bug. */
export function offeredEngine(world: object = globalThis): PageEngine {
  const engine = (world as World)[key];
  if (!engine) throw new Error('engine.js must be injected before reader.js');
  return engine;
}
