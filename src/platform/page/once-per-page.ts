/** Marks the script's own world, which pages cannot see. */
const mark = Symbol.for('tin-sach.page-script');

/** True the first time in this page; a script that is injected twice must not serve twice. */
export function isFirstInPage(world: object = globalThis): boolean {
  if (mark in world) return false;
  Object.defineProperty(world, mark, { value: true });
  return true;
}
