/** Why a key file cannot be opened: a code of the refusal `sign.<code>`. */
export class KeyFault extends Error {
  readonly code: 'not-a-key-file' | 'wrong-password' | 'encryption' | 'no-key' | 'no-certificate';
  constructor(code: KeyFault['code']) {
    super(code);
    this.code = code;
  }
}
