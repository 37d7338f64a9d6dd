import { readFileSync } from 'node:fs';

/** A process as a lock names it: a bare pid is used again after a restart, the start time tells the two apart. */
export interface ProcessMark {
  readonly pid: number;
  /** Clock ticks since boot, from /proc; null where the system has no /proc. */
  readonly started: string | null;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function markOf(pid: number): ProcessMark {
  return { pid, started: statOf(pid)?.[19] ?? null };
}

/** The same process as when the mark was made is still running. */
export function isSameProcess(mark: ProcessMark): boolean {
  return isRunning(mark.pid) && markOf(mark.pid).started === mark.started;
}

/** The program a process runs, or null where it is gone or the system does not say. */
export function findProgram(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Killed and not yet collected by its parent: it holds nothing any more. */
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z';
}

/** The fields of /proc/PID/stat from the third (state) on; the second is a name that may hold spaces and brackets. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
