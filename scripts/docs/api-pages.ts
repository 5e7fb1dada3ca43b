/** The API's pages of the documentation, written from schema.graphql and the examples in docs/api-examples.graphql. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';

type Field = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

/** Pages by their file name. */
export function apiPages(schema: GraphQLSchema, examplesText: string): Map<string, string> {
  const examples = examplesByField(examplesText);
  const roots = [
    ['queries', schema.getQueryType()],
    ['mutations', schema.getMutationType()],
    ['subscriptions', schema.getSubscriptionType()],
  ] as const;
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some(([, root]) => root === type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map([
    ...roots.flatMap(([name, root]) =>
      root ? [[`${name}.md`, rootPage(name, root, examples)] as const] : [],
    ),
    ['objects.md', typesPage('Objects', types.filter(isObjectType))],
    ['interfaces.md', typesPage('Interfaces and unions', types.filter(isAbstract))],
    ['inputs.md', typesPage('Inputs', types.filter(isInputObjectType))],
    ['values.md', typesPage('Enums and scalars', types.filter(isValue))],
  ]);
}

const isAbstract = (type: GraphQLNamedType) => isInterfaceType(type) || isUnionType(type);
const isValue = (type: GraphQLNamedType) => isEnumType(type) || isScalarType(type);

/** By the root field that they select; the first one of a field counts. */
function examplesByField(text: string): Map<string, string> {
  const operations = parse(text).definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map(
    operations.reverse().map(({ selectionSet, loc }) => {
      const first = selectionSet.selections[0]!;
      if (first.kind !== Kind.FIELD) throw new Error('An example begins with a root field.');
      return [first.name.value, text.slice(loc!.start, loc!.end)];
    }),
  );
}

function rootPage(title: string, root: GraphQLObjectType, examples: Map<string, string>): string {
  const fields = Object.values(root.getFields()).map((field) => {
    const example = examples.get(field.name);
    if (!example) throw new Error(`docs/api-examples.graphql has no example of ${root.name}.${field.name}.`);
    return [
      `## ${field.name}`,
      prose(field.description),
      `Returns ${typeLink(field.type)}.`,
      table('argument', field.args),
      `\`\`\`graphql\n${example}\n\`\`\``,
      ...resultsOf(field.type),
    ].join('\n\n');
  });
  return page(title[0]!.toUpperCase() + title.slice(1), [prose(root.description), ...fields]);
}

function resultsOf(type: GraphQLOutputType): string[] {
  const named = getNamedType(type);
  return isUnionType(named) ? [`Possible answers: ${named.getTypes().map(typeLink).join(', ')}.`] : [];
}

const typesPage = (title: string, types: GraphQLNamedType[]) => page(title, types.map(typeSection));

function typeSection(type: GraphQLNamedType): string {
  const parts = [`## ${type.name}`, prose(type.description)];
  if (isObjectType(type) && type.getInterfaces().length > 0)
    parts.push(`Implements ${type.getInterfaces().map(typeLink).join(', ')}.`);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    parts.push(table('field', Object.values(type.getFields())));
  if (isUnionType(type))
    parts.push(
      type
        .getTypes()
        .map((each) => `- ${typeLink(each)}`)
        .join('\n'),
    );
  if (isEnumType(type))
    parts.push(
      type
        .getValues()
        .map(({ name, description }) => `- \`${name}\`${description ? `: ${cell(description)}` : ''}`)
        .join('\n'),
    );
  if (isScalarType(type) && type.specifiedByURL) parts.push(`Specified by <${type.specifiedByURL}>.`);
  return parts.join('\n\n');
}

function table(what: string, fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map((field) => {
    const args = 'args' in field && field.args.length > 0 ? `(${field.args.map(argument).join(', ')})` : '';
    const byDefault = 'defaultValue' in field && field.astNode && defaultOf(field);
    const deprecated = field.deprecationReason ? ` Deprecated: ${cell(field.deprecationReason)}` : '';
    const description = `${cell(field.description ?? '')}${byDefault ? ` Default: \`${byDefault}\`.` : ''}${deprecated}`;
    return `| \`${field.name}${args}\` | ${typeLink(field.type)} | ${description} |`;
  });
  return [`| ${what} | type | meaning |`, '| --- | --- | --- |', ...rows].join('\n');
}

const argument = ({ name, type }: GraphQLArgument) => `${name}: ${type}`;

function defaultOf(field: Field): string {
  const node = field.astNode;
  const value = node && 'defaultValue' in node ? node.defaultValue : undefined;
  if (!value?.loc) return '';
  return value.loc.source.body.slice(value.loc.start, value.loc.end);
}

/** `[Clip!]!` with its name leading to where it is described. */
function typeLink(type: GraphQLOutputType | Field['type'] | GraphQLNamedType): string {
  const named = getNamedType(type);
  const [before, after] = String(type).split(named.name) as [string, string];
  if (isSpecifiedScalarType(named)) return `\`${type}\``;
  const link = `[${named.name}](./${fileOf(named)}#${named.name.toLowerCase()})`;
  return `${before.replaceAll('[', '\\[')}${link}${after.replaceAll(']', '\\]')}`;
}

function fileOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'objects.md';
  if (isInputObjectType(type)) return 'inputs.md';
  return isAbstract(type) ? 'interfaces.md' : 'values.md';
}

/** Descriptions are Markdown already; what Vue would take for a tag or an expression is text here. */
const prose = (text: string | null | undefined) =>
  (text ?? '').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');
const cell = (text: string) => prose(text).replaceAll('\n', ' ').replaceAll('|', '\\|');

const page = (title: string, sections: string[]) =>
  `${[`---\neditLink: false\noutline: 2\n---`, `# ${title}`, ...sections].filter(Boolean).join('\n\n')}\n`;
