/** What a check found wrong. `path` is relative to the root of the project, `line` counts from 1. */
export interface Finding {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

/** `src/rules/reply.ts:12  message`, as editors and terminals make a link of it. */
export function formatFinding({ path, line, message }: Finding): string {
  return `${line === undefined ? path : `${path}:${line}`}  ${message}`;
}
