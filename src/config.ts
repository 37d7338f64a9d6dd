import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal, type Refusal, refuse } from './base/refusal.ts';
import { MAIL_OPTIONS, type MailConfig, readMailConfig } from './mail-config.ts';
import type { KeySettings } from './papers/sign/file-signer.ts';

/** How the program was told to run; docs/guide/configuration.md says it to operators. */
export interface Config {
  /** TCP port of the portal and the desk. 0 takes a free one. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where the embedded database and the sample logins lie. */
  readonly dataDir: string;
  /** The agency's own PostgreSQL 15-18; absent: the embedded one. */
  readonly databaseUrl: string | null;
  /** The agency whose portal this is; absent: the first one. */
  readonly agencyId: number | null;
  /** How the public reaches the program where a front server ends TLS, as an origin: `https://gk.example.gov.cn`. */
  readonly publicOrigin: string | null;
  /** The agency's own licensed fonts (仿宋, 小标宋 …); absent: those that are shipped. */
  readonly fontsDir: string | null;
  /** The key and certificate that PDF are signed with; absent: they are not signed. */
  readonly signing: KeySettings | null;
  /** The mail server for subscriptions by e-mail (邮件订阅); absent: none are offered. */
  readonly mail: MailConfig | null;
  /** Fill an empty DATABASE_URL with the sample year too; the embedded database is filled without asking. */
  readonly sample: boolean;
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  'database-url': { type: 'string' },
  agency: { type: 'string' },
  'public-url': { type: 'string' },
  fonts: { type: 'string' },
  'sign-key': { type: 'string' },
  'sign-password-file': { type: 'string' },
  ...MAIL_OPTIONS,
  sample: { type: 'boolean' },
} as const;

/**
 * Flags over environment over defaults: PORT (8080), HOST (127.0.0.1), GONGKAI_DATA (./data), DATABASE_URL,
 * GONGKAI_AGENCY, PUBLIC_URL, GONGKAI_FONTS, GONGKAI_SIGN_KEY, GONGKAI_SIGN_PASSWORD_FILE, GONGKAI_SIGN_PASSWORD (no flag: every
 * user of the machine sees those of a running program), and those of the mail server (mail-config.ts). Returns what is left of the arguments. Refuses with `config.*` naming the flag.
 */
export function readConfig(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { config: Config; rest: string[] } | Refusal {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  const own: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const name = arg.split('=')[0]!;
    if (!known.includes(name)) rest.push(arg);
    else if (arg.includes('=') || arg === '--sample') own.push(arg);
    else if (args[i + 1] === undefined) return refuse({ code: 'config.value-missing', facts: { flag: arg } });
    else own.push(arg, args[++i]!);
  }
  const { values } = parseArgs({ args: own, options: OPTIONS });
  const port = Number(values.port ?? env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse({ code: 'config.port', facts: { port: values.port ?? env.PORT ?? '' } });
  const agency = values.agency ?? env.GONGKAI_AGENCY;
  if (agency !== undefined && !/^[1-9]\d{0,8}$/.test(agency))
    return refuse({ code: 'config.agency', facts: { agency } });
  const publicUrl = values['public-url'] ?? env.PUBLIC_URL;
  const publicOrigin = publicUrl === undefined ? null : findOrigin(publicUrl);
  if (publicUrl !== undefined && !publicOrigin) return refuse({ code: 'config.public-url', facts: { url: publicUrl } });
  const fonts = values.fonts ?? env.GONGKAI_FONTS;
  if (fonts !== undefined && !isFolder(fonts)) return refuse({ code: 'config.fonts', facts: { folder: fonts } });
  const signKey = values['sign-key'] ?? env.GONGKAI_SIGN_KEY;
  const passwordFile = values['sign-password-file'] ?? env.GONGKAI_SIGN_PASSWORD_FILE;
  const signing = signKey
    ? {
        file: resolve(signKey),
        password: env.GONGKAI_SIGN_PASSWORD ?? null,
        passwordFile: passwordFile ? resolve(passwordFile) : null,
      }
    : null;
  const dataDir = resolve(values.data ?? env.GONGKAI_DATA ?? './data');
  const mail = readMailConfig(values, env, { publicOrigin, dataDir });
  if (isRefusal(mail)) return mail;
  const config: Config = {
    port,
    host: values.host ?? env.HOST ?? '127.0.0.1',
    dataDir,
    databaseUrl: values['database-url'] ?? env.DATABASE_URL ?? null,
    agencyId: agency === undefined ? null : Number(agency),
    publicOrigin,
    fontsDir: fonts === undefined ? null : resolve(fonts),
    signing,
    mail,
    sample: values.sample ?? false,
  };
  return { config, rest };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function findOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' ? url.origin : null;
}
