/** An address outside; what stands there is no part of this program. */
export function Address({ to }: { to: string }) {
  return (
    <a className="gk-address" href={to} target="_blank" rel="noreferrer noopener">
      {to}
    </a>
  );
}
