#!/usr/bin/env node
/**
 * The command `gongkai`. The program needs Node 24; the machine may have an older one (≥ 20.19), which then only starts
 * the Node 24 that npm installed beside it and passes signals and the exit code through.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));

if (Number.parseInt(process.versions.node, 10) >= NEEDED) await run();
else runOn(findNode());

async function run() {
  endWithStarter();
  const program = join(root, 'dist/gongkai.mjs');
  if (existsSync(join(root, 'build.mjs'))) await bringUpToDate();
  if (!existsSync(program)) {
    fail('程序尚未构建：请在源码目录运行 npm ci。', 'The program is not built: run npm ci in the checkout.');
  }
  await import(pathToFileURL(program).href);
}

/** In a checkout; an installed package without sources runs as it came. */
async function bringUpToDate() {
  const { build, isBuilt } = await import(pathToFileURL(join(root, 'build.mjs')).href);
  if (isBuilt(root)) return;
  try {
    await build(root);
  } catch (fault) {
    console.error(fault);
    fail(
      '构建失败（原因见上）。如缺少依赖包，请运行 npm ci（含开发依赖）。',
      'The build failed, see above. If packages are missing, run npm ci (development packages included).',
    );
  }
}

/** The Node 24 that npm installed for this kind of machine, or null. */
function findNode() {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`node-${process.platform}-${process.arch}/package.json`);
    const node = join(dirname(manifest), 'bin/node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}

function runOn(node) {
  if (!node) {
    fail(
      `需要 Node.js ${NEEDED} 或更高版本，当前为 ${process.version}，也没有找到随包安装的 node-${process.platform}-${process.arch}。` +
        '请运行 npm ci（不要加 --omit=optional），或自行安装 Node.js 24。',
      `Node.js ${NEEDED} or later is needed; this is ${process.version}, and node-${process.platform}-${process.arch} is not ` +
        'installed beside the program. Run npm ci (without --omit=optional), or install Node.js 24.',
    );
  }
  // The fourth channel tells the program when this process was killed outright and can pass nothing on.
  const child = spawn(node, [self, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (fault) => fail(`无法启动 ${node}：${fault.message}`, `Cannot start ${node}: ${fault.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function endWithStarter() {
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function fail(chinese, english) {
  console.error(`gongkai: ${chinese}\n         ${english}`);
  process.exit(2);
}
