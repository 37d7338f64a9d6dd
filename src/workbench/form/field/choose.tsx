import { Select, type SelectProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

/** antd's list of choices, whose scrolled part can be reached by keyboard wherever it is longer than its window. */
export function Choose<Value>(props: SelectProps<Value>) {
  return <Select<Value> {...props} popupRender={(list) => <Reachable>{list}</Reachable>} />;
}

function Reachable({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const list of box.current?.querySelectorAll<HTMLElement>('[class*=list-holder]:not([class*=inner])') ?? []) {
      if (list.scrollHeight > list.clientHeight) list.tabIndex = 0;
    }
  });
  return <div ref={box}>{children}</div>;
}
