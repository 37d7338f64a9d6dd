import { useState } from 'react';

/** Work that a page waits for, one piece at a time, and what went wrong with the last. */
export function useBusy() {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const busy = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    try {
      await work();
    } catch (caught) {
      setFault(caught);
    } finally {
      setBusy(false);
    }
  };
  return { busy, isBusy, fault, forgive: () => setFault(null) };
}
