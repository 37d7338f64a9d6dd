/** Pages of the portal to which mails lead. The token says whom it is about. */
export const SUBSCRIBE_PATH = '/subscribe';
export const confirmPath = (token: string) => `${SUBSCRIBE_PATH}/confirm/${token}`;
export const minePath = (token: string) => `${SUBSCRIBE_PATH}/mine/${token}`;
/** Where a mail program sends its one POST (RFC 8058), and people come to `minePath`. */
export const leavePath = (token: string) => `${SUBSCRIBE_PATH}/leave/${token}`;
export const EVERYTHING_PATH = '/info/all';
