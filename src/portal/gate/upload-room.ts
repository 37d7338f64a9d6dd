/** As many bytes of forms may be on their way at once, so that a crowd of uploads cannot fill the memory. */
const ROOM_BYTES = 256 * 1024 * 1024;
/** What a form without a stated length is taken to need. */
const UNSTATED_BYTES = 100 * 1024 * 1024;

export interface UploadRoom {
  /** Takes room for a body of this length, or null where there is none just now. The function gives it back. */
  readonly enter: (contentLength: string | null) => (() => void) | null;
}

export function makeUploadRoom(bytes = ROOM_BYTES): UploadRoom {
  let taken = 0;
  return {
    enter: (contentLength) => {
      const needed = contentLength === null ? UNSTATED_BYTES : Number(contentLength) || 0;
      if (taken + needed > bytes) return null;
      taken += needed;
      let given = false;
      return () => {
        if (!given) taken -= needed;
        given = true;
      };
    },
  };
}
