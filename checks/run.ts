import { spawn } from 'node:child_process';

/** Runs a program to its end. `output` has what it wrote to both streams, in lines without colour. */
export function runProgram(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; output: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: text.split('\n').filter((line) => line.trim() !== '') }),
    );
  });
}

/** A program that npm installed with the project. */
export function installed(name: string): string {
  return new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;
}
