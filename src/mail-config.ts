import { join, resolve } from 'node:path';
import { type Refusal, refuse } from './base/refusal.ts';
import { addressReasons, plainAddress } from './cases/subscription/subscription.ts';
import { type MailSettings, TLS_MODES } from './papers/mail/post.ts';

/** How subscriptions by e-mail are sent, and where the key lies with which addresses are sealed. */
export interface MailConfig extends MailSettings {
  readonly keyFile: string;
}

export const MAIL_OPTIONS = {
  'smtp-host': { type: 'string' },
  'smtp-port': { type: 'string' },
  'smtp-tls': { type: 'string' },
  'smtp-user': { type: 'string' },
  'smtp-password-file': { type: 'string' },
  'smtp-ca': { type: 'string' },
  'mail-from': { type: 'string' },
  'mail-key': { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof MAIL_OPTIONS, string>>>;

const PORTS = { starttls: 587, tls: 465, none: 25 } as const;
const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/**
 * GONGKAI_SMTP_HOST, _PORT, _TLS (starttls), _USER, _PASSWORD_FILE, _PASSWORD (no flag), _CA, GONGKAI_MAIL_FROM,
 * GONGKAI_MAIL_KEY (mail.key in the data folder). Null without a host. Refuses with `config.*` what cannot work: links in
 * mails need the address by which readers find the portal, which no request may be believed on.
 */
export function readMailConfig(
  values: Values,
  env: NodeJS.ProcessEnv,
  { publicOrigin, dataDir }: { readonly publicOrigin: string | null; readonly dataDir: string },
): MailConfig | null | Refusal {
  const host = values['smtp-host'] ?? env.GONGKAI_SMTP_HOST;
  if (!host) return null;
  const asked = values['smtp-tls'] ?? env.GONGKAI_SMTP_TLS ?? 'starttls';
  const tls = TLS_MODES.find((mode) => mode === asked);
  if (!tls) return refuse({ code: 'config.smtp-tls', facts: { tls: asked } });
  const port = Number(values['smtp-port'] ?? env.GONGKAI_SMTP_PORT ?? PORTS[tls]);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return refuse({ code: 'config.smtp-port', facts: { port: values['smtp-port'] ?? env.GONGKAI_SMTP_PORT ?? '' } });
  const from = plainAddress(values['mail-from'] ?? env.GONGKAI_MAIL_FROM ?? '');
  if (addressReasons(from).length > 0) return refuse({ code: 'config.mail-from', facts: { from } });
  if (!publicOrigin) return refuse({ code: 'config.mail-public-url' });
  const user = values['smtp-user'] ?? env.GONGKAI_SMTP_USER ?? null;
  if (user && tls === 'none' && !OWN_MACHINE.test(host)) return refuse({ code: 'config.smtp-clear', facts: { host } });
  const path = (file: string | undefined) => (file ? resolve(file) : null);
  return {
    host,
    port,
    tls,
    user,
    password: env.GONGKAI_SMTP_PASSWORD ?? null,
    passwordFile: path(values['smtp-password-file'] ?? env.GONGKAI_SMTP_PASSWORD_FILE),
    caFile: path(values['smtp-ca'] ?? env.GONGKAI_SMTP_CA),
    from,
    origin: publicOrigin,
    keyFile: path(values['mail-key'] ?? env.GONGKAI_MAIL_KEY) ?? join(dataDir, 'mail.key'),
  };
}
