export type Contenu = Record<string, { schema: unknown; example?: unknown }>;

export type Reponse = {
  description: string;
  content?: Contenu;
  headers?: Record<string, unknown>;
};

export type Parametre = {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
  readonly schema: { readonly title?: string; readonly examples?: readonly unknown[] };
};

export type Operation = {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: unknown[];
  requestBody?: { required?: boolean; content: Contenu };
  responses: Record<string, Reponse>;
  security?: Record<string, string[]>[];
  /** Left by the contract of the API: no jeton usager is read; what could be sent, and what its sandbox answers. */
  "x-sans-usager"?: true;
  "x-exemple"?: { readonly demande?: unknown; readonly reponse: unknown };
};

export type Chemins = Record<string, Record<string, Operation>>;

export type SchemaSecurite = {
  type: string;
  flows?: Record<
    string,
    { tokenUrl?: string; authorizationUrl?: string; scopes: Record<string, string> }
  >;
} & Record<string, unknown>;

/** An OpenAPI 3.1 document, as far as this module writes it. */
export type DocumentOpenapi = {
  openapi: string;
  info: { title: string; version: string; description?: string } & Record<string, unknown>;
  servers?: { url: string; description?: string }[];
  tags?: { name: string; description?: string }[];
  paths: Chemins;
  components: {
    parameters?: Record<string, unknown>;
    headers?: Record<string, unknown>;
    securitySchemes?: Record<string, SchemaSecurite>;
  };
};

/** The operations of a document, with their path and method. */
export function lesOperations(chemins: Chemins) {
  return Object.entries(chemins).flatMap(([chemin, item]) =>
    Object.entries(item).map(([methode, operation]) => ({ chemin, methode, operation })),
  );
}
