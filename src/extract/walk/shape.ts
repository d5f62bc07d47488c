import { type Nearest, nearestGroups } from './keywords';
import { attributeOf } from './own-dom';

/** What tag, class, id and role of a container and of those around it say; siblings alike share one. */
export interface Shape {
  readonly nearest: Nearest;
  /** Same for shapes whose path of tags and classes is the same, numbers in class names aside. */
  readonly path: number;
  readonly inner: Map<string, Shape>;
}

/** Makes each shape of a page once: pages repeat few shapes, and regexes over names are slow. */
export class Shapes {
  private readonly paths = new Map<string, number>();
  private readonly roots = new Map<string, Shape>();

  shapeOf(element: Element, tag: string, outer: Shape | null): Shape {
    const className = attributeOf(element, 'class') ?? '';
    const id = attributeOf(element, 'id') ?? '';
    const role = attributeOf(element, 'role') ?? '';
    const key = `${tag}.${className}#${id}@${role}`;
    const known = outer ? outer.inner : this.roots;
    let shape = known.get(key);
    if (!shape) {
      const nearest = nearestGroups(outer?.nearest ?? null, `${className} ${id} ${role}`.trim(), tag);
      shape = {
        nearest,
        path: this.pathOf(outer, `${tag}.${className.replace(/\d+/g, '')}`),
        inner: new Map(),
      };
      known.set(key, shape);
    }
    return shape;
  }

  private pathOf(outer: Shape | null, name: string): number {
    const key = `${outer?.path ?? ''}>${name}`;
    const path = this.paths.get(key) ?? this.paths.size;
    this.paths.set(key, path);
    return path;
  }
}
