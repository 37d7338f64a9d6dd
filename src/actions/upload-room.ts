/** As many bytes of bodies may be on their way at once, so that a crowd of uploads cannot fill the memory. */
const ROOM_BYTES = 256 * 1024 * 1024;
/** A body up to here takes no room: what was typed without files gets in when the room is full. */
export const FREE_BYTES = 64 * 1024;
/** No sender may take more than this part of the room. */
const SHARE = 0.5;

export interface UploadRoom {
  /**
   * Takes room for a body of this length (the most that may come, where none is stated), or null where there is none just now, or none for this sender. The function
   * gives it back.
   */
  readonly enter: (needed: number, sender: string) => (() => void) | null;
}

export function makeUploadRoom(bytes = ROOM_BYTES): UploadRoom {
  let taken = 0;
  const bySender = new Map<string, number>();
  const take = (sender: string, change: number) => {
    taken += change;
    const own = (bySender.get(sender) ?? 0) + change;
    if (own > 0) bySender.set(sender, own);
    else bySender.delete(sender);
  };
  return {
    enter: (needed, sender) => {
      if (needed <= FREE_BYTES) return () => {};
      if (taken + needed > bytes || (bySender.get(sender) ?? 0) + needed > bytes * SHARE) return null;
      take(sender, needed);
      let given = false;
      return () => {
        if (!given) take(sender, -needed);
        given = true;
      };
    },
  };
}
