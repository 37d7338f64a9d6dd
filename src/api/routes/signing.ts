import { z } from '@hono/zod-openapi';
import { isRefusal } from '../../base/refusal.ts';
import { certificateFacts, endsSoon } from '../../papers/sign/said.ts';
import { signerAt } from '../../papers/sign/signing.ts';
import { SIGNING_WORDS } from '../../words/papers/signing.ts';
import { say, sayWith } from '../../words/word.ts';
import { type Api, addRoute } from '../route.ts';
import { refusalText } from '../wording.ts';

export const signingAnswer = z
  .object({
    state: z.enum(['none', 'signs', 'ends-soon', 'cannot']),
    /** Who signs with which certificate, in one line. */
    title: z.string(),
    /** What else is to be known of it, or why nothing can be signed. */
    lines: z.array(z.string()),
    note: z.string(),
  })
  .openapi('PaperSigning', { description: '下载的 PDF 有没有电子签名，用的是哪一个证书；不能签名的，说明原因。' });

export type SigningAnswer = z.infer<typeof signingAnswer>;

/** What PDF are signed with: the same for everybody who may download them. */
export function addSigningRoute(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/papers/signing', tag: '文书', summary: '文书的电子签名', answer: signingAnswer },
    async ({ context: { office } }) => {
      const now = new Date();
      const signer = signerAt(now, office.agencyId);
      if (!signer) return { state: 'none' as const, title: say(SIGNING_WORDS, 'none'), lines: [], note: '' };
      if (isRefusal(signer)) {
        const lines = signer.refused.map((reason) => refusalText(reason));
        return { state: 'cannot' as const, title: say(SIGNING_WORDS, 'cannot'), lines, note: '' };
      }
      const { certificate } = signer;
      const facts = { ...certificateFacts(certificate), agency: office.name };
      const soon = endsSoon(certificate, now);
      const keys = [
        'scope',
        ...(certificate.holder === office.name ? [] : ['other-name']),
        ...(soon ? ['ending'] : []),
        ...(certificate.kind === 'sm2' ? ['sm2'] : []),
      ];
      return {
        state: soon ? ('ends-soon' as const) : ('signs' as const),
        title: sayWith(SIGNING_WORDS, 'signed', facts),
        lines: keys.map((key) => sayWith(SIGNING_WORDS, key, facts)),
        note: say(SIGNING_WORDS, 'not-a-seal'),
      };
    },
  );
}
