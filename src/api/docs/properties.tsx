import { type DocSchema, nameOf, typeText } from './schema-text.ts';

/** The fields of a schema as a table; what is no object, in a line. */
export function Properties({ schema }: { readonly schema: DocSchema }) {
  if (!schema.properties) return <TypeOf schema={schema} />;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">字段</th>
            <th scope="col">类型</th>
            <th scope="col">必填</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(schema.properties).map(([name, property]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <TypeOf schema={property} />
              </td>
              <td>{schema.required?.includes(name) ? '是' : '否'}</td>
              <td>
                {property.description}
                {property.default === undefined ? null : ` 缺省 ${JSON.stringify(property.default)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A schema by its name, with a link to it, or its type. */
export function TypeOf({ schema }: { readonly schema: DocSchema }) {
  const ref = schema.$ref ?? schema.items?.$ref;
  const text = <code>{typeText(schema)}</code>;
  return ref ? <a href={`#schema-${nameOf(ref)}`}>{text}</a> : text;
}
