import type { Say } from '../../../pages/visitor.ts';
import type { LinkedBodies } from '../../../reads/public/bodies.ts';

const GROUPS = ['higher', 'departments', 'lower'] as const;

interface BodiesProps {
  readonly bodies: LinkedBodies;
  readonly say: Say;
}

/** 上级机关、部门、下级机关的政府信息公开专栏; nothing where the agency names none. */
export function BodyColumns({ bodies, say }: BodiesProps) {
  const named = GROUPS.filter((group) => bodies[group].length > 0);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{say('info.bodies')}</h2>
      {named.map((group) => (
        <section key={group} aria-labelledby={`bodies-${group}`}>
          <h3 id={`bodies-${group}`}>{say(`info.bodies-${group}`)}</h3>
          <Addresses all={bodies[group].map(({ name, column }) => ({ name, address: column }))} />
        </section>
      ))}
    </section>
  );
}

/** The annual reports (年报) of departments and lower bodies, where they have them; nothing where none is named. */
export function BodyReports({ bodies, say }: BodiesProps) {
  const all = [...bodies.departments, ...bodies.lower].filter(({ reports }) => reports !== '');
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="bodies-reports">
      <h2 id="bodies-reports">{say('info.bodies-reports')}</h2>
      <Addresses all={all.map(({ name, reports }) => ({ name, address: reports }))} />
    </section>
  );
}

function Addresses({ all }: { all: readonly { readonly name: string; readonly address: string }[] }) {
  return (
    <ul className="menu" lang="zh-CN">
      {all.map(({ name, address }) => (
        <li key={name}>
          <a href={address} rel="external noopener">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
